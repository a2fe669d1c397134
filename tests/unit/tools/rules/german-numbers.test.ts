import { describe, expect, it } from 'vitest';
import { datesIn } from '#tools/rules/german-dates.ts';
import { numberOfWord, numbersIn, standsFor } from '#tools/rules/german-numbers.ts';

const valuesIn = (text: string) => numbersIn(text).map(({ value }) => value);

describe('a German sentence tells its numbers', () => {
  it.each([
    ['Es kostete 1.290.000,50 Euro.', [1290000.5]],
    ['Das Land gab 91\u00a0Mio.\u00a0Euro für 59 Projekte.', [91e6, 59]],
    ['Gut eine Million Besuche, dann zweieinhalb Millionen.', [1e6, 2.5e6]],
    ['Zwei Drittel der Kosten, also die Hälfte mehr.', [2, 66.66666666666667, 50]],
    ['Das Netz 5G und der A44 sind keine.', []],
    ['Ein Projekt ist eines.', []],
    ['Im Jahr 2020 kamen dreißig Anträge.', [2020, 30]],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toEqual(values.map((value) => expect.closeTo(value, 6) as number));
  });

  it.each([
    ['zwölf', 12],
    ['siebzehn', 17],
    ['einundvierzig', 41],
    ['zweihundertfünfzig', 250],
    ['dreitausend', 3000],
    ['hundertzwanzig', 120],
    ['Achtung', undefined],
    ['Hundert', 100],
    ['Elfenbein', undefined],
  ])('also in words: %s', (word, value) => {
    expect(numberOfWord(word)).toBe(value);
  });

  it('stands for what it is rounded from, to its last digit and no further', () => {
    const [millions] = numbersIn('1,6 Millionen');
    const [thousands] = numbersIn('82.000');
    expect(standsFor(millions!, 1_646_899.88)).toBe(true);
    expect(standsFor(millions!, 1_746_899.88)).toBe(false);
    expect(standsFor(thousands!, 82_002.08)).toBe(false);
    expect(standsFor(thousands!, 82_002.08, true)).toBe(true);
    expect(standsFor(thousands!, 83_100, true)).toBe(false);
  });
});

describe('a German sentence tells its dates', () => {
  it.each([
    ['am 14. September 2020', [{ day: 14, month: 9, year: 2020 }]],
    ['am 9., 16. und 23. November', [9, 16, 23].map((day) => ({ day, month: 11, year: undefined }))],
    ['seit März 2021', [{ month: 3, year: 2021 }]],
    [
      'am 1.2.2019 und 2023',
      [
        { day: 1, month: 2, year: 2019 },
        { day: undefined, month: undefined, year: 2023 },
      ],
    ],
    ['1290 Euro und 20201 Stück', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});
