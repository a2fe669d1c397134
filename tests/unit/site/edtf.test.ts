import { describe, expect, it } from 'vitest';
import { edtfAt, edtfOf, edtfPeriod } from '#site/edtf.ts';

describe('a date with its doubt', () => {
  it.each([
    [{ value: '2019-08-27' }, '2019-08-27'],
    [{ value: 2019 }, '2019'],
    [{ value: '2019-08', precision: 'rund' }, '2019-08~'],
    [{ value: '2021', precision: 'geplant' }, '2021?'],
    [{ value: '2021', confidence: 'widerspruch' }, '2021?'],
    [{ value: '2018-07-04', precision: 'rund', confidence: 'widerspruch' }, '2018-07-04%'],
    [{ value: '2019-08-27', precision: 'hoechstens' }, '[..2019-08-27]'],
    [{ value: '2019-08-27', precision: 'mindestens' }, '[2019-08-27..]'],
    [{ value: ['2021-11-09', '2021-11-16'] }, '{2021-11-09,2021-11-16}'],
    [{ value: { from: '2019', to: '2021-06' } }, '2019/2021-06'],
    [{ value: { from: '2019', to: '2022' }, precision: 'geplant' }, '2019?/2022?'],
    [{ value: { from: '2019', to: '2022' }, precision: 'hoechstens' }, '2019~/2022~'],
  ])('%j is %s', (fact, edtf) => {
    expect(edtfOf(fact)).toBe(edtf);
  });

  it('is one of the days on which the sides insist, where there is no value', () => {
    expect(edtfOf({ sides: [{ from: '2018-07-06' }, { from: '2018-07-04' }] })).toBe('[2018-07-04,2018-07-06]');
    expect(edtfOf({ sides: [{ from: '2018-07-06' }, {}] })).toBeUndefined();
    expect(edtfOf({ sides: [{ from: '2018', to: '2019' }, { from: '2020' }] })).toBeUndefined();
  });

  it('is none where the value is words, and its year still an end of something', () => {
    expect(edtfOf({ value: 'bis Mitte 2023', precision: 'rund' })).toBeUndefined();
    expect(edtfAt({ value: 'bis Mitte 2023', precision: 'rund' }, 'end')).toBe('2023~');
    expect(edtfAt({ value: 'noch offen' }, 'end')).toBeUndefined();
  });

  it('keeps its doubt at either end', () => {
    const plan = { value: { from: '2019-04', to: '2021' }, precision: 'geplant' };
    expect([edtfAt(plan, 'start'), edtfAt(plan, 'end')]).toEqual(['2019-04?', '2021?']);
    expect(edtfAt({ value: '2019', precision: 'hoechstens' }, 'end')).toBe('[..2019]');
  });
});

it('a period is open where nobody says', () => {
  expect(edtfPeriod('2019', undefined)).toBe('2019/..');
  expect(edtfPeriod(undefined, '2021-05')).toBe('../2021-05');
  expect(edtfPeriod(undefined, undefined)).toBeUndefined();
});
