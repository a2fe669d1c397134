/** Pictures: not too heavy, used somewhere, and told to those who do not see them. */
import { pictureFile } from '#schema/gallery.ts';
import { didYouMean } from '../nearest.ts';
import { shownFiles } from './media.ts';
import { inEachFile, type Finding, type Rule } from './rule.ts';

const megabyte = 1024 * 1024;
/** More than a camera's picture at full size needs; the site makes the small versions itself. */
const most = 5 * megabyte;

interface Picture {
  readonly file?: unknown;
  readonly alt?: unknown;
}

function picturesOf(data: unknown): readonly Picture[] {
  const { gallery } = (data ?? {}) as { gallery?: { pictures?: unknown } | null };
  return Array.isArray(gallery?.pictures) ? (gallery.pictures as Array<Picture | null>).map((each) => each ?? {}) : [];
}

export const pictureFiles: Rule = ({ files, pictures }) =>
  shownFiles(
    {
      folder: 'bilder',
      files: pictures,
      used: new Set(files.flatMap(({ data }) => picturesOf(data).map(({ file }) => file))),
      most,
    },
    {
      heavy: (bytes) =>
        `Das Bild hat ${(bytes / megabyte).toFixed(1).replace('.', ',')} MB, höchstens ${most / megabyte} MB. Bitte verkleinern, zum Beispiel auf 2400 Pixel Breite.`,
      why: 'Große Bilder machen das Archiv der Redaktion schwer; es behält jede Fassung.',
      empty: 'Das Bild ist leer (0 Byte). Bitte noch einmal ablegen.',
      unused: 'Keine Seite nennt dieses Bild. Bitte bei einem Termin unter gallery nennen oder die Datei löschen.',
    },
  );

/** Pictures that a file names and nobody has put there. */
export const missingPictures = inEachFile(({ data }, { pictures }) =>
  picturesOf(data).flatMap(({ file }, index): Finding[] => {
    if (typeof file !== 'string' || !pictureFile.test(file) || pictures.has(file)) return [];
    const guess = didYouMean(file, pictures.keys());
    const meant = guess === undefined ? '' : ` Meinten Sie „${guess}“?`;
    const message = `Das Bild „${file}“ gibt es nicht.${meant} Bitte die Schreibweise prüfen oder unter content/bilder/ ablegen.`;
    return [{ path: ['gallery', 'pictures', index, 'file'], message }];
  }),
);

const says = /^(?:bild|foto|grafik|abbildung|image|picture|img|dsc)[\s_.:\d-]*(?:von|vom|der|des)?\b/i;

export const pictureTexts = inEachFile(({ data }) =>
  picturesOf(data).flatMap(({ file, alt }, index): Finding[] => {
    if (typeof alt !== 'string' || alt === '') return [];
    const path = ['gallery', 'pictures', index, 'alt'];
    if (alt === file || /\.(?:jpe?g|png|webp|avif)$/i.test(alt))
      return [
        {
          path,
          message: 'Das ist der Name der Datei. Bitte sagen, was auf dem Bild zu sehen ist.',
          why: 'Wer das Bild nicht sieht, hört nur diesen Text.',
        },
      ];
    if (says.test(alt))
      return [
        {
          path,
          level: 'warning',
          message: 'Dass es ein Bild ist, sagen Vorleseprogramme selbst. Bitte nur sagen, was zu sehen ist.',
        },
      ];
    return [];
  }),
);
