import { describe, expect, it } from 'vitest';
import { moneyBar, promiseViews } from '#views/parts/promises.ts';
import { anEdition } from '../../../support/catalogue.ts';

const date = (value: unknown) => ({ kind: 'date', value });
const euro = (value: number) => ({ value, unit: 'EUR' });
const pair = (promised: string, became: string, more: object = {}) => ({
  title: `${promised} ${became}`,
  promised: `labor--${promised}`,
  became: `labor--${became}`,
  note: 'Bis heute.',
  ...more,
});

function editionWith(...promises: readonly object[]) {
  return anEdition({
    projekte: { labor: {} },
    seiten: { 'was-blieb': { promises } },
    fakten: {
      'programm/laufzeit': { start: date('2018'), ende: date('2022-12') },
      'projekte/labor': {
        million: euro(1_000_000),
        half: euro(500_000),
        quarter: euro(250_000),
        towns: { value: 396, unit: 'Kommunen' },
        takeovers: { value: 13, unit: 'Übernahmen' },
        words: { kind: 'description', value: 'alles' },
        third: { kind: 'description', value: 'ein Drittel' },
        year: date('2019'),
        day: date('2020-12-31'),
      },
    },
  });
}

const viewsOf = (...promises: readonly object[]) => {
  const edition = editionWith(...promises);
  return promiseViews(edition.catalogue.pages.get('was-blieb')!.promises, edition);
};
const drawingsOf = (...promises: readonly object[]) => viewsOf(...promises).map(({ drawing }) => drawing);

describe('a promise and what came of it', () => {
  it('share a scale with all sums of their unit', () => {
    const [, second] = drawingsOf(pair('million', 'half', { unit: 'Euro' }), pair('half', 'quarter', { unit: 'Euro' }));
    expect(second).toEqual({ kind: 'amount', promised: 50, became: 25 });
  });

  it('stand on the axis of time where both are dates, or the promise has a deadline', () => {
    expect(drawingsOf(pair('year', 'day'), pair('words', 'day', { due: '2019' }))).toEqual([
      { kind: 'time', promised: { from: 20, to: 40 }, became: { from: 59.9, to: 60 } },
      { kind: 'time', promised: { from: 20, to: 40 }, became: { from: 59.9, to: 60 } },
    ]);
  });

  it('are rows of dots where they count different things', () => {
    const [view] = viewsOf(pair('towns', 'takeovers'));
    expect(view).toMatchObject({ drawing: { kind: 'dots', promised: 396, became: 13 } });
    expect(view!.scale).toMatch(/396\sKommunen.*13\sÜbernahmen/);
  });

  it('are a part of a whole, and where nobody says how large, of unknown size', () => {
    expect(
      drawingsOf(
        pair('words', 'third', { share: 0.34 }),
        pair('words', 'takeovers', { of: 'labor--towns' }),
        pair('words', 'takeovers'),
      ),
    ).toEqual([
      { kind: 'share', became: 34 },
      { kind: 'share', became: 3.3 },
      { kind: 'share', became: undefined },
    ]);
  });
});

it('promises of money lie side by side on one bar, others are left out', () => {
  const { catalogue } = editionWith(
    pair('million', 'half', { unit: 'Euro' }),
    pair('year', 'day'),
    pair('million', 'quarter', { unit: 'Euro' }),
  );
  expect(moneyBar(catalogue.pages.get('was-blieb')!.promises).parts).toMatchObject([
    { at: 0, whole: 50, known: 25 },
    { at: 50, whole: 50, known: 12.5 },
  ]);
});
