/** Videos in sign language, which an operator adds: the files lie in `content/videos/`. */
import { z } from 'astro/zod';
import { day, text } from './fields.ts';

/** Names of files below `content/videos/`. */
export const videoFile = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mp4|jpg|webp|vtt)$/;

const fileOf = (endings: string, example: string) =>
  z
    .string()
    .regex(
      new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${endings})$`),
      `Bitte nur den Namen der Datei unter content/videos/ nennen, zum Beispiel „${example}“.`,
    );

export const videoSchema = z.strictObject({
  title: text(90).meta({ title: 'Titel', description: 'Wovon das Video handelt.' }),
  file: fileOf('mp4', 'willkommen.mp4').meta({
    title: 'Datei',
    description: 'MP4 mit H.264, das jeder Browser zeigt.',
  }),
  poster: fileOf('jpg|webp', 'willkommen.jpg').meta({ title: 'Standbild', description: 'So groß wie das Video.' }),
  width: z.int().min(160).max(3840).meta({ title: 'Breite', description: 'In Pixeln.' }),
  height: z.int().min(120).max(2160).meta({ title: 'Höhe', description: 'In Pixeln.' }),
  length: z
    .string()
    .regex(/^\d{1,2}:[0-5]\d$/, "Bitte Minuten und Sekunden in Anführungszeichen schreiben, zum Beispiel '2:30'.")
    .meta({ title: 'Dauer', description: 'Minuten und Sekunden.' }),
  megabytes: z.number().positive().meta({ title: 'Größe', description: 'In Megabyte, auf eine Stelle genau.' }),
  subtitles: fileOf('vtt', 'willkommen.vtt')
    .optional()
    .meta({ title: 'Untertitel', description: 'WebVTT, auf Deutsch.' }),
  transcript: text(6000).meta({ title: 'Text', description: 'Was gebärdet wird, auf Deutsch.' }),
  producer: text(120).meta({
    title: 'Hergestellt von',
    description: 'Ein Büro oder ein Verein. Keine Namen von Menschen.',
  }),
  recorded: day().meta({ title: 'Aufgenommen am' }),
});
export type VideoData = z.output<typeof videoSchema>;
