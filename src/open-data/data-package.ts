/**
 * All CSV files as one Data Package (datapackage.org, 2.0): what each column is, how the file is written, and which rows refer to
 * which. Programs read the tables by it, with types, and check them.
 */
import type { Edition } from '#edition/edition.ts';
import { sha256 } from '#emit/checksums.ts';
import { mediaTypes } from '#site/media-types.ts';
import { absolute } from '#site/routes.ts';
import { columnHead, listSeparator, type Column, type ColumnKind } from './columns.ts';
import type { Dataset } from './datasets.ts';
import { dictionaryColumns } from './dictionary.ts';

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

/** Days, months and years in one column have no type of their own there. */
const types: Readonly<Record<ColumnKind, { readonly type: string; readonly format?: string }>> = {
  number: { type: 'number' },
  flag: { type: 'boolean' },
  address: { type: 'string', format: 'uri' },
  date: { type: 'string' },
  key: { type: 'string' },
  mixed: { type: 'any' },
  text: { type: 'string' },
};

/** How a file writes numbers, flags and keys. */
interface Writing {
  readonly delimiter: string;
  readonly decimal: string;
  readonly yes: string;
  readonly no: string;
  /** Whether the heads are titles, and keys stand in words. */
  readonly isForPeople: boolean;
}

const machine: Writing = { delimiter: ',', decimal: '.', yes: 'true', no: 'false', isForPeople: false };

function fieldOf(column: Column, { decimal, yes, no, isForPeople }: Writing) {
  const { key, kind, title, description, isList, mayBeEmpty, words } = column;
  const { type, ...format } = types[kind];
  const keys = Object.entries(words).map(([value, word]) => (isForPeople ? word : value));
  return {
    name: isForPeople ? columnHead(column) : key,
    title,
    ...(description && { description }),
    ...(isList
      ? { type: 'list', delimiter: listSeparator, itemType: 'string' }
      : {
          type,
          ...format,
          ...(kind === 'number' && { decimalChar: decimal }),
          ...(kind === 'flag' && { trueValues: [yes], falseValues: [no] }),
        }),
    // A key that stands for others in a mixed column would forbid them, and a list is no key.
    ...((!mayBeEmpty || (kind === 'key' && !isList)) && {
      constraints: { ...(!mayBeEmpty && { required: true }), ...(kind === 'key' && !isList && { enum: keys }) },
    }),
  };
}

/** Columns that name rows of another table, by the table that they stand in. */
const references: Readonly<Record<string, ReadonlyArray<readonly [column: string, table: string]>>> = {
  fundstellen: [['fact.id', 'fakten']],
  projekte: [
    ['partOf.id', 'projekte'],
    ['leadOrganisation.id', 'organisationen'],
    ['funding.id', 'fakten'],
    ['cost.id', 'fakten'],
  ],
  termine: [
    ['date.id', 'fakten'],
    ['series.id', 'termine'],
  ],
  orte: [['organisation.id', 'organisationen']],
};

const resource = (
  name: string,
  file: string,
  body: string | Uint8Array,
  title: string,
  writing: Writing,
  schema: object,
) => ({
  $schema: profile('dataresource'),
  name,
  path: file,
  title,
  type: 'table',
  format: 'csv',
  mediatype: mediaTypes.csv,
  encoding: 'utf-8',
  bytes: Buffer.byteLength(body),
  hash: `sha256:${sha256(body)}`,
  dialect: { $schema: profile('tabledialect'), delimiter: writing.delimiter, lineTerminator: '\r\n', header: true },
  schema: { $schema: profile('tableschema'), ...schema, missingValues: [''] },
});

/** @param dictionary the body of `woerterbuch.csv` */
export function dataPackage(datasets: readonly Dataset[], dictionary: string, edition: Edition) {
  const { words, routes } = edition;
  const people: Writing = { ...words.data.spreadsheet, isForPeople: true };
  const tables = datasets.filter(({ columns }) => columns.length > 0);
  const resources = tables.flatMap(({ id, columns, files }) =>
    [machine, people].flatMap((writing) => {
      const path = writing.isForPeople ? `${id}-tabelle.csv` : `${id}.csv`;
      const file = files.find(({ name }) => name === path);
      if (!file) return [];
      const foreignKeys = (references[id] ?? []).map(([column, table]) => ({
        fields: [column],
        // Without a name the table itself is meant.
        reference: { ...(table !== id && { resource: table }), fields: ['id'] },
      }));
      const fields = columns.map((column) => fieldOf(column, writing));
      const schema = writing.isForPeople
        ? { fields }
        : { fields, primaryKey: ['id'], ...(foreignKeys.length > 0 && { foreignKeys }) };
      return [resource(path.slice(0, -'.csv'.length), path, file.body, file.title, writing, schema)];
    }),
  );
  const fields = dictionaryColumns.map((name) => ({
    name,
    ...(name === 'nullable'
      ? { type: 'boolean', trueValues: [machine.yes], falseValues: [machine.no] }
      : { type: 'string' }),
  }));
  const { name, url } = tables[0]!.files[0]!.licence;
  return {
    $schema: profile('datapackage'),
    name: 'digitale-modellregionen',
    id: absolute(routes.dataFile('datapackage.json')),
    title: words.data.catalog.title(words.shell.siteName),
    description: words.data.catalog.description(words.shell.programmeName),
    homepage: absolute(routes.data()),
    licenses: [{ title: name, path: url }],
    resources: [
      ...resources,
      resource('woerterbuch', 'woerterbuch.csv', dictionary, words.data.dictionary, machine, { fields }),
    ],
  };
}
