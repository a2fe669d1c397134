import { displayPeriod, displayValue } from '#language/de/values.ts';
import { dateOf } from '#site/dates.ts';
import { describe, expect, it } from 'vitest';

const nbsp = '\u00a0';
const narrow = '\u202f';
const show = (fields: Partial<Parameters<typeof displayValue>[0]>, style?: 'long' | 'short') =>
  displayValue({ value: undefined, unit: undefined, text: undefined, precision: undefined, ...fields }, style);

describe('a value as text', () => {
  it('is a number with its unit', () => {
    expect(show({ value: 24, unit: 'Projekte' })).toBe(`24${nbsp}Projekte`);
    expect(show({ value: 1200 })).toBe('1.200');
  });

  it('is a sum, shorter in tables', () => {
    expect(show({ value: 3_650_000, unit: 'EUR' })).toBe(`3.650.000${nbsp}Euro`);
    expect(show({ value: 3_650_000, unit: 'EUR' }, 'short')).toBe(`3,65${nbsp}Mio.${narrow}€`);
  });

  it('is a day, a list or a period', () => {
    expect(show({ value: '2019-08' })).toBe(`August${nbsp}2019`);
    expect(show({ value: ['Soest', '2020'] })).toBe('Soest, 2020');
    expect(show({ value: { from: '2019', to: '2021-06' } })).toBe(`2019 bis Juni${nbsp}2021`);
  });

  it('says its precision in words that fit a number or a date', () => {
    expect(show({ value: 20, unit: 'Projekte', precision: 'mindestens' })).toBe(`mindestens 20${nbsp}Projekte`);
    expect(show({ value: '2021', precision: 'mindestens' })).toBe('frühestens 2021');
    expect(show({ value: 91, precision: 'rund' })).toBe('rund 91');
    expect(show({ value: '2021', precision: 'hoechstens' })).toBe('spätestens 2021');
    expect(show({ value: 5, precision: 'genau' })).toBe('5');
  });

  it('is its own wording where it has one, without a precision put before it', () => {
    expect(show({ value: 20, text: 'über 20 Projekte', precision: 'mindestens' })).toBe('über 20 Projekte');
  });

  it('is empty where nothing is known', () => {
    expect(show({})).toBe('');
  });
});

describe('the date of a value', () => {
  it('is at its start or at its end', () => {
    const period = { value: { from: '2019-09', to: '2022' } };
    expect([dateOf(period, 'start'), dateOf(period, 'end')]).toEqual(['2019-09', '2022']);
  });

  it('of a list of days is the first and the last, whatever words stand between', () => {
    const days = { value: ['2021-11-09', 'später', '2021-12-07'] };
    expect([dateOf(days, 'start'), dateOf(days, 'end')]).toEqual(['2021-11-09', '2021-12-07']);
  });

  it('of words is the year that they name', () => {
    expect(dateOf({ value: 'Sommer 2017' }, 'start')).toBe('2017');
    expect(dateOf({ value: 'im Herbst' }, 'start')).toBeUndefined();
  });

  it('of a number is a year or nothing', () => {
    expect(dateOf({ value: 2019 }, 'start')).toBe('2019');
    expect(dateOf({ value: 91_000_000 }, 'start')).toBeUndefined();
  });
});

describe('a run of time', () => {
  const start = { value: '2019-09-01' };
  const end = { value: '2022-06' };

  it('names both ends, or says which one is open', () => {
    expect(displayPeriod(start, end)).toBe('09/2019–06/2022');
    expect(displayPeriod(start, undefined)).toBe('ab 09/2019, Ende offen');
    expect(displayPeriod(undefined, end)).toBe('bis 06/2022, Beginn offen');
    expect(displayPeriod(undefined, { value: 'offen' })).toBeUndefined();
  });

  it('may come from one fact that tells both', () => {
    const both = { value: { from: '2019', to: '2021' } };
    expect(displayPeriod(both, both)).toBe('2019–2021');
  });
});
