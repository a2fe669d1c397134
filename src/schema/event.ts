import { z } from 'astro/zod';
import { regionIds } from '#site/regions.ts';
import { aliases, id, oneOf, pageFields, text, timeOfDay } from './fields.ts';
import { publishingFields } from './publishing.ts';
import { gallerySchema } from './gallery.ts';

export const eventTypes = [
  'auswahl',
  'unterzeichnung',
  'empfang',
  'rechtsakt',
  'konferenz',
  'arbeitstreffen',
  'foerderbescheid',
  'organisation',
  'pressekonferenz',
  'veranstaltungsreihe',
  'informationsveranstaltung',
  'besuch',
  'workshop',
  'uebergabe',
  'bekanntgabe',
  'kongress',
  'festival',
  'fachveranstaltung',
  'abschluss',
  'programmende',
] as const;

/** Something that happened on a date: `termine/ID.mdx`. */
export const eventSchema = z.strictObject({
  ...pageFields,
  ...publishingFields,
  aliases: aliases(),
  type: oneOf(eventTypes).meta({ title: 'Art' }),
  date: id().meta({ title: 'Datum', description: 'Kennung des Fakts, der das Datum belegt.' }),
  disputedBy: id()
    .optional()
    .meta({ title: 'Datum umstritten', description: 'Kennung des Fakts, der andere Angaben nennt.' }),
  startTime: timeOfDay()
    .optional()
    .meta({ title: 'Beginn', description: 'Uhrzeit in Deutschland; nur, wenn der Tag bekannt ist.' }),
  endTime: timeOfDay().optional().meta({ title: 'Ende', description: 'Uhrzeit am selben Tag.' }),
  place: text(120).optional().meta({ title: 'Ort' }),
  regions: z
    .array(oneOf(regionIds))
    .min(1, 'Jeder Termin gehört zu mindestens einer Region.')
    .meta({ title: 'Regionen' }),
  organisers: z.array(text(120)).default([]).meta({ title: 'Veranstaltet von' }),
  series: id().optional().meta({ title: 'Reihe' }),
  gallery: gallerySchema.optional().meta({ title: 'Galerie' }),
});
export type EventData = z.output<typeof eventSchema>;
