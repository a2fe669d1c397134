import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** File names below `content/bilder/`. */
export const pictureFile = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:avif|jpg|png|webp)$/;

const rights = ['alt', 'credit', 'licence'] as const;

const picture = z
  .strictObject({
    fact: id().meta({ title: 'Bildtext', description: 'Kennung des Fakts, der sagt, was das Bild zeigt.' }),
    note: text(200).optional().meta({ title: 'Hinweis' }),
    file: z
      .string()
      .regex(pictureFile, 'Bitte nur den Namen der Datei unter content/bilder/ nennen, zum Beispiel „konferenz-1.jpg“.')
      .optional()
      .meta({ title: 'Datei', description: 'Fehlt sie, steht nur der Bildtext da.' }),
    alt: text(300)
      .optional()
      .meta({ title: 'Alternativtext', description: 'Was zu sehen ist, für alle, die es nicht sehen.' }),
    credit: text(160).optional().meta({ title: 'Bildnachweis' }),
    licence: text(160).optional().meta({ title: 'Lizenz' }),
  })
  .superRefine((given, { addIssue }) => {
    const missing = rights.filter((field) => given[field] === undefined);
    if (given.file === undefined || missing.length === 0) return;
    const message = `Ein Bild braucht Alternativtext, Bildnachweis und Lizenz. Bitte ergänzen: ${missing.join(', ')}.`;
    addIssue({ code: 'custom', path: ['file'], message });
  });

/** Photographs that somebody published: shown where we may, else told by their captions. */
export const gallerySchema = z.strictObject({
  credit: id().meta({ title: 'Bildnachweis', description: 'Kennung des Fakts, der ihn belegt.' }),
  source: id().meta({ title: 'Quelle', description: 'Wo die Bilder veröffentlicht wurden.' }),
  pictures: z.array(picture).min(1, 'Eine Galerie hat mindestens ein Bild.').meta({ title: 'Bilder' }),
});
export type GalleryData = z.output<typeof gallerySchema>;
