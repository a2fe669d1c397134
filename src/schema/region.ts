import { z } from 'astro/zod';
import { aliases, factText, id, pageFields, text, webAddress } from './fields.ts';
import { publishingFields } from './publishing.ts';

const contact = z.strictObject({
  organisation: text(160).meta({ title: 'Stelle' }),
  address: text(160).optional().meta({ title: 'Anschrift' }),
  email: z.email('Bitte eine gültige E-Mail-Adresse angeben.').optional().meta({ title: 'E-Mail' }),
  phone: text(40).optional().meta({ title: 'Telefon' }),
});

/** Which facts of the region its figures, the press table and the time line read. */
const regionFacts = z.strictObject({
  lead: id().optional().meta({ title: 'Leitkommune' }),
  members: id().optional().meta({ title: 'Beteiligte' }),
  district: id().optional().meta({ title: 'Regierungsbezirk' }),
  chosen: id().optional().meta({ title: 'Auswahl', description: 'Ein Datum: wann die Region benannt wurde.' }),
  projects: id().optional().meta({ title: 'Zahl der Projekte', description: 'Nach den Quellen.' }),
  population: id()
    .optional()
    .meta({ title: 'Einwohner', description: 'Ende 2022, damit alle fünf vergleichbar sind.' }),
  funding: id().optional().meta({ title: 'Fördermittel', description: 'Die Summe, die eine Quelle nennt.' }),
  running: id().optional().meta({ title: 'Weiterlaufende Projekte' }),
});

export type RegionRole = keyof typeof regionFacts.shape;
export const regionRoles = Object.keys(regionFacts.shape) as readonly RegionRole[];

/** One of the five model regions: `regionen/ID.mdx`. */
export const regionSchema = z.strictObject({
  ...pageFields,
  ...publishingFields,
  aliases: aliases(),
  leadMunicipality: text(60).meta({ title: 'Leitkommune' }),
  memberNames: text(160).meta({ title: 'Beteiligt', description: 'Für die Liste: „mit …“.' }),
  governmentDistrict: text(60).meta({ title: 'Regierungsbezirk' }),
  /** Orientation for maps only; not a proven fact and never shown as a figure. */
  coordinates: z.strictObject({ lat: z.number(), lon: z.number() }).meta({ title: 'Lage der Leitkommune' }),
  remains: factText()
    .optional()
    .meta({ title: 'Was blieb', description: 'Ein bis drei Sätze. Werte als [[fakt-id]].' }),
  keyFacts: z
    .array(id())
    .min(1, 'Der Steckbrief braucht mindestens einen Fakt.')
    .meta({ title: 'Steckbrief', description: 'Kennungen der Fakten in Lesefolge.' }),
  facts: regionFacts.default({}).meta({ title: 'Vergleich', description: 'Kennungen der Fakten.' }),
  projectOffice: id().optional().meta({ title: 'Projektbüro' }),
  website: webAddress().optional().meta({ title: 'Website' }),
  contact: contact.optional().meta({ title: 'Kontakt' }),
});
export type RegionData = z.output<typeof regionSchema>;
