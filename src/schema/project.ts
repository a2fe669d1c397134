import { z } from 'astro/zod';
import { regionIds } from '#site/regions.ts';
import { factText, id, oneOf, pageFields, text, topicIds, webAddress } from './fields.ts';
import { foreignParts, foreignStandsIn } from './foreign.ts';

export const areas = ['e-government', 'stadtentwicklung'] as const;

/** Values of a status fact, in the order of the finder. */
export const projectStatuses = [
  'verstetigt',
  'abgeschlossen',
  'laufend',
  'eingestellt',
  'geplant',
  'unbekannt',
] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** Which facts of the project the fact sheet, the tables and the charts read, by role. */
export const projectFacts = z.strictObject({
  funding: id().optional().meta({ title: 'Fördermittel' }),
  cost: id().optional().meta({ title: 'Gesamtkosten' }),
  start: id().optional().meta({ title: 'Beginn', description: 'Ein Datum oder ein Zeitraum, dessen Anfang zählt.' }),
  end: id().optional().meta({ title: 'Ende', description: 'Ein Datum oder ein Zeitraum, dessen Ende zählt.' }),
  status: id().optional().meta({ title: 'Status' }),
});

export type ProjectRole = keyof typeof projectFacts.shape;
export const projectRoles = Object.keys(projectFacts.shape) as readonly ProjectRole[];

/** A funded project: `projekte/ID.mdx`. */
export const projectSchema = z
  .strictObject({
    ...pageFields,
    foreign: foreignParts(),
    regions: z
      .array(oneOf(regionIds))
      .min(1, 'Jedes Projekt gehört zu mindestens einer Region.')
      .meta({ title: 'Regionen' }),
    area: oneOf(areas).meta({ title: 'Bereich', description: 'Förderschwerpunkt.' }),
    topics: z.array(oneOf(topicIds)).default([]).meta({ title: 'Themen' }),
    leadOrganisation: id().optional().meta({ title: 'Träger' }),
    partners: z.array(id()).default([]).meta({ title: 'Partner' }),
    places: z.array(text(60)).default([]).meta({ title: 'Orte' }),
    partOf: id().optional().meta({ title: 'Teil von' }),
    facts: projectFacts.default({}).meta({ title: 'Steckbrief', description: 'Kennungen der Fakten.' }),
    website: webAddress().optional().meta({ title: 'Website' }),
    sourceCode: webAddress().optional().meta({ title: 'Quelltext' }),
    hideSourceCodeUrl: z.boolean().default(false).meta({ title: 'Adresse des Quelltextes nicht zeigen' }),
    fundingNote: factText().optional().meta({ title: 'Hinweis zum Geld' }),
    transfer: factText()
      .optional()
      .meta({ title: 'Nachnutzen', description: 'Was die Quellen über die Nachnutzung sagen.' }),
  })
  .superRefine(foreignStandsIn(({ title }) => title));
export type ProjectData = z.output<typeof projectSchema>;
