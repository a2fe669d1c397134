import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import { toParquet } from '#emit/parquet.ts';

const table = toParquet(
  [
    { name: 'id', type: 'text', isList: false, values: ['a', 'ü'] },
    { name: 'sum', type: 'number', isList: false, values: [1290000.5, undefined] },
    { name: 'key', type: 'flag', isList: false, values: [true, false] },
    { name: 'names', type: 'text', isList: true, values: [['eins', 'zwei'], []] },
    { name: 'nothing', type: 'number', isList: false, values: [undefined, undefined] },
  ],
  { licence: 'Zero' },
);

it('gives a foreign reader what was put in: types, gaps and lists', async () => {
  expect(await parquetReadObjects({ file: table.buffer })).toEqual([
    { id: 'a', sum: 1290000.5, key: true, names: ['eins', 'zwei'], nothing: null },
    { id: 'ü', sum: null, key: false, names: [], nothing: null },
  ]);
  expect(parquetMetadata(table.buffer).key_value_metadata).toEqual([{ key: 'licence', value: 'Zero' }]);
});

it('can be empty', async () => {
  const empty = toParquet([{ name: 'id', type: 'text', isList: false, values: [] }], {});
  expect(await parquetReadObjects({ file: empty.buffer })).toEqual([]);
});
