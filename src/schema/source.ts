import { z } from 'astro/zod';
import { day, oneOf, partialDate, text, webAddress } from './fields.ts';
import { foreignParts, foreignStandsIn } from './foreign.ts';
import { withdrawal } from './publishing.ts';

export const sourceKinds = [
  'behoerde',
  'kommune',
  'dachverband',
  'presse',
  'forschung',
  'projektseite',
  'parlament',
] as const;

/** What a document is, where that is not the rule: an article of the press, a page of everybody else. */
export const documentTypes = [
  'artikel',
  'seite',
  'bericht',
  'studie',
  'vorlage',
  'niederschrift',
  'drucksache',
] as const;

/** A document that facts rest on: `quellen/ID.yaml`. */
export const sourceSchema = z
  .strictObject({
    title: text(400).meta({ title: 'Titel', description: 'Wie das Dokument selbst heißt.' }),
    publisher: text(160).meta({ title: 'Herausgeber', description: 'Überall gleich geschrieben.' }),
    foreign: foreignParts(),
    publisherShort: text(24).optional().meta({
      title: 'Herausgeber, kurz',
      description: 'Für enge Stellen: MWIDE, KDN, WSW. Je Herausgeber überall gleich.',
    }),
    kind: oneOf(sourceKinds).meta({ title: 'Art' }),
    documentType: oneOf(documentTypes).optional().meta({
      title: 'Dokumentart',
      description:
        'Wie Literaturverwaltungen es einordnen. Ohne Angabe ist es bei der Presse ein Artikel, sonst eine Seite.',
    }),
    url: webAddress().optional().meta({ title: 'Adresse' }),
    hideUrl: z
      .boolean()
      .default(false)
      .meta({ title: 'Adresse nicht zeigen', description: 'Wenn sie den Namen einer Privatperson enthält.' }),
    archiveUrl: webAddress().optional().meta({ title: 'Archivadresse' }),
    published: partialDate().optional().meta({ title: 'Veröffentlicht' }),
    retrieved: day().meta({ title: 'Gesehen am', description: 'Tag, an dem die gespeicherte Fassung gelesen wurde.' }),
    keptAs: text(80)
      .optional()
      .meta({ title: 'Als Text aufbewahrt', description: 'Name der Datei, wenn der Wortlaut als Text vorliegt.' }),
    note: text(600).optional().meta({ title: 'Hinweis' }),
    zurueckgezogen: withdrawal(),
  })
  .superRefine(foreignStandsIn(({ title, publisher }) => `${title} ${publisher}`));
export type SourceData = z.output<typeof sourceSchema>;
