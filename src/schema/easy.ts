/** Pages in Leichte Sprache, and what is drawn on them. */
import { z } from 'astro/zod';
import { day, factText, oneOf, text } from './fields.ts';
import { publishingFields } from './publishing.ts';

/** What `components/easy/drawings.ts` can draw. */
export const easyDrawings = [
  'karte',
  'computer',
  'geld',
  'menschen',
  'taxi',
  'kamera-auto',
  'bus',
  'brief',
  'telefon',
  'laden',
  'ampel',
  'park',
  'ordner',
  'lupe',
  'kita',
  'tastatur',
] as const;
export type EasyDrawing = (typeof easyDrawings)[number];

const picture = z.strictObject({
  section: text(80).meta({ title: 'Abschnitt', description: 'Die Überschrift, so wie sie im Text steht.' }),
  drawing: oneOf(easyDrawings).meta({
    title: 'Zeichnung',
    description:
      'Unter „karte“ folgt die Liste der Regionen, unter „telefon“ der Kontakt der Region, unter „brief“ der des Betreibers.',
  }),
});

/** A page in Leichte Sprache: `leicht/start.mdx`, and one of each region, `leicht/ID.mdx`. */
export const easySchema = z.strictObject({
  title: text(80).meta({ title: 'Titel', description: 'Überschrift der Seite.' }),
  lead: factText().meta({
    title: 'Kurztext',
    description: 'Höchstens drei kurze Sätze: in der Liste der Regionen und in der Suche. Werte als [[fakt-id]].',
  }),
  ...publishingFields,
  pictures: z.array(picture).default([]).meta({ title: 'Zeichnungen', description: 'Höchstens eine je Abschnitt.' }),
  geprueftAm: day().optional().meta({
    title: 'Geprüft am',
    description: 'Tag, an dem eine Prüfgruppe den Text gelesen hat. Ohne ihn sagt die Seite, dass niemand geprüft hat.',
  }),
  pruefgruppe: text(120)
    .optional()
    .meta({ title: 'Prüfgruppe', description: 'Wer geprüft hat. Keine Namen von Menschen.' }),
});
export type EasyData = z.output<typeof easySchema>;
