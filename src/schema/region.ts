import { z } from 'astro/zod';
import { id, pageFields, text, webAddress } from './fields.ts';

const contact = z.strictObject({
  organisation: text(160).meta({ title: 'Stelle' }),
  address: text(160).optional().meta({ title: 'Anschrift' }),
  email: z.email('Bitte eine gültige E-Mail-Adresse angeben.').optional().meta({ title: 'E-Mail' }),
  phone: text(40).optional().meta({ title: 'Telefon' }),
});

/** One of the five model regions: `regionen/ID.mdx`. */
export const regionSchema = z.strictObject({
  ...pageFields,
  leadMunicipality: text(60).meta({ title: 'Leitkommune' }),
  memberNames: text(160).meta({ title: 'Beteiligt', description: 'Für die Liste: „mit …“.' }),
  governmentDistrict: text(60).meta({ title: 'Regierungsbezirk' }),
  /** Orientation for maps only; not a proven fact and never shown as a figure. */
  coordinates: z.strictObject({ lat: z.number(), lon: z.number() }).meta({ title: 'Lage der Leitkommune' }),
  keyFacts: z
    .array(id())
    .min(1, 'Der Steckbrief braucht mindestens einen Fakt.')
    .meta({ title: 'Steckbrief', description: 'Kennungen der Fakten in Lesefolge.' }),
  projectOffice: id().optional().meta({ title: 'Projektbüro' }),
  website: webAddress().optional().meta({ title: 'Website' }),
  contact: contact.optional().meta({ title: 'Kontakt' }),
});
export type RegionData = z.output<typeof regionSchema>;
