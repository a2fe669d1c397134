/** JSON Schema (draft 2020-12) of one row and of the whole file, for every table. */
import type { Edition } from '#edition/edition.ts';
import { licences } from '#site/licences.ts';
import { absolute, type Routes } from '#site/routes.ts';
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
