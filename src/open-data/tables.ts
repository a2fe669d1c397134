/** The datasets that are tables: what each row is, and which of its fields are columns. */
import { z } from 'astro/zod';
import type { Catalogue } from '#catalogue/types.ts';
import {
  eventRecordSchema,
  factRecordSchema,
  organisationRecordSchema,
  projectRecordSchema,
} from './record-schemas.ts';
import { eventRecord, factRecord, organisationRecord, projectRecord } from './records.ts';
import { columnAt, type Column, type JsonSchema } from './columns.ts';

export interface Table {
  /** The name of its files: `fakten`. */
  readonly id: string;
  /** The name of one row, and of its schema: `fakt`. */
  readonly one: string;
  /** What is counted, singular and plural. */
  readonly units: readonly [string, string];
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** JSON Schema of a row. */
  readonly schema: JsonSchema;
  readonly columns: readonly Column[];
  readonly records: readonly object[];
}

type Description = Pick<Table, 'id' | 'one' | 'units' | 'title' | 'description' | 'keywords'>;

function table(about: Description, record: z.ZodType, keys: string, records: readonly object[]): Table {
  const schema = z.toJSONSchema(record) as JsonSchema;
  return {
    ...about,
    schema,
    columns: keys
      .trim()
      .split(/\s+/)
      .map((key) => columnAt(schema, key)),
    records,
  };
}

/** All four, from the most to the least asked for. */
export const tablesOf = (catalogue: Catalogue): Table[] => [
  table(
    {
      id: 'projekte',
      one: 'projekt',
      units: ['Projekt', 'Projekte'],
      title: 'Projekte der Digitalen Modellregionen',
      description:
        'Alle Vorhaben mit Region, Themen, Beteiligten, Fördermitteln, Laufzeit und Status; jede Summe und jedes Datum mit der Kennung des Fakts, der sie belegt.',
      keywords: ['Förderprogramm', 'Projekte', 'Digitalisierung', 'E-Government', 'Smart City'],
    },
    projectRecordSchema,
    `id url title lead regions.id regions.title area topics.id topics.title places leadOrganisation.id
     leadOrganisation.name partners.id partners.name partOf.id parts.id status.key status.fact.id funding.amount
     funding.value funding.id cost.amount cost.value cost.id start.date start.id end.date end.id fundingNote website
     sourceCode transfer checked`,
    catalogue.projects.map((project) => projectRecord(project, catalogue)),
  ),
  table(
    {
      id: 'fakten',
      one: 'fakt',
      units: ['Fakt', 'Fakten'],
      title: 'Fakten zu den Digitalen Modellregionen',
      description:
        'Jede belegte Angabe mit Wert, Geltung, Stand, Verlässlichkeit und Quellen; Widersprüche mit allen Seiten und der bevorzugten Lesart.',
      keywords: ['Förderprogramm', 'Fakten', 'Quellen', 'Fördermittel', 'Digitalisierung'],
    },
    factRecordSchema,
    `id url subject.kind subject.id subject.title regions label kind statement display.value value unit precision scope
     asOf validUntil confidence rank key question resolution note sources.id sources.publisher locator contradicts.id
     derivation.text derivation.formula derivation.inputs.id replacedBy.id checked`,
    catalogue.facts.map(factRecord),
  ),
  table(
    {
      id: 'organisationen',
      one: 'organisation',
      units: ['Organisation', 'Organisationen'],
      title: 'Organisationen in den Digitalen Modellregionen',
      description: 'Wer mitgewirkt hat: Art, Sitz, Regionen und die Projekte, die er trug oder an denen er teilnahm.',
      keywords: ['Förderprogramm', 'Organisationen', 'Kommunen', 'Hochschulen', 'Digitalisierung'],
    },
    organisationRecordSchema,
    `id url name kind municipality aliases regions.id leadOrganisation.id partners.id leads.id takesPartIn.id
     status.value funding.amount funding.id website summary transfer note checked`,
    catalogue.organisations.map((organisation) => organisationRecord(organisation, catalogue)),
  ),
  table(
    {
      id: 'termine',
      one: 'termin',
      units: ['Termin', 'Termine'],
      title: 'Termine der Digitalen Modellregionen',
      description: 'Was wann geschah, mit Ort, Beteiligten und dem Fakt, der das Datum belegt.',
      keywords: ['Förderprogramm', 'Termine', 'Chronik', 'Digitalisierung'],
    },
    eventRecordSchema,
    `id url title lead type start end date.value date.id disputedBy.value disputedBy.id place regions.id organisers.name
     series.id checked`,
    catalogue.events.map((event) => eventRecord(event, catalogue)),
  ),
];
