/**
 * English setting of numbers, sums and dates, as British style has it.
 *
 * No-break space (U+00A0) between a number and its word. The euro sign stands before the number and touches it, after the
 * English Style Guide of the European Commission.
 */
const nbsp = '\u00a0';

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
export function formatDate(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  const name = month ? months[Number(month) - 1] : undefined;
  if (!name) return iso;
  return day ? `${Number(day)}${nbsp}${name}${nbsp}${year}` : `${name}${nbsp}${year}`;
}

/** `2019-08-27` → “08/2019”, `2019` → “2019”: for tables. */
export function formatMonth(iso: string): string {
  const match = /^(\d{4})-(\d{2})/.exec(iso);
  return match ? `${match[2]}/${match[1]}` : iso;
}

// Made once: to make one takes longer than to use it a hundred times.
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });
const fullEuros = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const eurosAndCents = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A number with English separators, all its decimals kept (at most three): 1062737.5 → “1,062,737.5”. */
export const formatNumber = (value: number): string => numbers.format(value);

/**
 * A sum in euros, exact to the cent. Full hundred thousands (in tables: ten thousands) above one million read
 * in millions: 91000000 → “€91 million”, in tables “€91m”; 1062737.5 → “€1,062,737.50”.
 */
export function formatEuro(value: number, style: 'long' | 'short' = 'long'): string {
  const sum = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  const step = style === 'long' ? 100_000 : 10_000;
  if (sum >= 1_000_000 && sum % step === 0) {
    return `${sign}€${formatNumber(sum / 1_000_000)}${style === 'long' ? `${nbsp}million` : 'm'}`;
  }
  return `${sign}€${(Number.isInteger(sum) ? fullEuros : eurosAndCents).format(sum)}`;
}

/** 1 → “1 project”, 59 → “59 projects”. */
export function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count)}${nbsp}${count === 1 ? one : many}`;
}

/** “A, B and C”. */
export function joinList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** English alphabetical order; digits by their value. */
export const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * A title in English quotation marks; marks inside become single ones, German ones too, whose closing mark is the English
 * opening one. A description in brackets stays bare.
 */
export function quoteTitle(title: string): string {
  if (/^\[.*\]$/.test(title)) return title;
  const isGerman = title.includes('„');
  const inner = title
    .replace(/„/g, '‘')
    .replace(/“/g, isGerman ? '’' : '‘')
    .replace(/”/g, '’');
  return `“${inner}”`;
}
