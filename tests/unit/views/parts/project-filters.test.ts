import { describe, expect, it } from 'vitest';
import { projectAttributes, projectFacets, projectFilters } from '#views/parts/project-filters.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({
  organisationen: {
    stadt: { contact: { phone: '02921 103-0', sources: ['stadt'], checked: '2026-11-30' } },
    verein: { contact: { unit: 'Vorstand', sources: ['stadt'], checked: '2026-11-30' } },
  },
  projekte: {
    labor: {
      aliases: ['Werkstatt'],
      leadOrganisation: 'stadt',
      places: ['Soest', 'Märkischer Kreis'],
      outcome: { state: 'laeuft-weiter', text: 'Es läuft.' },
      facts: { funding: 'labor--funding', start: 'labor--start', end: 'labor--end' },
    },
    markt: { leadOrganisation: 'verein', facts: { funding: 'markt--funding', end: 'markt--end' } },
    still: {},
  },
  fakten: {
    'projekte/labor': {
      funding: { value: 500_000 },
      start: { value: '2019-07', kind: 'date' },
      end: { value: '2021-03-31', kind: 'date' },
    },
    'projekte/markt': { funding: { value: 499_999 }, end: { value: '2022', kind: 'date' } },
  },
});
const { projects } = edition.catalogue;
const groups = new Map(projectFilters(edition).map(({ name, options }) => [name, options]));
const project = (id: string) => projects.find((each) => each.id === id)!;
const answers = (id: string, name: string) =>
  projectFacets(project(id), edition.catalogue)
    .filter((facet) => facet.startsWith(`${name}:`))
    .map((facet) => facet.slice(name.length + 1));

it('offers every outcome with the number of projects behind it', () => {
  const offered = groups.get('status')!.map(({ label, count }) => [label, count]);
  expect(offered).toContainEqual(['läuft weiter', 1]);
  expect(offered).toContainEqual(['unbekannt', 2]);
  expect(offered).toContainEqual(['eingestellt', 0]);
});

it('lets a project answer to what it is offered by', () => {
  const offered = projectFilters(edition).flatMap(({ name, options }) =>
    options.map((option) => `${option.name ?? name}:${option.value}`),
  );
  for (const each of projects) expect(offered).toEqual(expect.arrayContaining(projectFacets(each, edition.catalogue)));
});

describe('a project answers to', () => {
  it.each([
    { name: 'jahr', id: 'labor', values: ['2019', '2020', '2021'] },
    { name: 'jahr', id: 'markt', values: ['2022'] },
    { name: 'jahr', id: 'still', values: ['nicht-belegt'] },
    { name: 'geld', id: 'labor', values: ['bis-1-mio'] },
    { name: 'geld', id: 'markt', values: ['unter-500-tsd'] },
    { name: 'geld', id: 'still', values: ['nicht-belegt'] },
    { name: 'traeger', id: 'markt', values: ['verein'] },
    { name: 'traeger', id: 'still', values: ['nicht-belegt'] },
    { name: 'ort', id: 'labor', values: ['soest', 'maerkischer-kreis'] },
    { name: 'ort', id: 'still', values: ['nicht-belegt'] },
    { name: 'kontakt', id: 'labor', values: ['bekannt'] },
    { name: 'kontakt', id: 'markt', values: [] },
  ])('$name of $id: $values', ({ name, id, values }) => {
    expect(answers(id, name)).toEqual(values);
  });
});

it('keeps the status words of earlier addresses, each for one outcome', () => {
  const former = groups.get('status')!.flatMap(({ former = '' }) => former.split(' ').filter(Boolean));
  expect(former).toContain('verstetigt');
  expect(new Set(former).size).toBe(former.length);
});

it('gives each element the names and numbers to find and sort it by', () => {
  const labor = projectAttributes(project('labor'), edition);
  expect(labor['data-names']).toBe('labor|Werkstatt');
  expect([labor['data-sort-geld'], labor['data-sort-beginn']]).toEqual([500_000, 20_190_700]);
  const still = projectAttributes(project('still'), edition);
  expect([still['data-sort-geld'], still['data-sort-beginn']]).toEqual([undefined, undefined]);
});
