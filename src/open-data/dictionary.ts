/** The data dictionary: every column of every CSV file. */
import type { Cell } from '#emit/csv.ts';
import type { Column } from './columns.ts';
import type { Dataset } from './datasets.ts';

/** „figure = Zahl; date = Datum“. */
export const keysInWords = ({ words }: Column): string =>
  Object.entries(words)
    .map(([key, word]) => (key === word ? key : `${key} = ${word}`))
    .join('; ');

export const dictionaryColumns = [
  'file',
  'column',
  'title',
  'description',
  'type',
  'unit',
  'nullable',
  'values',
] as const;

/** One row a column; the first row names what is said of it. */
export const dictionaryTable = (datasets: readonly Dataset[]): Cell[][] => [
  [...dictionaryColumns],
  ...datasets.flatMap(({ id, columns }) =>
    columns.map((column) => [
      `${id}.csv`,
      column.key,
      column.title,
      column.description,
      column.type,
      column.unit,
      column.mayBeEmpty,
      keysInWords(column),
    ]),
  ),
];
