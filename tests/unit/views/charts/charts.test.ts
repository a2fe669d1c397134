import { afterEach, describe, expect, it, vi } from 'vitest';
import { chartEmbedding } from '#views/charts/embedding.ts';
import { chartCredit, chartRows, chartsOf } from '#views/charts/charts.ts';
import type { BarsDrawing, Chart, PairsDrawing, RunsDrawing, SquaresDrawing } from '#views/charts/chart.ts';
import { anEdition, type Seed } from '../../../support/catalogue.ts';
import { siteUrl } from '../../../support/site.ts';

const date = (value: unknown) => ({ kind: 'date', value });
const euro = (value: number, more: object = {}) => ({ label: 'Landesmittel', value, unit: 'EUR', ...more });
const project = (id: string, roles: readonly string[], fields: object = {}) => ({
  ...fields,
  facts: Object.fromEntries(roles.map((role) => [role, `${id}--${role}`])),
});

const seed: Seed = {
  regionen: {
    aachen: { title: 'Aachen', facts: { chosen: 'laufzeit--auswahl' } },
    soest: { title: 'Soest' },
  },
  projekte: {
    ganzes: project('ganzes', ['funding', 'start', 'end', 'status']),
    teil: project('teil', ['funding'], { partOf: 'ganzes' }),
    anderes: project('anderes', ['funding', 'start']),
    ohne: {},
    verbund: project('verbund', ['funding'], { regions: ['soest', 'aachen'], area: 'e-government' }),
  },
  themen: { 'e-government': { title: 'E-Government' }, verkehr: { title: 'Verkehr' } },
  fakten: {
    'programm/laufzeit': {
      start: date('2018'),
      'ende-geplant': date('2021'),
      ende: date('2023-06-30'),
      auswahl: date('2018-01-12'),
    },
    'projekte/ganzes': {
      funding: euro(1_000_000, { precision: 'genau' }),
      start: date({ from: '2019-07', to: '2022-03' }),
      end: date({ from: '2019-07', to: '2022-03' }),
      status: { kind: 'status', value: 'abgeschlossen' },
    },
    'projekte/teil': { funding: euro(900_000) },
    'projekte/anderes': { funding: euro(950_000.5, { precision: 'rund' }), start: date('2020') },
    'projekte/verbund': { funding: euro(300_000) },
  },
};
const edition = anEdition(seed);
const chart = (id: string): Chart => chartsOf(edition).find((each) => each.id === id)!;

describe('the chart of money', () => {
  const { drawing, statement, table } = chart('foerdermittel');
  const { groups } = drawing as BarsDrawing;

  it('puts the parts of a project under it, hollow, wherever their sums would stand', () => {
    expect(groups[0]!.bars.map(({ label, value, isPart }) => [label, value, isPart])).toEqual([
      ['ganzes', 1_000_000, false],
      ['teil', 900_000, true],
      ['anderes', 950_000.5, false],
    ]);
  });

  it('draws a project of several regions once', () => {
    expect(groups.map(({ title, bars }) => [title, bars.length])).toEqual([
      ['Soest', 3],
      ['Alle Regionen (NRW)', 1],
    ]);
  });

  it('gives no number for a sum that is told in words alone', () => {
    const told = { label: 'Landesmittel', value: '2 bis 3 Mio. Euro' };
    const fakten = { ...seed['fakten'], 'projekte/verbund': { funding: told } };
    const [head = [], ...rows] = chartRows(
      chartsOf(anEdition({ ...seed, fakten })).find(({ id }) => id === 'foerdermittel')!,
    );
    const row = rows.find(([name]) => name === 'verbund')!;
    expect(row.slice(2, 4)).toEqual(['', 'verbund--funding']);
    expect(head.slice(2, 4)).toEqual(['foerdermittel_eur', 'foerdermittel_eur_fakt']);
  });

  it('says how many sums are proven and lists the projects without one', () => {
    expect(statement).toBe(
      'Für 4 von 5 erfassten Vorhaben ist eine Fördersumme belegt; die höchste, 1\u00a0Mio.\u00a0Euro, für „ganzes“.',
    );
    expect(groups[0]!.note).toBe('Summe belegt für 3 von 4\u00a0Vorhaben');
    expect(table.rows.find(([name]) => name!.words === 'ohne')!.map(({ words }) => words)).toEqual([
      'ohne',
      'Soest',
      '',
      '',
      '',
    ]);
  });
});

