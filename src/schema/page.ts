import { z } from 'astro/zod';
import { day, id, pageFields, text } from './fields.ts';

/** One of the nine themes: `themen/ID.mdx`. */
export const topicSchema = z.strictObject({ ...pageFields });
export type TopicData = z.output<typeof topicSchema>;

/** News of this site: `meldungen/ID.mdx`. */
export const newsSchema = z.strictObject({
  ...pageFields,
  date: day().meta({ title: 'Tag', description: 'Tag der Veröffentlichung auf dieser Seite.' }),
});
export type NewsData = z.output<typeof newsSchema>;

/** A page of its own: `seiten/ID.mdx`. */
export const pageSchema = z.strictObject({
  ...pageFields,
  keyFacts: z.array(id()).default([]).meta({ title: 'Kernfakten der Seite', description: 'Kennungen in Lesefolge.' }),
  contradictions: z
    .array(id())
    .default([])
    .meta({ title: 'Widersprüche der Seite', description: 'Kennungen in Lesefolge.' }),
});
export type PageData = z.output<typeof pageSchema>;

/** Who runs the site: `betreiber.yaml`. Every field may be missing; the site then says so. */
export const operatorSchema = z.strictObject({
  name: text(160).optional().meta({ title: 'Name des Betreibers' }),
  address: text(240).optional().meta({ title: 'Anschrift' }),
  email: z.email('Bitte eine gültige E-Mail-Adresse angeben.').optional().meta({ title: 'E-Mail' }),
  phone: text(40).optional().meta({ title: 'Telefon' }),
  responsible: text(240)
    .optional()
    .meta({ title: 'Verantwortlich für den Inhalt', description: '§ 18 Absatz 2 MStV.' }),
  privacyContact: text(240).optional().meta({ title: 'Kontakt für Datenschutz' }),
  accessibilityContact: text(240).optional().meta({ title: 'Kontakt für Barrierefreiheit' }),
  contributorId: z
    .string()
    .regex(
      /^http:\/\/dcat-ap\.de\/def\/contributors\/[A-Za-z0-9_-]+$/,
      'Die Kennung beginnt mit http://dcat-ap.de/def/contributors/, so wie GovData sie vergeben hat.',
    )
    .optional()
    .meta({ title: 'Kennung bei GovData', description: 'Damit GovData den Datenkatalog übernehmen kann.' }),
});
export type OperatorData = z.output<typeof operatorSchema>;
