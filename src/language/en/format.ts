/**
 * English setting of numbers, sums and dates, as British style has it.
 *
 * No-break space (U+00A0) between a number and its word. The euro sign stands before the number and touches it, after the
 * English Style Guide of the European Commission.
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

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** All months, as alternatives of a pattern. */
export const monthNames = months.join('|');

/** `2019-08-27` → “27 August 2019”, `2019-08` → “August 2019”, `2019` → “2019”. Other text comes back as it is. */
export const formatDate = createDate(months);

const numbers = createNumbers('en-GB');

/** A number with English separators, all its decimals kept (at most three): 1062737.5 → “1,062,737.5”. */
export const formatNumber = numbers.number;

/**
 * A sum in euros, exact to the cent. Full hundred thousands (in tables: ten thousands) above one million read
 * in millions: 91000000 → “€91 million”, in tables “€91m”; 1062737.5 → “€1,062,737.50”.
 */
export function formatEuro(value: number, style: 'long' | 'short' = 'long'): string {
  const sum = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  return isInMillions(sum, style)
    ? `${sign}€${formatNumber(sum / 1_000_000)}${style === 'long' ? `${nbsp}million` : 'm'}`
    : `${sign}€${numbers.sum(sum)}`;
}

/** 1 → “1 project”, 59 → “59 projects”. */
export const countOf = createCount(formatNumber);

/** “A, B and C”. */
export const joinList = createList('and');

/** English alphabetical order; digits by their value. */
export const compare = createCompare('en');

/**
 * A title in English quotation marks; marks inside become single ones, German ones too, whose closing mark is the English
 * opening one. A description in brackets stays bare.
 */
export const quoteTitle = createQuote((title) => {
  const isGerman = title.includes('„');
  const inner = title
    .replace(/„/g, '‘')
    .replace(/“/g, isGerman ? '’' : '‘')
    .replace(/”/g, '’');
  return `“${inner}”`;
});
