import { describe, expect, it } from 'vitest';
import { pageOf } from '#views/pages/page.ts';
import { programmeView } from '#views/pages/programme.ts';
import { anEdition } from '../../../support/catalogue.ts';

const date = (value: string) => ({ kind: 'date', value });
const run = (start: string, end: string) => ({ start: date(start), end: date(end) });
const edition = anEdition({
  projekte: {
    labor: { facts: { start: 'labor--start', end: 'labor--end' } },
    werkstatt: { facts: { start: 'werkstatt--start', end: 'werkstatt--end' } },
    still: {},
  },
  seiten: {
    programm: {
      milestones: [
        { fact: 'laufzeit--start', text: 'Es beginnt.' },
        { fact: 'laufzeit--ende-geplant', text: 'So lange sollte es dauern.' },
        { fact: 'laufzeit--verlaengert', text: 'Es dauert länger.' },
        { fact: 'laufzeit--ende', text: 'Es endet.' },
      ],
      ministries: [
        { from: 'laufzeit--start', name: 'Erstes Haus' },
        { from: 'laufzeit--verlaengert', name: 'Zweites Haus' },
      ],
      money: [
        { fact: 'geld--summe', note: 'Zusammen.' },
        { fact: 'geld--stand', note: 'Danach.' },
      ],
    },
  },
  fakten: {
    'programm/laufzeit': {
      start: date('2018-07'),
      'ende-geplant': date('2021'),
      verlaengert: date('2022-01'),
      ende: date('2023-06-30'),
    },
    'programm/geld': {
      erst: { value: 12_000_000, unit: 'EUR' },
      dann: { value: 79_000_000, unit: 'EUR' },
      summe: {
        value: 91_000_000,
        unit: 'EUR',
        asOf: '2018',
        confidence: 'abgeleitet',
        derivation: { text: 'Addiert.', formula: 'a + b', inputs: { a: 'geld--erst', b: 'geld--dann' } },
      },
      stand: { value: 56_600_000, unit: 'EUR' },
    },
    'projekte/labor': run('2019-01', '2020-12'),
    'projekte/werkstatt': run('2020-01', '2021-03'),
  },
});
const { band, stations, money, outcomes } = programmeView(pageOf('programm', edition), edition);

describe('the time line', () => {
  it('keeps the numbers of stations apart that lie close together, and their days where they are', () => {
    const [, planned, longer] = band.stations;
    expect(longer!.x - planned!.x).toBeLessThan(1);
    expect(longer!.numberX - planned!.numberX).toBeGreaterThan(2.5);
  });

  it('draws the plan up to the end of its year and the extension after it', () => {
    const { planned, extended } = band;
    expect(planned!.x + planned!.width).toBeCloseTo(extended!.x, 1);
  });

  it('gives way from one ministry to the next', () => {
    const [first, second] = band.ministries;
    expect(first!.x + first!.width).toBeCloseTo(second!.x, 1);
    expect(second!.x + second!.width).toBeCloseTo(100, 1);
  });

  it('counts how many projects of known dates ran at once, and says how many are not known', () => {
    expect(band.running.most).toBe(2);
    expect(band.caption).toContain('Von 2 der 3');
    expect(band.caption).toContain('zwischen Januar\u00a02020 und Dezember\u00a02020');
  });
});

describe('the list of stations', () => {
  it('grows with the time to the next one, and is heavy while there is funding', () => {
    expect(stations.map(({ gap }) => gap)).toEqual(['longest', 'none', 'longest', 'none']);
    expect(stations.map(({ isFunded }) => isFunded)).toEqual([true, true, true, false]);
  });
});

describe('the money', () => {
  it('divides the first sum as it was worked out, and sets later ones inside its outline', () => {
    expect(money.rows[0]!.pieces.map(({ x, width, label }) => [x, width, label])).toEqual([
      [0, 12, '12'],
      [12, 79, '79'],
    ]);
    expect(money.frame).toBe(91);
    expect(money.rows[1]!.pieces).toEqual([{ x: 0, width: 56.6, label: '56,6' }]);
  });

  it('says of each sum as of when it is, or that it has no date', () => {
    expect(money.rows.map(({ when }) => when)).toEqual(['Stand 2018', 'ohne Datum']);
  });
});

it('shows a square for each project beside the outcome', () => {
  const unknown = outcomes.rows.find(({ state }) => state === 'unbekannt');
  expect(unknown?.squares.map(({ text }) => text)).toEqual(['S', 'S', 'S']);
});
