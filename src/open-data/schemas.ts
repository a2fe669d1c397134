/** JSON Schema (draft 2020-12): of one row and of the whole file, for every table; of each collection of features. */
import { z } from 'astro/zod';
import type { Edition } from '#edition/edition.ts';
import { licences } from '#site/licences.ts';
import { absolute, type Routes } from '#site/routes.ts';
import type { JsonSchema } from './columns.ts';
import { projectFeatureSchema, regionFeatureSchema } from './feature-schemas.ts';
import type { Table } from './tables.ts';

const schemaName = (name: string): string => `schema/${name}.schema.json`;

/** The address by which a file names its schema. */
export const schemaAddress = (name: string, routes: Routes): string => absolute(routes.dataFile(schemaName(name)));

const draft = 'https://json-schema.org/draft/2020-12/schema';
const text = (title: string) => ({ type: 'string', title });
const address = (title: string) => ({ type: 'string', format: 'uri', title });

const metaOf = ({ words: { data } }: Edition) => ({
  type: 'object',
  title: data.fileSchema.about,
  properties: {
    title: text(data.fileSchema.title),
    description: text(data.fileSchema.description),
    licence: { ...text(data.fileSchema.licence), const: licences.data.name },
    licenceUrl: address(data.fileSchema.licenceUrl),
    date: { type: 'string', format: 'date', title: data.fileSchema.date },
    count: { type: 'integer', minimum: 0, title: data.fileSchema.count },
    schema: address(data.fileSchema.schema),
    source: address(data.fileSchema.source),
  },
  required: ['title', 'description', 'licence', 'licenceUrl', 'date', 'count', 'schema', 'source'],
  additionalProperties: false,
});

/** By file name below `/daten/`. */
export function schemasOf(table: Table, edition: Edition): Map<string, object> {
  const { words, routes } = edition;
  const row = schemaAddress(table.one, routes);
  const rows = { type: 'array', title: words.data.fileSchema.records, items: { $ref: row } };
  return new Map<string, object>([
    [schemaName(table.one), { ...table.schema, $schema: draft, $id: row }],
    [
      schemaName(table.id),
      {
        $schema: draft,
        $id: schemaAddress(table.id, routes),
        title: table.title,
        description: table.description,
        type: 'object',
        properties: { meta: metaOf(edition), data: rows },
        required: ['meta', 'data'],
        additionalProperties: false,
      },
    ],
  ]);
}

const features = { regionen: regionFeatureSchema, projekte: projectFeatureSchema };

/**
 * Of a collection of features (RFC 7946): what it says of itself, and the properties of each.
 *
 * @param id the name of the file without its ending
 */
export function featureSchemas(id: keyof typeof features, title: string, edition: Edition): Map<string, object> {
  const { words, routes } = edition;
  const say = words.data.fileSchema;
  const name = `${id}.geojson`;
  const { $schema: _, ...properties } = z.toJSONSchema(features[id]) as JsonSchema & { $schema?: string };
  const box = { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4, title: say.box };
  const kind = (value: string) => ({ type: 'string', const: value, title: say.kind });
  const geometry = {
    title: say.geometry,
    anyOf: [
      {
        type: 'object',
        properties: { type: text(say.kind), coordinates: { type: 'array', title: say.coordinates } },
        required: ['type', 'coordinates'],
      },
      { type: 'null' },
    ],
  };
  const feature = {
    type: 'object',
    properties: {
      type: kind('Feature'),
      id: text(say.id),
      bbox: box,
      geometry,
      properties: { ...properties, title: say.properties },
    },
    required: ['type', 'id', 'geometry', 'properties'],
    additionalProperties: false,
  };
  const { title: titled, licenceUrl, date, source, schema } = metaOf(edition).properties;
  const said = {
    title: titled,
    licence: { ...text(say.licence), const: licences.boundaries.name },
    licenceUrl,
    attribution: text(say.attribution),
    date,
    source,
    schema,
  };
  return new Map<string, object>([
    [
      schemaName(name),
      {
        $schema: draft,
        $id: schemaAddress(name, routes),
        title,
        type: 'object',
        properties: {
          type: kind('FeatureCollection'),
          ...said,
          bbox: box,
          features: { type: 'array', title: say.records, items: feature },
        },
        required: ['type', ...Object.keys(said), 'bbox', 'features'],
        additionalProperties: false,
      },
    ],
  ]);
}
