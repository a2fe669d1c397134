import { shorten } from '#site/text.ts';
import { describe, expect, it } from 'vitest';
import { compare, countOf, formatDate, formatEuro, formatNumber, joinList, quoteTitle } from '#language/de/format.ts';
import { formatMonth } from '#language/format.ts';

// No-break spaces are part of the setting; here they are written out.
const nbsp = '\u00a0';
const narrow = '\u202f';

describe('dates', () => {
  it('are as exact as they are known', () => {
    expect(formatDate('2019-08-07')).toBe(`7.${nbsp}August${nbsp}2019`);
    expect(formatDate('2019-03')).toBe(`März${nbsp}2019`);
    expect(formatDate('2019')).toBe('2019');
  });

  it('leave other text as it is', () => {
    expect(formatDate('Sommer 2017')).toBe('Sommer 2017');
    expect(formatDate('2019-13')).toBe('2019-13');
  });

  it('shrink to month and year in tables', () => {
    expect(['2019-08-27', '2019-08', '2019'].map(formatMonth)).toEqual(['08/2019', '08/2019', '2019']);
  });
});

describe('numbers', () => {
  it('have German separators and keep their decimals', () => {
    expect(formatNumber(1062737.5)).toBe('1.062.737,5');
    expect(formatNumber(-0.125)).toBe('-0,125');
  });

  it('agree with their noun', () => {
    expect(countOf(0, 'Projekt', 'Projekte')).toBe(`0${nbsp}Projekte`);
    expect(countOf(1, 'Projekt', 'Projekte')).toBe(`1${nbsp}Projekt`);
    expect(countOf(1044, 'Fakt', 'Fakten')).toBe(`1.044${nbsp}Fakten`);
  });
});

describe('sums', () => {
  it('read in millions only where nothing is rounded away', () => {
    expect(formatEuro(91_000_000)).toBe(`91${nbsp}Mio.${nbsp}Euro`);
    expect(formatEuro(1_290_000)).toBe(`1.290.000${nbsp}Euro`);
    expect(formatEuro(1_290_000, 'short')).toBe(`1,29${nbsp}Mio.${narrow}€`);
    expect(formatEuro(1_646_899.88, 'short')).toBe(`1.646.899,88${narrow}€`);
  });

  it('below a million are written out', () => {
    expect(formatEuro(900_000)).toBe(`900.000${nbsp}Euro`);
  });

  it('show both digits of the cents', () => {
    expect(formatEuro(699_984.5)).toBe(`699.984,50${nbsp}Euro`);
  });
});

describe('words', () => {
  it('are listed with a last „und“', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(joinList)).toEqual(['', 'A', 'A und B', 'A, B und C']);
  });

  it('are sorted the German way, numbers by their value', () => {
    expect(['Zug', 'Öffnung', 'Ort', 'Teil 10', 'Teil 9'].sort(compare)).toEqual([
      'Öffnung',
      'Ort',
      'Teil 9',
      'Teil 10',
      'Zug',
    ]);
  });

  it('are cut at the end of a word, without a comma before the mark', () => {
    expect(shorten('kurz', 10)).toBe('kurz');
    expect(shorten('Busse, Bahnen und Räder', 12)).toBe('Busse…');
    expect(shorten('Busse, Bahnen und Räder', 20)).toBe('Busse, Bahnen und…');
  });

  it('without a space are cut within the limit', () => {
    expect(shorten('x'.repeat(40), 20).length).toBeLessThanOrEqual(20);
  });
});

it('titles stand in German quotation marks, those inside halved; descriptions in brackets stay bare', () => {
  expect(quoteTitle('Der „neue“ Bus')).toBe('„Der ‚neue‘ Bus“');
  expect(quoteTitle('Sagt “ja”')).toBe('„Sagt ‘ja‘“');
  expect(quoteTitle('[Broschüre ohne Titel]')).toBe('[Broschüre ohne Titel]');
});
