import { expect, it } from 'vitest';
import { factIdsIn, plainFactText, splitFactText } from '#catalogue/fact-text.ts';
import { germanForms } from '#language/de/german.ts';
import { aCatalogue } from '../../support/catalogue.ts';

const text = 'Das Land gab [[labor--funding]] im Jahr [[labor--start]].';
const { factById } = aCatalogue({
  projekte: { labor: {} },
  fakten: { 'projekte/labor': { funding: { value: 500, unit: 'EUR' }, start: { kind: 'date', value: '2020' } } },
});

it('names the facts of a text in the order of reading', () => {
  expect(factIdsIn(text)).toEqual(['labor--funding', 'labor--start']);
  expect(factIdsIn('Ein [Wort] in Klammern.')).toEqual([]);
});

it('cuts a text into words and facts without losing a sign', () => {
  expect(splitFactText(text, germanForms)).toEqual([
    { text: 'Das Land gab ' },
    { factId: 'labor--funding' },
    { text: ' im Jahr ' },
    { factId: 'labor--start' },
    { text: '.' },
  ]);
});

it('puts the values in', () => {
  expect(plainFactText(text, factById, germanForms)).toBe('Das Land gab 500\u00a0Euro im Jahr 2020.');
});

it('takes words that are marked as no claim as they stand', () => {
  const marked = 'Nach [[=§ 18]] gab es [[labor--funding]].';
  expect(factIdsIn(marked)).toEqual(['labor--funding']);
  expect(splitFactText(marked, germanForms)).toEqual([
    { text: 'Nach §\u00a018 gab es ' },
    { factId: 'labor--funding' },
    { text: '.' },
  ]);
  expect(plainFactText(marked, factById, germanForms)).toBe('Nach §\u00a018 gab es 500\u00a0Euro.');
});
