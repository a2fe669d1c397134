/**
 * English typesetting of running text after British practice: editors type what is on the keyboard, readers get the right
 * signs.
 */
import { monthNames } from './format.ts';

const nbsp = '\u00a0';

/** Signs after which a quotation opens. */
const before = /[\s([{/–—“‘]/u;
const letter = /\p{L}/u;

/** Straight quotes as curly ones; an apostrophe looks like a closing single quote. */
function quotes(text: string, previous: string, next: string): string {
  return text.replace(/["']/g, (sign, at: number) => {
    const left = text[at - 1] ?? previous;
    const right = text[at + 1] ?? next;
    const opens = (left === '' || before.test(left) || left === '"') && right !== '' && !/\s/u.test(right);
    if (sign === '"') return opens ? '“' : '”';
    // “the ’90s” leaves something out.
    return opens && !/^\d\ds/.test(text.slice(at + 1)) && !(letter.test(left) && letter.test(right)) ? '‘' : '’';
  });
}

/** Two numbers from the smaller to the larger; not parts of telephone numbers, dates, standards or names. */
const range = /(?<![\p{L}\d.,/–-]|\d[ \u00a0])(\d{1,4})-(\d{1,4})(?![\p{L}\d/-]|[.,]\d)/gu;

const units =
  'million|billion|thousand|euros?|per cent|projects?|municipalities|cities|years?|months?|days?|people|kilometres?|km|metres?|residents|passengers|o’clock';
const counted =
  'section|Section|paragraph|Paragraph|No\\.|Nos\\.|pages?|p\\.|pp\\.|Article|Art\\.|Annex|chapter|Chapter';

const rules: ReadonlyArray<readonly [RegExp, string | ((found: string, left: string, right: string) => string)]> = [
  [/\.\.\./g, '…'],
  [/ --? /g, ' – '],
  [range, (found, left, right) => (Number(left) < Number(right) ? `${left}–${right}` : found)],
  // German typing in English text: “50 %”, “€ 3”.
  [/(?<=\d)[ \u00a0\u202f](?=%(?![\p{L}-]))/gu, ''],
  [/(?<=€)[ \u00a0\u202f](?=\d)/g, ''],
  [/(§§?)[ \u00a0]?(?=\d)/g, `$1${nbsp}`],
  [new RegExp(`(\\d) (?=(?:${units}|${monthNames})(?!\\p{L}))`, 'gu'), `$1${nbsp}`],
  [new RegExp(`(?<!\\p{L})(${monthNames}) (?=\\d{4}(?!\\d))`, 'gu'), `$1${nbsp}`],
  [new RegExp(`(?<!\\p{L})(${counted}) (?=\\d)`, 'gu'), `$1${nbsp}`],
];

/**
 * Running text with English quotation marks, dashes, and no-break spaces inside numbers with units, dates and “Article 18”.
 * Text that is set already stays as it is.
 *
 * @param previous the sign before the text where it is part of a longer one, '' at the start
 * @param next the sign after it
 */
export function typeset(text: string, previous = '', next = ''): string {
  return rules.reduce(
    (set, [place, replacement]) =>
      typeof replacement === 'string' ? set.replace(place, replacement) : set.replace(place, replacement),
    quotes(text, previous, next),
  );
}
