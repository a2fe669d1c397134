/** Apache Parquet 2 (parquet.apache.org): a table with types, in few bytes, for programs that read a part of it. */
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';

export type ParquetValue = string | number | boolean;

export interface ParquetColumn {
  readonly name: string;
  readonly type: 'text' | 'number' | 'flag';
  /** One value a row, or a list of them; where nothing is known, nothing or an empty list. */
  readonly values: ReadonlyArray<ParquetValue | undefined> | ReadonlyArray<readonly ParquetValue[]>;
  readonly isList: boolean;
}

const leaves = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
} as const;

/** The elements of the schema for a column, a list in its three levels (LogicalTypes.md, Lists). */
function elementsOf({ name, type, isList }: ParquetColumn): SchemaElement[] {
  if (!isList) return [{ name, repetition_type: 'OPTIONAL', ...leaves[type] }];
  return [
    { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...leaves[type] },
  ];
}

/** @param notes what a reader may want to know of the file, by key */
export function toParquet(
  columns: readonly ParquetColumn[],
  notes: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [{ name: 'schema', num_children: columns.length }, ...columns.flatMap(elementsOf)],
      columnData: columns.map(({ name, values }) => ({ name, data: [...values] })),
      kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
      // The name of the library alone: a new version of it is no new version of the data.
      createdBy: 'hyparquet-writer',
    }),
  );
}
