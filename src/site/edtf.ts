/**
 * Dates with their doubt: the Extended Date/Time Format, ISO 8601-2:2019, section 4, levels 0 to 2 (https://www.loc.gov/standards/datetime/).
 *
 * `2019-08` is known, `2019-08~` near, `2019-08?` not sure (planned or disputed), `2019-08%` both; `[..2019-08-27]` is that day or
 * an earlier one, `[2019-08-27..]` that or a later one, `[2018-07-04,2018-07-06]` one of them, `{…}` all of them, `a/b` a period.
 */
import { dateOf, type DatedValue } from './dates.ts';

export interface Doubtful {
  readonly value?: DatedValue;
  readonly precision?: string | undefined;
  readonly confidence?: string | undefined;
}

/** What somebody says in a contradiction. */
interface Side {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const isoDate = /^\d{4}(-\d{2}){0,2}$/;

/** Every limit of a period, and each of several days, is as near as the whole. */
function qualifier({ precision, confidence }: Doubtful, isNear: boolean): '' | '~' | '?' | '%' {
  const isUnsure = precision === 'geplant' || confidence === 'widerspruch';
  if (isNear) return isUnsure ? '%' : '~';
  return isUnsure ? '?' : '';
}

function single(date: string, it: Doubtful): string {
  const marked = date + qualifier(it, it.precision === 'rund');
  if (it.precision === 'hoechstens') return `[..${marked}]`;
  return it.precision === 'mindestens' ? `[${marked}..]` : marked;
}

/** The start or the end of what a fact says; undefined where it tells no date. */
export function edtfAt(it: Doubtful, end: 'start' | 'end'): string | undefined {
  const date = dateOf(it, end);
  return date === undefined ? undefined : single(date, it);
}

/**
 * All of a value that is a date, several or a period. Words that only hold a year are none; where a contradiction has no value,
 * it is one of the days that its sides name.
 */
export function edtfOf({ sides = [], ...it }: Doubtful & { readonly sides?: readonly Side[] }): string | undefined {
  const { value } = it;
  if (value === undefined) {
    const days = [...new Set(sides.map(({ from, to }) => (to === undefined ? from : undefined)))];
    return days.length > 1 && days.every((day) => day !== undefined) ? `[${days.toSorted().join(',')}]` : undefined;
  }
  if (typeof value === 'number' || typeof value === 'string') {
    return isoDate.test(String(value)) ? single(String(value), it) : undefined;
  }
  const mark = qualifier(it, ['rund', 'hoechstens', 'mindestens'].includes(it.precision ?? ''));
  if ('from' in value) return `${value.from}${mark}/${value.to}${mark}`;
  return value.every((item) => isoDate.test(item)) ? `{${value.map((item) => item + mark).join(',')}}` : undefined;
}

/** From when to when something holds, `..` where nobody says; undefined where neither is known. */
export const edtfPeriod = (from: string | undefined, until: string | undefined): string | undefined =>
  from === undefined && until === undefined ? undefined : `${from ?? '..'}/${until ?? '..'}`;
