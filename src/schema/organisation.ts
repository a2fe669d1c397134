import { z } from 'astro/zod';
import { regionIds } from '#site/regions.ts';
import { aliases, day, factText, id, oneOf, partialDate, text, webAddress } from './fields.ts';
import { foreignParts, foreignStandsIn } from './foreign.ts';
import { projectFacts } from './project.ts';
import { withdrawal } from './publishing.ts';

export const organisationKinds = [
  'projektbuero',
  'ministerium',
  'dachverband',
  'it-dienstleister',
  'hochschule',
  'unternehmen',
  'kommune',
  'kammer',
  'verein',
  'bezirksregierung',
  'sonstige',
] as const;

/** How to reach the organisation: what an imprint or a contact page names, never a person's own mailbox. */
const contactSchema = z.strictObject({
  unit: text(160).optional().meta({ title: 'Zuständige Stelle', description: 'Amt oder Bereich, ohne Personen.' }),
  address: text(160).optional().meta({ title: 'Anschrift' }),
  email: z.email('Bitte eine gültige E-Mail-Adresse angeben.').optional().meta({ title: 'Sammelpostfach' }),
  phone: text(40).optional().meta({ title: 'Telefon' }),
  sources: z.array(id()).min(1, 'Ein Kontakt braucht eine Quelle.').meta({ title: 'Quellen' }),
  locator: text(300).optional().meta({ title: 'Fundstelle' }),
  asOf: partialDate().optional().meta({ title: 'Stand', description: 'Datum der Quelle, wenn sie eines trägt.' }),
  checked: day().meta({ title: 'Geprüft am' }),
  note: text(400).optional().meta({ title: 'Hinweis' }),
});

/** The item that Wikidata has about the organisation. A likely name is not enough: somebody has read it. */
const wikidataSchema = z.strictObject({
  id: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'Kennungen von Wikidata sind ein Q und eine Zahl, zum Beispiel Q1198.')
    .meta({ title: 'Kennung' }),
  checked: day().meta({
    title: 'Gesehen am',
    description: 'Tag, an dem der Eintrag selbst oder eine Quelle gelesen wurde, die ihn nennt.',
  }),
});

/** Who took part: `organisationen/ID.yaml`. */
export const organisationSchema = z
  .strictObject({
    name: text(160).meta({ title: 'Name' }),
    foreign: foreignParts(),
    kind: oneOf(organisationKinds).meta({ title: 'Art' }),
    municipality: text(80).optional().meta({ title: 'Sitz' }),
    aliases: aliases(200),
    regions: z.array(oneOf(regionIds)).default([]).meta({ title: 'Regionen' }),
    partners: z.array(id()).default([]).meta({ title: 'Partner' }),
    leadOrganisation: id().optional().meta({ title: 'Träger' }),
    // An office has no cost of its own.
    facts: projectFacts
      .omit({ cost: true })
      .default({})
      .meta({ title: 'Steckbrief', description: 'Kennungen der Fakten.' }),
    fundingNote: factText().optional().meta({ title: 'Hinweis zum Geld' }),
    website: webAddress().optional().meta({ title: 'Website' }),
    wikidata: wikidataSchema.optional().meta({
      title: 'Wikidata',
      description: 'Nur, wenn jemand den Eintrag selbst oder eine Quelle gelesen hat, die ihn nennt.',
    }),
    contact: contactSchema.optional().meta({ title: 'Kontakt' }),
    summary: factText().optional().meta({ title: 'Beschreibung' }),
    transfer: factText().optional().meta({ title: 'Nachnutzen' }),
    note: text(500).optional().meta({ title: 'Hinweis' }),
    zurueckgezogen: withdrawal(),
  })
  .superRefine(foreignStandsIn(({ name }) => name));
export type OrganisationData = z.output<typeof organisationSchema>;
