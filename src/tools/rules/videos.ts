/** Videos in sign language: their files are there, as large as the page says, and not too large. */
import { videoFile } from '#schema/video.ts';
import { didYouMean } from '../nearest.ts';
import { shownFiles } from './media.ts';
import { inEachFile, type Finding, type Rule } from './rule.ts';

const megabyte = 1_000_000;
/** What a telephone loads in a few minutes; as much as the archive of the editors should keep of each version. */
const most = 60;

/** The files that a video is made of, by field. */
const parts = ['file', 'poster', 'subtitles'] as const;

type Video = Readonly<Partial<Record<(typeof parts)[number] | 'megabytes', unknown>>>;

function videosOf(data: unknown): readonly Video[] {
  const { videos } = (data ?? {}) as { videos?: unknown };
  return Array.isArray(videos) ? (videos as Array<Video | null>).map((each) => each ?? {}) : [];
}

const written = (bytes: number): string => (bytes / megabyte).toFixed(1).replace('.', ',');

/** Files that a page names and nobody has put there, and sizes that are another. */
export const missingVideos = inEachFile(({ data }, { videos }) =>
  videosOf(data).flatMap((video, index): Finding[] => {
    const missing = parts.flatMap((part): Finding[] => {
      const name = video[part];
      if (typeof name !== 'string' || !videoFile.test(name) || videos.has(name)) return [];
      const guess = didYouMean(name, videos.keys());
      const meant = guess === undefined ? '' : ` Meinten Sie „${guess}“?`;
      const message = `Die Datei „${name}“ gibt es nicht.${meant} Bitte die Schreibweise prüfen oder unter content/videos/ ablegen.`;
      return [{ path: ['videos', index, part], message }];
    });
    const bytes = typeof video.file === 'string' ? videos.get(video.file)?.bytes : undefined;
    const { megabytes } = video;
    if (bytes === undefined || typeof megabytes !== 'number' || written(bytes) === written(megabytes * megabyte))
      return missing;
    const message = `Das Video hat ${written(bytes)} MB. Bitte diese Zahl angeben.`;
    const why = 'Wer unterwegs lädt, verlässt sich darauf.';
    return [...missing, { path: ['videos', index, 'megabytes'], message, why, paste: (bytes / megabyte).toFixed(1) }];
  }),
);

export const videoFiles: Rule = ({ files, videos }) =>
  shownFiles(
    {
      folder: 'videos',
      files: videos,
      used: new Set(files.flatMap(({ data }) => videosOf(data).flatMap((video) => parts.map((part) => video[part])))),
      most: most * megabyte,
    },
    {
      heavy: (bytes) => `Das Video hat ${written(bytes)} MB, höchstens ${most} MB. Bitte verkleinern oder teilen.`,
      why: 'Große Videos machen das Archiv der Redaktion schwer; es behält jede Fassung.',
      empty: 'Die Datei ist leer (0 Byte). Bitte noch einmal ablegen.',
      unused:
        'Keine Seite nennt diese Datei. Bitte unter videos in content/seiten/gebaerdensprache.mdx nennen oder löschen.',
    },
  );
