/** JSON Schema (draft 2020-12) of one row and of the whole file, for every table. */
import { absolute, routes } from '#site/routes.ts';
import { licences } from '#site/licences.ts';
import type { Table } from './tables.ts';

const schemaName = (name: string): string => `schema/${name}.schema.json`;

/** The address by which a file names its schema. */
export const schemaAddress = (name: string): string => absolute(routes.dataFile(schemaName(name)));

const draft = 'https://json-schema.org/draft/2020-12/schema';
const text = (title: string) => ({ type: 'string', title });
const address = (title: string) => ({ type: 'string', format: 'uri', title });

const meta = {
  type: 'object',
  title: 'Über diese Datei',
  properties: {
    title: text('Titel'),
    description: text('Beschreibung'),
    licence: { ...text('Lizenz'), const: licences.data.name },
    licenceUrl: address('Wortlaut der Lizenz'),
    date: { type: 'string', format: 'date', title: 'Datenstand' },
    count: { type: 'integer', minimum: 0, title: 'Zahl der Datensätze' },
    schema: address('JSON Schema dieser Datei'),
    source: address('Seite, von der die Datei stammt'),
  },
  required: ['title', 'description', 'licence', 'licenceUrl', 'date', 'count', 'schema', 'source'],
  additionalProperties: false,
};

/** By file name below `/daten/`. */
export const schemasOf = (table: Table): Map<string, object> =>
  new Map<string, object>([
    [schemaName(table.one), { ...table.schema, $schema: draft, $id: schemaAddress(table.one) }],
    [
      schemaName(table.id),
      {
        $schema: draft,
        $id: schemaAddress(table.id),
        title: table.title,
        description: table.description,
        type: 'object',
        properties: { meta, data: { type: 'array', title: 'Datensätze', items: { $ref: schemaAddress(table.one) } } },
        required: ['meta', 'data'],
        additionalProperties: false,
      },
    ],
  ]);
