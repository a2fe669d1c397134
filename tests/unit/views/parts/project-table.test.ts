import { describe, expect, it } from 'vitest';
import { projectTable } from '#views/parts/project-table.ts';
import { anEdition } from '../../../support/catalogue.ts';

const date = (value: string) => ({ kind: 'date', value });
const sum = (value: unknown) => ({ value, ...(typeof value === 'number' && { unit: 'EUR' }) });

const edition = anEdition({
  regionen: { aachen: {}, soest: {} },
  themen: { 'e-government': {}, verkehr: { title: 'Verkehr' } },
  organisationen: { uni: { name: 'Universität' } },
  projekte: {
    klein: { area: 'e-government', facts: { funding: 'klein--funding', start: 'klein--start' } },
    gross: {
      leadOrganisation: 'uni',
      topics: ['verkehr'],
      facts: { funding: 'gross--funding', start: 'gross--start', end: 'gross--end' },
    },
    winzig: { facts: { funding: 'winzig--funding', end: 'winzig--end' } },
    worte: { facts: { funding: 'worte--funding' } },
    offen: {},
    weiter: { outcome: { state: 'laeuft-weiter', text: 'Es läuft.' } },
    teil: { countsAs: 'teil', partOf: 'gross' },
  },
  fakten: {
    'projekte/klein': { funding: sum(500_000), start: date('2020-01') },
    'projekte/gross': { funding: sum(2_000_000), start: date('2019'), end: date('2020-06') },
    'projekte/winzig': { funding: sum(1000), end: date('2018') },
    'projekte/worte': { funding: sum('die Hälfte') },
  },
});
const region = edition.catalogue.regions.find(({ projects }) => projects.length > 0)!;
const { groups } = projectTable(region, edition);
const rows = groups.flatMap((group) => group.rows);
const row = (title: string) => rows.find((each) => each.title === title);

describe('the table of projects', () => {
  it('goes by outcome, then by sum; projects without a sum end each group', () => {
    expect(groups.map((group) => group.rows.map(({ title }) => title))).toEqual([
      ['weiter'],
      ['gross', 'klein', 'winzig', 'offen', 'worte'],
      ['teil'],
    ]);
  });

  it('numbers what counts in this order, and gives parts no number', () => {
    expect(rows.map(({ square }) => square.number)).toEqual([1, 2, 3, 4, 5, 6, undefined]);
  });

  it('draws each sum against the largest, the smallest still visible', () => {
    expect(['gross', 'klein', 'winzig', 'offen'].map((title) => row(title)?.bar)).toEqual([100, 25, 1, undefined]);
  });

  it('shows sums short and in words where there is no number', () => {
    expect(row('gross')?.funding).toEqual({ id: 'gross--funding', words: '2\u00a0Mio.\u202f€' });
    expect(row('worte')?.funding?.words).toBe('die Hälfte');
    expect(row('offen')?.funding).toBeUndefined();
  });

  it('names who leads and the themes', () => {
    expect(row('gross')?.small).toBe('Universität; Verkehr');
    expect(row('offen')?.small).toBe('');
  });

  it('draws a known run through', () => {
    expect(row('gross')).toMatchObject({
      period: '2019–06/2020',
      run: { width: 84, run: 'M24 4H42', openRun: undefined },
    });
  });

  it('lets an open end fade after the known beginning', () => {
    expect(row('klein')).toMatchObject({
      period: 'ab 01/2020, Ende offen',
      run: { run: 'M36 4H42', openRun: 'M42 4H51' },
    });
  });

  it('lets an open beginning fade in before the known end', () => {
    expect(row('winzig')).toMatchObject({
      period: 'bis 2018, Beginn offen',
      run: { run: 'M18 4H24', openRun: 'M9 4H18' },
    });
  });

  it('says that nothing is known of a run, and draws nothing', () => {
    expect(row('offen')).toMatchObject({ period: 'nicht belegt', run: undefined });
  });
});
