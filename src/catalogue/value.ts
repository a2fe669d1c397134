/** What a fact's value looks like as text, and when it was. */
import type { FactData } from '#schema/fact.ts';
import { formatDate, formatEuro, formatMonth, formatNumber } from '#site/format.ts';

type Valued = Pick<FactData, 'value' | 'unit' | 'text' | 'precision'>;

const nbsp = '\u00a0';
const isoDate = /^\d{4}(-\d{2}){0,2}$/;

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

/** The ISO date at the start or the end of a value that tells one; a list of days tells its first and last. */
export function dateOf({ value }: Pick<FactData, 'value'>, end: 'start' | 'end'): string | undefined {
  if (typeof value === 'number') return isoDate.test(String(value)) ? String(value) : undefined;
  // Words such as „2019 bis 2021“: the first year begins, the last ends.
  if (typeof value === 'string') {
    return isoDate.test(value) ? value : value.match(/\b(?:19|20)\d\d\b/g)?.at(end === 'start' ? 0 : -1);
  }
  if (Array.isArray(value)) {
    const days = value.filter((item) => isoDate.test(item));
    return end === 'start' ? days[0] : days.at(-1);
  }
  return end === 'start' ? value?.from : value?.to;
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

/** The latest day on which one of the facts was checked; undefined where there is none. */
export const lastChecked = (facts: ReadonlyArray<Pick<FactData, 'checked'>>): string | undefined =>
  facts
    .map(({ checked }) => checked)
    .sort()
    .at(-1);

/** „rund“, „spätestens“, „mindestens“: the value is near, not the thing itself. */
export const isApproximate = ({ precision }: Pick<FactData, 'precision'>): boolean =>
  precision === 'rund' || precision === 'mindestens' || precision === 'hoechstens';

const isDay = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso);

export interface Days {
  /** First and last day, `2019-08-27`; the same where it is one. */
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a value tells, each run of days once; none where only a month or year is known or where the day is
 * an approximation („spätestens“, „rund“).
 */
export function daysOf({ value, precision }: Pick<FactData, 'value' | 'precision'>): Days[] {
  if (isApproximate({ precision })) return [];
  if (typeof value === 'object' && !Array.isArray(value)) return isDay(value.from) && isDay(value.to) ? [value] : [];
  const days = [value].flat().map(String);
  return days.every(isDay) ? days.map((day) => ({ from: day, to: day })) : [];
}
