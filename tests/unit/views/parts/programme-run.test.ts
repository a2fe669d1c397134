import { describe, expect, it } from 'vitest';
import { programmeStretch, runStretches } from '#views/parts/programme-run.ts';
import { aCatalogue, factOf } from '../../../support/catalogue.ts';

const date = (value: string) => ({ kind: 'date', value });
const catalogue = aCatalogue({
  projekte: { labor: {} },
  fakten: {
    'programm/laufzeit': { start: date('2018-07'), ende: date('2023-06-30') },
    'projekte/labor': {
      month: date('2020-01'),
      later: date('2020-12-31'),
      year: date('2019'),
      last: date('2021'),
    },
  },
});
const fact = (name: string) => factOf(catalogue, `labor--${name}`);

describe('a run on the axis of the funding', () => {
  it('is drawn from the first to the last month where both are known', () => {
    expect(runStretches(fact('month'), fact('later'), catalogue)).toEqual({
      known: { x: 33.33, width: 16.67 },
      unproven: [],
    });
  });

  it('is not proven within a year of which nothing more is known', () => {
    expect(runStretches(fact('year'), fact('last'), catalogue)).toEqual({
      known: { x: 33.33, width: 16.67 },
      unproven: [
        { x: 16.67, width: 16.67 },
        { x: 50, width: 16.67 },
      ],
    });
  });

  it('is not proven at all up to the end of the programme where its own end is missing', () => {
    const programme = programmeStretch(catalogue)!;
    const run = runStretches(fact('month'), undefined, catalogue)!;
    expect(run.known).toBeUndefined();
    expect(run.unproven.map(({ x, width }) => x + width)).toEqual([programme.x + programme.width]);
  });

  it('is no run where neither date is known', () => {
    expect(runStretches(undefined, undefined, catalogue)).toBeUndefined();
  });
});
