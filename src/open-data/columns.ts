/** Records as tables: a column is a path into the record, described by the record's schema. */
import type { Edition } from '#edition/edition.ts';
import type { Cell } from '#emit/csv.ts';
import type { ParquetColumn } from '#emit/parquet.ts';

/** What this site uses of JSON Schema (draft 2020-12). */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

export type ColumnKind = 'number' | 'flag' | 'address' | 'date' | 'key' | 'mixed' | 'text';

export interface Column {
  /** `funding.amount`: the head of the column, and where the value stands in the JSON. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** In words. */
  readonly type: string;
  readonly kind: ColumnKind;
  /** Whether a cell may hold several values. */
  readonly isList: boolean;
  readonly unit: string | undefined;
  readonly mayBeEmpty: boolean;
  /** The words of a key. */
  readonly words: Readonly<Record<string, string>>;
}

/** Separates the values of a list inside a cell. */
export const listSeparator = '|';

/** Sums are in euros, wherever they stand. */
const units: Readonly<Record<string, string>> = { amount: 'EUR' };

const wordsOf = ({ anyOf = [] }: JsonSchema): Record<string, string> =>
  Object.fromEntries(anyOf.flatMap(({ const: key, title }) => (key !== undefined && title ? [[key, title]] : [])));

function kindOf(schema: JsonSchema): ColumnKind {
  if (schema.type === 'number') return 'number';
  if (schema.type === 'boolean') return 'flag';
  if (schema.format === 'uri') return 'address';
  if (schema.pattern?.includes('\\d{4}')) return 'date';
  if (Object.keys(wordsOf(schema)).length > 0) return 'key';
  return schema.anyOf ? 'mixed' : 'text';
}

/** @throws Error when the record has no such field */
export function columnAt(schema: JsonSchema, key: string, { words }: Edition): Column {
  const { columnTypes } = words.data;
  const titles: string[] = [];
  let node = schema;
  let isList = false;
  let mayBeEmpty = false;
  let description = '';
  for (const step of key.split('.')) {
    const next = node.properties?.[step];
    if (!next) throw new Error(`Das Feld „${key}“ gibt es nicht.`);
    mayBeEmpty ||= !node.required?.includes(step) || next.items !== undefined;
    isList ||= next.items !== undefined;
    titles.push(next.title ?? step);
    description = next.description ?? description;
    node = next.items ?? next;
  }
  const kind = kindOf(node);
  const type = columnTypes[kind];
  return {
    key,
    title: titles.join(' › '),
    description,
    type: isList ? columnTypes.list(type) : type,
    kind,
    isList,
    unit: units[key.split('.').at(-1) ?? ''],
    mayBeEmpty,
    words: wordsOf(node),
  };
}

function valuesAt(value: unknown, steps: readonly string[]): unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, steps));
  const [step, ...rest] = steps;
  return step === undefined ? [value] : valuesAt((value as Readonly<Record<string, unknown>>)[step], rest);
}

function cell(value: unknown): Exclude<Cell, undefined> {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // A period is an ISO 8601 interval; no-break spaces hinder who searches in a table.
  if (typeof value !== 'string') return Object.values(value as object).join('/');
  return value.replace(/[\u00a0\u202f]/g, ' ');
}

/** All that a record says in a column, each value by itself. */
const cellsAt = (record: unknown, { key }: Pick<Column, 'key'>): Array<Exclude<Cell, undefined>> =>
  valuesAt(record, key.split('.')).map(cell);

/** What a record says in a column; a list is one cell. */
export function cellAt(record: unknown, column: Pick<Column, 'key'>): Cell {
  const cells = cellsAt(record, column);
  return cells.length > 1 ? cells.join(listSeparator) : cells[0];
}

/** The table for programs: keys as they stand in the JSON. */
export const machineTable = (columns: readonly Column[], records: readonly unknown[]): Cell[][] => [
  columns.map(({ key }) => key),
  ...records.map((record) => columns.map((column) => cellAt(record, column))),
];

/** How a column is called in a table for people. */
export const columnHead = ({ title, unit }: Pick<Column, 'title' | 'unit'>): string =>
  unit ? `${title} (${unit})` : title;

/** The same table for people: titles as heads, words instead of keys. */
export const spreadsheetTable = (columns: readonly Column[], records: readonly unknown[]): Cell[][] => [
  columns.map(columnHead),
  ...records.map((record) =>
    columns.map((column) => {
      const value = cellAt(record, column);
      return typeof value === 'string' ? (column.words[value] ?? value) : value;
    }),
  ),
];

/** The same with types; lists stay lists. What is a number here and a text or a list there is text. */
export const parquetColumns = (columns: readonly Column[], records: readonly unknown[]): ParquetColumn[] =>
  columns.map((column): ParquetColumn => {
    const { key: name, kind, isList } = column;
    const type = kind === 'number' || kind === 'flag' ? kind : 'text';
    const typed = (value: Exclude<Cell, undefined>) => (type === 'text' ? String(value) : value);
    if (isList) return { name, type, isList, values: records.map((record) => cellsAt(record, column).map(typed)) };
    const values = records.map((record) => cellAt(record, column));
    return { name, type, isList, values: values.map((value) => (value === undefined ? undefined : typed(value))) };
  });
