/** Videos in sign language: their files are there, as large as the page says, and not too large. */
import type { Problem } from '#catalogue/problems.ts';
import { videoFile } from '#schema/video.ts';
import { didYouMean } from '../nearest.ts';
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

export const videoFiles: Rule = ({ files, videos }) => {
  const used = new Set(
    files.flatMap(({ data }) => videosOf(data).flatMap((video) => parts.map((part) => video[part]))),
  );
  return [...videos].flatMap(([name, { bytes }]): Problem[] => {
    const file = `content/videos/${name}`;
    return [
      ...(bytes > most * megabyte
        ? [
            {
              file,
              path: [],
              message: `Das Video hat ${written(bytes)} MB, höchstens ${most} MB. Bitte verkleinern oder teilen.`,
              why: 'Große Videos machen das Archiv der Redaktion schwer; es behält jede Fassung.',
            },
          ]
        : []),
      ...(bytes === 0 ? [{ file, path: [], message: 'Die Datei ist leer (0 Byte). Bitte noch einmal ablegen.' }] : []),
      ...(used.has(name)
        ? []
        : [
            {
              file,
              path: [],
              level: 'warning' as const,
              message:
                'Keine Seite nennt diese Datei. Bitte unter videos in content/seiten/gebaerdensprache.mdx nennen oder löschen.',
            },
          ]),
    ];
  });
};
