import { describe, expect, it } from 'vitest';
import { compare, countOf, formatDate, formatEuro, formatNumber, joinList, quoteTitle } from '#language/en/format.ts';
import { formatMonth } from '#language/format.ts';
import { displayPeriod, displayValue } from '#language/en/values.ts';

// No-break spaces are part of the setting; here they are written out.
const nbsp = '\u00a0';

describe('dates', () => {
  it('are as exact as they are known', () => {
    expect(['2023-06-30', '2019-08', '2019', 'summer 2017', '2019-13'].map(formatDate)).toEqual([
      `30${nbsp}June${nbsp}2023`,
      `August${nbsp}2019`,
      '2019',
      'summer 2017',
      '2019-13',
    ]);
  });

  it('shrink to month and year in tables', () => {
    expect(['2019-08-27', '2019-08', '2019'].map(formatMonth)).toEqual(['08/2019', '08/2019', '2019']);
  });
});

describe('numbers', () => {
  it('have English separators and keep their decimals', () => {
    expect(formatNumber(1062737.5)).toBe('1,062,737.5');
  });

  it('agree with their noun', () => {
    expect([countOf(1, 'project', 'projects'), countOf(1044, 'fact', 'facts')]).toEqual([
      `1${nbsp}project`,
      `1,044${nbsp}facts`,
    ]);
  });
});

describe('sums', () => {
  it('read in millions only where nothing is rounded away', () => {
    expect(formatEuro(91_000_000)).toBe(`€91${nbsp}million`);
    expect(formatEuro(1_290_000)).toBe('€1,290,000');
    expect(formatEuro(1_290_000, 'short')).toBe('€1.29m');
    expect(formatEuro(1_062_737.5)).toBe('€1,062,737.50');
    expect(formatEuro(900_000)).toBe('€900,000');
  });

  it('below zero have their sign before that of the currency', () => {
    expect([formatEuro(-2_000_000, 'short'), formatEuro(-0.5)]).toEqual(['-€2m', '-€0.50']);
  });
});

describe('words', () => {
  it('are listed with a last “and”, without a comma before it', () => {
    expect([['A'], ['A', 'B'], ['A', 'B', 'C']].map(joinList)).toEqual(['A', 'A and B', 'A, B and C']);
  });

  it('are sorted by letters, whatever their accents, and numbers by their value', () => {
    expect(['Zeal', 'Öffnung', 'Orts', 'Part 10', 'Part 9'].sort(compare)).toEqual([
      'Öffnung',
      'Orts',
      'Part 9',
      'Part 10',
      'Zeal',
    ]);
  });
});

it('titles stand in English quotation marks, English and German ones inside halved', () => {
  expect(['Der „neue“ Bus', 'The “new” bus', '[Brochure without a title]'].map(quoteTitle)).toEqual([
    '“Der ‘neue’ Bus”',
    '“The ‘new’ bus”',
    '[Brochure without a title]',
  ]);
});

describe('a value of a fact', () => {
  it('says how exact it is', () => {
    expect(displayValue({ value: 91_000_000, unit: 'EUR', precision: 'rund' })).toBe(`about €91${nbsp}million`);
    expect(displayValue({ value: 20, unit: 'projects', precision: 'mindestens' })).toBe(`at least 20${nbsp}projects`);
    expect(displayValue({ value: '2021', precision: 'geplant' })).toBe('planned: 2021');
    expect(displayValue({ value: '2018-06', precision: 'mindestens' })).toBe(`no earlier than June${nbsp}2018`);
    expect(displayValue({ value: '2018-06', precision: 'hoechstens' })).toBe(`no later than June${nbsp}2018`);
  });

  it('joins words that are counted, not the sign for per cent', () => {
    expect(displayValue({ value: 50, unit: 'per cent' })).toBe(`50${nbsp}per cent`);
    expect(displayValue({ value: 50, unit: '%' })).toBe('50%');
  });

  it('of several days or a period names them', () => {
    expect(displayValue({ value: ['2018', '2019', '2020'] })).toBe('2018, 2019 and 2020');
    expect(displayValue({ value: { from: '2018-07', to: '2023-06-30' } })).toBe(
      `July${nbsp}2018 to 30${nbsp}June${nbsp}2023`,
    );
  });

  it('in tables says which end of a time is open', () => {
    expect([
      displayPeriod({ value: '2019-09-01' }, { value: '2022-06' }),
      displayPeriod({ value: '2019' }, undefined),
      displayPeriod(undefined, { value: '2021' }),
    ]).toEqual(['09/2019–06/2022', 'from 2019, end open', 'until 2021, start open']);
  });
});
