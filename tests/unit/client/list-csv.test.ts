import { expect, it } from 'vitest';
import { fileName, linesFor } from '#client/list-csv.ts';

const table = [
  '\uFEFFKennung;Titel;Kurztext',
  'labor;Labor;"Ein Raum; für alle"',
  'bus;Bus;"Er sagte ""ja""',
  'und fuhr los"',
  'markt;Markt;',
  '',
].join('\r\n');

it('takes the lines of what is shown, in that order and as they are published', () => {
  expect(linesFor(table, ['markt', 'labor'])).toEqual([
    'Kennung;Titel;Kurztext',
    'markt;Markt;',
    'labor;Labor;"Ein Raum; für alle"',
  ]);
});

it('takes a cell with a line break for one', () => {
  expect(linesFor(table, ['bus'])[1]).toBe('bus;Bus;"Er sagte ""ja""\r\nund fuhr los"');
});

it('knows a record by the end of its address, and leaves out what the table does not have', () => {
  const ids = ['https://site.example/projekte/bus/', 'https://site.example/projekte/bus/#markt', 'mond'];
  expect(linesFor(table, ids).map((line) => line.split(';')[0])).toEqual(['Kennung', 'bus', 'markt']);
});

it('says in the name of the file how many of how many, and which filters', () => {
  const selection = { ids: ['a', 'b'], total: 60, count: '', filters: [], values: [] };
  const values = [
    ['region', 'soest'],
    ['q', ' Bürger & Bus'],
  ] as const;
  expect(fileName('projekte', { ...selection, values })).toBe('projekte-2-von-60-region-soest-q-Bürger-Bus.csv');
  expect(fileName('projekte', { ...selection, total: 2 })).toBe('projekte-2.csv');
});
