/** What a fact's value looks like as English text, and when something was. */
import { dateOf } from '#site/dates.ts';
import type { Valued } from '../de/values.ts';
import { formatDate, formatEuro, formatMonth, formatNumber, joinList } from './format.ts';

const nbsp = '\u00a0';

/** Units that touch their number. */
const attached = /^%/;

function bareValue({ value, unit, text }: Valued, style: 'long' | 'short'): string {
  if (text !== undefined) return text;
  if (typeof value === 'number') {
    if (unit === 'EUR') return formatEuro(value, style);
    if (unit === undefined) return formatNumber(value);
    return `${formatNumber(value)}${attached.test(unit) ? '' : nbsp}${unit}`;
  }
  if (typeof value === 'string') return formatDate(value);
  if (Array.isArray(value)) return joinList(value.map(formatDate));
  if (value) return `${formatDate(value.from)} to ${formatDate(value.to)}`;
  return '';
}

const prefixes = {
  number: { genau: '', rund: 'about ', mindestens: 'at least ', hoechstens: 'at most ', geplant: 'planned: ' },
  date: { genau: '', rund: '', mindestens: 'no earlier than ', hoechstens: 'no later than ', geplant: 'planned: ' },
} as const;

/**
 * The value with its precision, as it stands in prose (`long`) or in tables (`short`):
 * “about €91 million”, “12 January 2018”, “at least 20 projects”. Empty when the fact has neither value nor text.
 */
export function displayValue(fact: Valued, style: 'long' | 'short' = 'long'): string {
  const bare = bareValue(fact, style);
  if (fact.text !== undefined || !fact.precision) return bare;
  return `${prefixes[typeof fact.value === 'number' ? 'number' : 'date'][fact.precision]}${bare}`;
}

/**
 * The time something ran, short, for tables: “09/2019–06/2022”, “from 2019, end open”, “until 2021, start open”.
 * Undefined when neither end is known.
 */
export function displayPeriod(
  start: Pick<Valued, 'value'> | undefined,
  end: Pick<Valued, 'value'> | undefined,
): string | undefined {
  const from = start && dateOf(start, 'start');
  const to = end && dateOf(end, 'end');
  if (from && to) return `${formatMonth(from)}–${formatMonth(to)}`;
  if (from) return `from ${formatMonth(from)}, end open`;
  if (to) return `until ${formatMonth(to)}, start open`;
  return undefined;
}
