/** Dates as ISO 8601 text, `2019-08-27`, `2019-08`, `2019`, and what values tell of them. How they read is the language's. */

/** Whether such text names what the calendar has: it has no 31 February, though its digits look right. */
export function isInCalendar(iso: string): boolean {
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** The day in Germany at a moment, ISO 8601. */
export const germanDay = (moment: Date): string => moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });

/**
 * The day of a build in Germany, ISO 8601.
 *
 * @param epoch `SOURCE_DATE_EPOCH` (reproducible-builds.org), for whoever makes the build of another day once more: seconds
 *   since 1970, as `environment.ts` has found them good
 * @param now the moment that counts without it
 */
export function buildDay(epoch: string | undefined, now: Date): string {
  if (epoch === undefined || epoch === '') return germanDay(now);
  return germanDay(new Date(Number(epoch) * 1000));
}

/** A day some months later; where that month is shorter, its last day: `2024-02-29` and 12 give `2025-02-28`. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** What a fact may hold as its value: a number, words, a date, a list of them, or a period. */
export type DatedValue =
  number | string | readonly string[] | { readonly from: string; readonly to: string } | undefined;

// The built-in guard does not know readonly lists.
const isList = (value: DatedValue): value is readonly string[] => Array.isArray(value);

const isoDate = /^\d{4}(-\d{2}){0,2}$/;

/** The ISO date at the start or the end of a value that tells one; a list of days tells its first and last. */
export function dateOf({ value }: { readonly value?: DatedValue }, end: 'start' | 'end'): string | undefined {
  if (typeof value === 'number') return isoDate.test(String(value)) ? String(value) : undefined;
  // Words such as „2019 bis 2021“: the first year begins, the last ends.
  if (typeof value === 'string') {
    return isoDate.test(value) ? value : value.match(/\b(?:19|20)\d\d\b/g)?.at(end === 'start' ? 0 : -1);
  }
  if (isList(value)) {
    const days = value.filter((item) => isoDate.test(item));
    return end === 'start' ? days[0] : days.at(-1);
  }
  return end === 'start' ? value?.from : value?.to;
}

/** „rund“, „spätestens“, „mindestens“: the value is near, not the thing itself. */
export const isApproximate = ({ precision }: { readonly precision?: string | undefined }): boolean =>
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
export function daysOf({
  value,
  precision,
}: {
  readonly value?: DatedValue;
  readonly precision?: string | undefined;
}): Days[] {
  if (isApproximate({ precision })) return [];
  if (typeof value === 'object' && !isList(value)) return isDay(value.from) && isDay(value.to) ? [value] : [];
  const days = [value].flat().map(String);
  return days.every(isDay) ? days.map((day) => ({ from: day, to: day })) : [];
}
