/**
 * German setting of numbers, sums and dates.
 *
 * No-break space (U+00A0) between a number and its word, narrow no-break space (U+202F) before signs, after DIN 5008.
 */
import {
  createCompare,
  createCount,
  createDate,
  createList,
  createNumbers,
  createQuote,
  isInMillions,
  nbsp,
} from '../format.ts';

const narrow = '\u202f';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/** All months, as alternatives of a pattern. */
export const monthNames = months.join('|');

/** `2019-08-27` → „27. August 2019“, `2019-08` → „August 2019“, `2019` → „2019“. Other text comes back as it is. */
export const formatDate = createDate(months, '.');

const numbers = createNumbers('de-DE');

/** A number with German separators, all its decimals kept (at most three): 1062737.5 → „1.062.737,5“. */
export const formatNumber = numbers.number;

/**
 * A sum in euros, exact to the cent. Full hundred thousands (in tables: ten thousands) above one million read
 * in millions: 91000000 → „91 Mio. Euro“; 1062737.5 → „1.062.737,50 Euro“.
 */
export function formatEuro(value: number, style: 'long' | 'short' = 'long'): string {
  const unit = style === 'long' ? `${nbsp}Euro` : `${narrow}€`;
  return isInMillions(value, style)
    ? `${formatNumber(value / 1_000_000)}${nbsp}Mio.${unit}`
    : `${numbers.sum(value)}${unit}`;
}

/** 1 → „1 Projekt“, 59 → „59 Projekte“. */
export const countOf = createCount(formatNumber);

/** „A, B und C“. */
export const joinList = createList('und');

/** German alphabetical order; digits by their value. */
export const compare = createCompare('de');

/** A title in German quotation marks; marks inside become single ones. A description in brackets stays bare. */
export const quoteTitle = createQuote((title) => `„${title.replace(/„/g, '‚').replace(/[“”]/g, '‘')}“`);
