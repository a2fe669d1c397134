/** The datasets that are tables: what each row is, and which of its fields are columns. */
import { z } from 'astro/zod';
import type { Edition } from '#edition/edition.ts';
import {
  eventRecordSchema,
  factRecordSchema,
  organisationRecordSchema,
  placeRecordSchema,
  projectRecordSchema,
  proofRecordSchema,
} from './record-schemas.ts';
import { proofRecords } from './proof-records.ts';
import { eventRecord, factRecord, organisationRecord, placeRecord, projectRecord } from './records.ts';
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
  /** Whether it is large enough for programs to want it with types and in few bytes. */
  readonly isLarge: boolean;
}

type Words = Edition['words']['data']['datasets'];
type Description = Pick<Table, 'units' | 'title' | 'description' | 'keywords'>;

/** What the words say of a dataset, as its record has it. */
export const described = ({ one, many, ...said }: Words[keyof Words]): Description => ({ ...said, units: [one, many] });

interface Source {
  readonly id: keyof Words;
  readonly one: string;
  readonly record: z.ZodType;
  /** Names of the columns, separated by spaces. */
  readonly keys: string;
  readonly records: readonly object[];
  readonly isLarge?: boolean;
}

function table({ id, one, record, keys, records, isLarge = false }: Source, edition: Edition): Table {
  const schema = z.toJSONSchema(record) as JsonSchema;
  const columns = keys
    .trim()
    .split(/\s+/)
    .map((key) => columnAt(schema, key, edition));
  return { id, one, ...described(edition.words.data.datasets[id]), schema, columns, records, isLarge };
}

/** All of them, from the most to the least asked for. */
export function tablesOf(edition: Edition): Table[] {
  const { projects, facts, organisations, events, places } = edition.catalogue;
  const sources: Source[] = [
    {
      id: 'projekte',
      one: 'projekt',
      record: projectRecordSchema,
      keys: `id url title lead regions.id regions.title area topics.id topics.title places locations.ags locations.ars leadOrganisation.id
       leadOrganisation.name partners.id partners.name partOf.id parts.id countsAs inSums status.key status.fact.id
       status.fact.confidence status.fact.asOf funding.amount funding.value funding.precision funding.confidence
       funding.asOf funding.id cost.amount cost.value cost.precision cost.confidence cost.asOf cost.id start.date
       start.edtf start.precision start.confidence start.id end.date end.edtf end.precision end.confidence end.id
       fundingNote website sourceCode transfer checked outcome.key outcome.word outcome.partly outcome.asOf outcome.text
       outcome.fact.id outcome.fact.confidence reason.key reason.word reason.fact.id reason.fact.confidence`,
      records: projects.map((project) => projectRecord(project, edition)),
      isLarge: true,
    },
    {
      id: 'fakten',
      one: 'fakt',
      record: factRecordSchema,
      keys: `id url subject.kind subject.id subject.title regions label kind statement display.value value unit edtf precision
       scope asOf validFrom validUntil confidence rank key question resolution note sources.id sources.publisher locator
       contradicts.id derivation.text derivation.formula derivation.inputs.id replacedBy.id checked`,
      records: facts.map((fact) => factRecord(fact, edition)),
      isLarge: true,
    },
    {
      id: 'fundstellen',
      one: 'fundstelle',
      record: proofRecordSchema,
      keys: `id fact.id fact.url fact.label source.id source.url source.publisher source.title source.address
       source.published locator side`,
      records: facts.flatMap((fact) => proofRecords(fact, edition)),
      isLarge: true,
    },
    {
      id: 'organisationen',
      one: 'organisation',
      record: organisationRecordSchema,
      keys: `id url name kind municipality location.ags location.ars wikidata aliases regions.id leadOrganisation.id partners.id leads.id takesPartIn.id
       status.value status.confidence status.asOf funding.amount funding.value funding.precision funding.confidence
       funding.asOf funding.id website summary transfer note checked`,
      records: organisations.map((organisation) => organisationRecord(organisation, edition)),
    },
    {
      id: 'termine',
      one: 'termin',
      record: eventRecordSchema,
      keys: `id url title lead type start end edtf precision confidence date.value date.id disputedBy.value disputedBy.id place
       location.ags location.ars regions.id
       organisers.name series.id checked`,
      records: events.map((event) => eventRecord(event, edition)),
    },
    {
      id: 'orte',
      one: 'ort',
      record: placeRecordSchema,
      keys: `id url name ags ars kind aliases region.id kreis.ags kreis.ars population.people population.value
       population.precision population.confidence population.asOf population.id organisation.id
       projects.id projects.title checked`,
      records: places.map((place) => placeRecord(place, edition)),
    },
  ];
  return sources.map((source) => table(source, edition));
}
