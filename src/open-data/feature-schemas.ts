/** What the features of the GeoJSON files say of themselves, with German names; as in the records, where those say the same. */
import { z } from 'astro/zod';
import { id } from '#schema/fields.ts';
import { regionSchema } from '#schema/region.ts';
import { projectRecordSchema } from './record-schemas.ts';

const { area, countsAs, funding, inSums, outcome, places, reason, status, title, url } = projectRecordSchema.shape;
const sum = funding.unwrap().shape;
const keys = {
  ags: z.array(z.string()).meta({ title: 'Amtliche Schlüssel', description: 'AGS der Orte, als Text.' }),
  ars: z.array(z.string()).meta({ title: 'Regionalschlüssel', description: 'ARS der Orte, als Text.' }),
};
const ids = (name: string, description: string) => z.array(z.string()).meta({ title: name, description });

export const regionFeatureSchema = z.strictObject({
  url,
  title: regionSchema.shape.title,
  leadMunicipality: regionSchema.shape.leadMunicipality,
  members: regionSchema.shape.memberNames,
  ...keys,
  governmentDistrict: regionSchema.shape.governmentDistrict,
  projects: ids('Projekte', 'Kennungen der Vorhaben in der Region.'),
});

export const projectFeatureSchema = z.strictObject({
  url,
  title,
  regions: z.array(id()).meta({ title: 'Regionen', description: 'Kennungen der Modellregionen.' }),
  area,
  topics: ids('Themen', 'Kennungen der Themen.'),
  places,
  ...keys,
  countsAs,
  inSums,
  status: status.shape.key,
  outcome: outcome.shape.key,
  outcomeWord: outcome.shape.word,
  outcomeAsOf: outcome.shape.asOf,
  reason: reason.unwrap().shape.key.optional(),
  funding: z
    .number()
    .optional()
    .meta({ title: 'Fördermittel', description: 'In Euro; fehlt, wenn die Quelle keine einzelne Zahl nennt.' }),
  fundingPrecision: sum.precision,
  fundingConfidence: sum.confidence.optional(),
});
