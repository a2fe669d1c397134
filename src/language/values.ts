/** What a fact's value looks like as text, and when something was: the same in each language but for signs and words. */
import type { FactData } from '#schema/fact.ts';
import { dateOf } from '#site/dates.ts';
import { formatMonth } from './format.ts';
import type { Forms } from './language.ts';

/** What is read of a fact. */
export type Valued = Pick<FactData, 'value' | 'unit' | 'text' | 'precision'>;

/** How exact a value is, before a number and before a date: „mindestens “, „frühestens “. */
type Prefixes = Readonly<Record<'number' | 'date', Readonly<Record<NonNullable<FactData['precision']>, string>>>>;

interface ValueWords {
  readonly prefixes: Prefixes;
  /** A number, already written, with its unit. */
  withUnit(number: string, unit: string): string;
  /** Dates, already written. */
  several(dates: readonly string[]): string;
  range(from: string, to: string): string;
  /** What ran from a month on, its end unknown. */
  since(month: string): string;
  until(month: string): string;
}

type Writing = Pick<Forms, 'date' | 'number' | 'euro'>;

/** How a language writes values and spans of time. */
export function createValues(forms: Writing, words: ValueWords): Pick<Forms, 'value' | 'period'> {
  function bareValue({ value, unit, text }: Valued, style: 'long' | 'short'): string {
    if (text !== undefined) return text;
    if (typeof value === 'number') {
      if (unit === 'EUR') return forms.euro(value, style);
      return unit === undefined ? forms.number(value) : words.withUnit(forms.number(value), unit);
    }
    if (typeof value === 'string') return forms.date(value);
    if (Array.isArray(value)) return words.several(value.map(forms.date));
    return value ? words.range(forms.date(value.from), forms.date(value.to)) : '';
  }
  return {
    value(fact, style = 'long') {
      const bare = bareValue(fact, style);
      if (fact.text !== undefined || !fact.precision) return bare;
      return `${words.prefixes[typeof fact.value === 'number' ? 'number' : 'date'][fact.precision]}${bare}`;
    },
    period(start, end) {
      const from = start && dateOf(start, 'start');
      const to = end && dateOf(end, 'end');
      if (from && to) return `${formatMonth(from)}–${formatMonth(to)}`;
      if (from) return words.since(formatMonth(from));
      return to && words.until(formatMonth(to));
    },
  };
}
