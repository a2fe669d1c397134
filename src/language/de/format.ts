/**
 * German setting of numbers, sums and dates.
 *
 * No-break space (U+00A0) between a number and its word, narrow no-break space (U+202F) before signs, after DIN 5008.
 */
const nbsp = '\u00a0';
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
export function formatDate(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  const name = month ? months[Number(month) - 1] : undefined;
  if (!name) return iso;
  return day ? `${Number(day)}.${nbsp}${name}${nbsp}${year}` : `${name}${nbsp}${year}`;
}

/** `2019-08-27` → „08/2019“, `2019` → „2019“: for tables. */
export function formatMonth(iso: string): string {
  const match = /^(\d{4})-(\d{2})/.exec(iso);
  return match ? `${match[2]}/${match[1]}` : iso;
}

// Made once: to make one takes longer than to use it a hundred times.
const numbers = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 3 });
const fullEuros = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const eurosAndCents = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A number with German separators, all its decimals kept (at most three): 1062737.5 → „1.062.737,5“. */
export const formatNumber = (value: number): string => numbers.format(value);

/**
 * A sum in euros, exact to the cent. Full hundred thousands (in tables: ten thousands) above one million read
 * in millions: 91000000 → „91 Mio. Euro“; 1062737.5 → „1.062.737,50 Euro“.
 */
export function formatEuro(value: number, style: 'long' | 'short' = 'long'): string {
  const unit = style === 'long' ? `${nbsp}Euro` : `${narrow}€`;
  const step = style === 'long' ? 100_000 : 10_000;
  if (Math.abs(value) >= 1_000_000 && value % step === 0) {
    return `${formatNumber(value / 1_000_000)}${nbsp}Mio.${unit}`;
  }
  return `${(Number.isInteger(value) ? fullEuros : eurosAndCents).format(value)}${unit}`;
}

/** 1 → „1 Projekt“, 59 → „59 Projekte“. */
export function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count)}${nbsp}${count === 1 ? one : many}`;
}

/** „A, B und C“. */
export function joinList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;
}

/** German alphabetical order; digits by their value. */
export const collator = new Intl.Collator('de', { numeric: true, sensitivity: 'base' });

/** A title in German quotation marks; marks inside become single ones. A description in brackets stays bare. */
export function quoteTitle(title: string): string {
  if (/^\[.*\]$/.test(title)) return title;
  return `„${title.replace(/„/g, '‚').replace(/[“”]/g, '‘')}“`;
}
