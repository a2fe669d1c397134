/** What the setting of numbers, dates and lists has in common; signs and words are each language's own. */
import type { Forms } from './language.ts';

export const nbsp = '\u00a0';

/**
 * How a language writes days and months: „27. August 2019“, „August 2019“, „2019“. What is no date comes back as it is.
 *
 * @param months from January
 * @param ofDay what stands between the number of a day and its month, such as „.“
 */
export const createDate =
  (months: readonly string[], ofDay = ''): Forms['date'] =>
  (iso) => {
    const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
    if (!match) return iso;
    const [, year, month, day] = match;
    const name = month ? months[Number(month) - 1] : undefined;
    if (!name) return iso;
    return day ? `${Number(day)}${ofDay}${nbsp}${name}${nbsp}${year}` : `${name}${nbsp}${year}`;
  };

/** `2019-08-27` → „08/2019“, `2019` → „2019“: for tables, in each language. */
export function formatMonth(iso: string): string {
  const match = /^(\d{4})-(\d{2})/.exec(iso);
  return match ? `${match[2]}/${match[1]}` : iso;
}

/**
 * How a language separates the digits of numbers, with all their decimals (at most three), and of sums: whole or exact to the
 * hundredth.
 *
 * @param locale BCP 47, with the country
 */
export function createNumbers(locale: string): { readonly number: Forms['number']; readonly sum: Forms['number'] } {
  // Made once: to make one takes longer than to use it a hundred times.
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return {
    number: (value) => numbers.format(value),
    sum: (value) => (Number.isInteger(value) ? whole : exact).format(value),
  };
}

/** Whether a sum reads in millions and loses nothing: full hundred thousands (in tables: ten thousands) from one million. */
export const isInMillions = (value: number, style: 'long' | 'short'): boolean =>
  Math.abs(value) >= 1_000_000 && value % (style === 'long' ? 100_000 : 10_000) === 0;

/** How a language counts: 1 → „1 Projekt“, 59 → „59 Projekte“. */
export const createCount =
  (number: Forms['number']): Forms['count'] =>
  (count, one, many) =>
    `${number(count)}${nbsp}${count === 1 ? one : many}`;

/** How a language lists: „A, B und C“. */
export const createList =
  (and: string): Forms['list'] =>
  (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** How a language orders names; digits by their value. */
export function createCompare(language: string): Forms['compare'] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return (a, b) => collator.compare(a, b);
}

/** A title in the quotation marks of a language. A description in brackets stays bare. */
export const createQuote =
  (inMarks: (title: string) => string): Forms['quote'] =>
  (title) =>
    /^\[.*\]$/.test(title) ? title : inMarks(title);
