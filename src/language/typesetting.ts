/** What typesetting of running text has in common; quotation marks, words and further rules are each language's own. */
import { nbsp } from './format.ts';
import type { Forms } from './language.ts';

/** A place in a text, and the right signs for it. */
type TypesettingRule = readonly [RegExp, string | ((found: string, left: string, right: string) => string)];

interface Typesetting {
  /** Straight quotes and apostrophes as those of the language; the other two are the signs beside the text. */
  quotes(text: string, previous: string, next: string): string;
  /** How a number ends that stays with the word behind it, as a pattern: „27.“ of a day, “27”. */
  readonly number: string;
  /** What is counted, as alternatives of a pattern. */
  readonly units: string;
  /** Names of months, as alternatives of a pattern. */
  readonly months: string;
  /** What stands before its number, as alternatives of a pattern: „Seite 3“. */
  readonly numbered: string;
  readonly rules: readonly TypesettingRule[];
}

/** Two numbers from the smaller to the larger; not parts of telephone numbers, dates, standards or names. */
const range = /(?<![\p{L}\d.,/–-]|\d[ \u00a0])(\d{1,4})-(\d{1,4})(?![\p{L}\d/-]|[.,]\d)/gu;

/** Dashes, and no-break spaces inside numbers with units, dates and „§ 18“. Text that is set already stays as it is. */
export function createTypeset({ quotes, number, units, months, numbered, rules }: Typesetting): Forms['typeset'] {
  const all: readonly TypesettingRule[] = [
    [/\.\.\./g, '…'],
    [/ --? /g, ' – '],
    [range, (found, left, right) => (Number(left) < Number(right) ? `${left}–${right}` : found)],
    ...rules,
    [/(§§?)[ \u00a0]?(?=\d)/g, `$1${nbsp}`],
    [new RegExp(`(${number}) (?=(?:${units}|${months})(?!\\p{L}))`, 'gu'), `$1${nbsp}`],
    [new RegExp(`(?<!\\p{L})(${months}) (?=\\d{4}(?!\\d))`, 'gu'), `$1${nbsp}`],
    [new RegExp(`(?<!\\p{L})(${numbered}) (?=\\d)`, 'gu'), `$1${nbsp}`],
  ];
  return (text, previous = '', next = '') =>
    all.reduce(
      (set, [place, signs]) => (typeof signs === 'string' ? set.replace(place, signs) : set.replace(place, signs)),
      quotes(text, previous, next),
    );
}
