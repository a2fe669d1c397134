import { expect, it } from 'vitest';
import { factFilters } from '#views/parts/filters.ts';
import { ledgerView } from '#views/pages/facts.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({
  regionen: { soest: { title: 'Soest' } },
  projekte: { labor: { title: 'Labor', regions: ['soest'] } },
  fakten: {
    'programm/mittel': { summe: { value: 91, asOf: '2019', validUntil: '2021-12-31', key: true } },
    'projekte/labor': { start: { kind: 'date', value: '2020-09-14' }, lead: { kind: 'relation', text: 'Stadt' } },
  },
});
const { keyFacts, kinds, timeless } = ledgerView(edition);
const groupsOf = (kind: string) => kinds.find((each) => each.kind === kind)?.groups ?? [];

it('lists every fact once, under its subject, the subjects by kind', () => {
  expect(kinds.flatMap(({ kind, groups }) => groups.map(({ title, rows }) => [kind, title, rows.length]))).toEqual([
    ['programm', 'mittel', 1],
    ['region', 'Soest', 1],
    ['projekt', 'Labor', 2],
  ]);
});

it('gives a row what is its own to filter by, and the group what its rows share', () => {
  const [group] = groupsOf('projekt');
  expect(group?.facets).toBe('gegenstand:projekt region:soest');
  expect(group?.rows.map(({ filter }) => filter['data-facets'])).toEqual([
    'art:date beleg:einfach',
    'art:relation beleg:einfach',
  ]);
});

it('leads to the fact, and where a fact has no page to its place at the subject', () => {
  expect(groupsOf('projekt')[0]?.rows.map(({ href }) => href)).toEqual([
    '/fakten/labor--start/',
    '/projekte/labor/#labor--lead',
  ]);
});

it('says from when and until when a fact holds, and counts those that do not say it', () => {
  expect(groupsOf('programm')[0]?.rows[0]?.filter).toMatchObject({ 'data-from': '2019', 'data-until': '2021-12-31' });
  // The two of the project, and what every catalogue knows about Soest.
  expect(timeless).toBe(3);
});

it('puts the Kernfakten first, filtered by all their facets', () => {
  expect(keyFacts.map(({ href, filter }) => [href, filter['data-facets']])).toEqual([
    ['/fakten/mittel--summe/', 'art:figure beleg:einfach kern:ja gegenstand:programm'],
  ]);
});

it('offers as filters only what occurs', () => {
  const offered = Object.fromEntries(
    factFilters(edition).map(({ name, options }) => [name, options.map(({ value }) => value)]),
  );
  expect(offered).toEqual({
    kern: ['ja'],
    region: ['soest'],
    beleg: ['einfach'],
    art: ['figure', 'date', 'relation'],
    gegenstand: ['programm', 'region', 'projekt'],
  });
});
