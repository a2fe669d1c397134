import { describe, expect, it } from 'vitest';
import { axisWidth, monthOnAxis, runOf, runView } from '#views/parts/time-axis.ts';
import { aFact } from '../../../support/catalogue.ts';

describe('the axis', () => {
  it('counts months from January 2017; an end is the end of its month', () => {
    expect(monthOnAxis('2017-01', 'start')).toBe(0);
    expect(monthOnAxis('2017-01', 'end')).toBe(1);
    expect(monthOnAxis('2019-08-27', 'start')).toBe(31);
  });

  it('begins a bare year in January and ends it in December', () => {
    expect([monthOnAxis('2018', 'start'), monthOnAxis('2018', 'end')]).toEqual([12, 24]);
  });

  it('holds what lies outside at its ends', () => {
    expect(monthOnAxis('2010', 'start')).toBe(0);
    expect(monthOnAxis('2025-08', 'end')).toBe(axisWidth);
  });
});

describe('a run', () => {
  it('takes the beginning of one fact and the end of another', () => {
    const start = aFact({ value: { from: '2018', to: '2019' } });
    const end = aFact({ value: { from: '2020', to: '2020-06' } });
    expect(runOf(start, end)).toEqual({ from: 12, to: 42 });
  });

  it('is open where a fact is missing or tells no date', () => {
    expect(runOf(undefined, aFact({ value: '2020-06' }))).toEqual({ from: undefined, to: 42 });
    expect(runOf(aFact({ value: 'im Herbst' }), undefined)).toEqual({ from: undefined, to: undefined });
  });
});

it('draws an open run no further than the axis goes', () => {
  expect(runView(aFact({ value: '2023-09' }), undefined)).toEqual({ width: 84, run: 'M80 4H84', openRun: undefined });
  expect(runView(undefined, aFact({ value: '2017-03' }))).toEqual({ width: 84, run: 'M0 4H3', openRun: undefined });
});