describe('the data file of a chart', () => {
  it('holds bare values, each with its fact, its precision, its line and the number of its sources', () => {
    const [head, ...rows] = chartRows(chart('foerdermittel'));
    expect(head!.slice(2, 7)).toEqual([
      'foerdermittel_eur',
      'foerdermittel_eur_fakt',
      'foerdermittel_eur_genauigkeit',
      'foerdermittel_eur_verlaesslichkeit',
      'foerdermittel_eur_quellen',
    ]);
    expect(rows.find(([name]) => name === 'anderes')!.slice(2, 7)).toEqual([
      950_000.5,
      'anderes--funding',
      'rund',
      'einfach',
      1,
    ]);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head!.length]));
  });

  it('holds days as ISO text where the page writes them out', () => {
    const { table } = chart('zeitleiste');
    const row = table.rows.find(([name]) => name!.words === 'ganzes')!;
    expect(row.slice(2).map(({ words, raw }) => [words, raw])).toEqual([
      ['Juli\u00a02019', '2019-07'],
      ['März\u00a02022', '2022-03'],
    ]);
  });

  it('names the fact of each status, which the counts of the picture rest on', () => {
    const rows = chartRows(chart('status'));
    expect(rows[0]!.slice(0, 4)).toEqual(['vorhaben', 'regionen', 'status', 'status_fakt']);
    expect(rows[1]!.slice(0, 4)).toEqual(['ganzes', 'Soest', 'abgeschlossen', 'ganzes--status']);
  });
});

describe('the charts that count', () => {
  it('count a project of all regions apart and every project once in the end', () => {
    const { rows, keys } = chart('themen').drawing as SquaresDrawing;
    expect(keys.map((key) => key?.letter)).toEqual(['a', 's', undefined]);
    expect(rows[0]).toEqual({
      title: 'E-Government',
      counts: [0, 0, 1],
      squares: [0, 0, 1],
      total: 1,
      totalWords: 'alle: 1',
    });
  });

  it('say in the sentence what is unknown', () => {
    expect(chart('status').statement).toBe(
      'Von 5 erfassten Vorhaben sind 1\u00a0abgeschlossen; bei 4 ist der Status unbekannt.',
    );
  });
});

describe('the chart of outcomes', () => {
  const withOutcomes = anEdition({
    projekte: {
      bus: { outcome: { state: 'laeuft-weiter', text: 'Der Bus fährt.', fact: 'bus--fahrt' } },
      plan: {},
    },
    fakten: {
      'programm/laufzeit': seed.fakten!['programm/laufzeit']!,
      'projekte/bus': { fahrt: { asOf: '2025-03' } },
    },
    regionen: seed.regionen!,
  });

  it('counts every project once, says as of when, and fills squares by outcome', () => {
    const { statement, drawing, details } = chartsOf(withOutcomes).find(({ id }) => id === 'ausgaenge')!;
    expect(statement).toBe(
      'Von 2 erfassten Vorhaben: 1\u00a0läuft weiter und 1\u00a0unbekannt. Der letzte Beleg stammt von 2024 oder 2025.',
    );
    const rows = (drawing as SquaresDrawing).rows.map(({ state, total }) => [state, total]);
    expect(rows).toContainEqual(['laeuft-weiter', 1]);
    expect(rows).toContainEqual(['eingestellt', 0]);
    expect(details!.rows.map((row) => row.slice(2).map(({ words }) => words))).toEqual([
      ['läuft weiter', 'März\u00a02025'],
      ['unbekannt', ''],
    ]);
  });
});

