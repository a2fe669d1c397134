/** What a fact's value looks like as German text, and when something was. */
import type { FactData } from '#schema/fact.ts';
import { dateOf } from '#site/dates.ts';
import { formatDate, formatEuro, formatMonth, formatNumber } from './format.ts';

/** What is read of a fact. */
export type Valued = Pick<FactData, 'value' | 'unit' | 'text' | 'precision'>;

const nbsp = '\u00a0';

function bareValue({ value, unit, text }: Valued, style: 'long' | 'short'): string {
  if (text !== undefined) return text;
  if (typeof value === 'number') {
    if (unit === 'EUR') return formatEuro(value, style);
    return unit === undefined ? formatNumber(value) : `${formatNumber(value)}${nbsp}${unit}`;
  }
  if (typeof value === 'string') return formatDate(value);
  if (Array.isArray(value)) return value.map(formatDate).join(', ');
  if (value) return `${formatDate(value.from)} bis ${formatDate(value.to)}`;
  return '';
}

const prefixes = {
  number: { genau: '', rund: 'rund ', mindestens: 'mindestens ', hoechstens: 'höchstens ', geplant: 'geplant: ' },
  date: { genau: '', rund: '', mindestens: 'frühestens ', hoechstens: 'spätestens ', geplant: 'geplant: ' },
} as const;

/**
 * The value with its precision, as it stands in prose (`long`) or in tables (`short`):
 * „rund 91 Mio. Euro“, „12. Januar 2018“, „mindestens 20 Projekte“. Empty when the fact has neither value nor text.
 */
export function displayValue(fact: Valued, style: 'long' | 'short' = 'long'): string {
  const bare = bareValue(fact, style);
  if (fact.text !== undefined || !fact.precision) return bare;
  return `${prefixes[typeof fact.value === 'number' ? 'number' : 'date'][fact.precision]}${bare}`;
}

/**
 * The time something ran, short, for tables: „09/2019–06/2022“, „ab 2019, Ende offen“, „bis 2021, Beginn offen“.
 * Undefined when neither end is known.
 */
export function displayPeriod(
  start: Pick<FactData, 'value'> | undefined,
  end: Pick<FactData, 'value'> | undefined,
): string | undefined {
  const from = start && dateOf(start, 'start');
  const to = end && dateOf(end, 'end');
  if (from && to) return `${formatMonth(from)}–${formatMonth(to)}`;
  if (from) return `ab ${formatMonth(from)}, Ende offen`;
  if (to) return `bis ${formatMonth(to)}, Beginn offen`;
  return undefined;
}