describe('the chart of promises', () => {
  const pair = (name: string, more: object = {}) => ({
    ...{
      title: name,
      promised: `laufzeit--${name}-soll`,
      became: `laufzeit--${name}-ist`,
      note: 'Mehr ist nicht bekannt.',
    },
    ...more,
  });
  const promised = anEdition({
    seiten: {
      'was-blieb': { promises: [pair('geld', { unit: 'Euro' }), pair('ende'), pair('worte')] },
    },
    fakten: {
      'programm/laufzeit': {
        ...seed.fakten!['programm/laufzeit'],
        'geld-soll': euro(100),
        'geld-ist': { ...euro(25), label: 'Bewilligt' },
        'ende-soll': date('2020'),
        'ende-ist': date('2021-12-31'),
        'worte-soll': { value: 'alles' },
        'worte-ist': { value: 'manches' },
      },
    },
  });
  const chartOf = (from = promised) => chartsOf(from).find(({ id }) => id === 'versprochen');

  it('draws sums on one scale, dates on one axis, and leaves words words', () => {
    const { pairs } = chartOf()!.drawing as PairsDrawing;
    expect(pairs.map(({ form, promised: before, became }) => [form, before.at, became.at])).toEqual([
      ['bars', 1, 0.25],
      ['moments', expect.any(Number), expect.any(Number)],
      ['words', undefined, undefined],
    ]);
    expect(pairs[1]!.promised.at).toBeLessThan(pairs[1]!.became.at!);
    expect(chartOf()!.statement).toContain('2 davon lassen sich');
  });

  it('is none where nothing was promised', () => {
    expect(chartOf(edition)).toBeUndefined();
  });
});

describe('the time line', () => {
  it('leaves ends open that no fact tells, and marks when a region was chosen', () => {
    const { groups, programme } = chart('zeitleiste').drawing as RunsDrawing;
    expect(programme).toMatchObject({ from: 12, planned: 60, to: 78 });
    expect(groups[0]!.runs).toEqual([
      { label: 'ganzes', from: 30, to: 63 },
      { label: 'anderes', from: 36, to: undefined },
    ]);
    expect(chart('zeitleiste').table.rows.map(([name]) => name!.words)).toContain('Auswahl bekannt gegeben: Aachen');
  });

  it('cannot be drawn without the dates of the programme', () => {
    const without = anEdition({ fakten: { 'programm/laufzeit': { start: date('2018') } } });
    expect(() => chartsOf(without)).toThrow(
      'Der Fakt „laufzeit--ende-geplant“ nennt kein Datum; das Diagramm „Zeitleiste“ braucht ihn.',
    );
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

it('a chart says who made it, as of when and under which licence', () => {
  vi.stubEnv('SITE', siteUrl);
  expect(chartCredit({ id: 'themen' }, edition)).toMatch(
    /^Digitale Modellregionen NRW, .*Stand 21\.\sNovember\s2026, Lizenz CC\sBY\s4\.0, http.*\/presse\/diagramme\/themen\/$/,
  );
});

describe('a chart on other sites', () => {
  const pasted = () => chartEmbedding({ ...chart('themen'), statement: '<b>„A" & B</b>' }, 'Quelle', edition);

  it('holds no markup from the content', () => {
    vi.stubEnv('SITE', siteUrl);
    const { frozen, living } = pasted()!;
    for (const html of [frozen, living]) {
      expect(html).not.toContain('<b>');
      expect(html).toContain('&lt;b&gt;„A&quot; &amp; B&lt;/b&gt;');
      expect(html).not.toMatch(/<script|\bclass=|\bstyle=/);
    }
  });

  it('is not offered, and its credit names no address, before this site has one', () => {
    expect(pasted()).toBeUndefined();
    expect(chartCredit({ id: 'themen' }, edition)).toMatch(/Lizenz CC\sBY\s4\.0$/);
  });
});
