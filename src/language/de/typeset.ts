/**
 * German typesetting of running text after DIN 5008 and Duden: editors type what is on the keyboard, readers get the
 * right signs.
 */
import { monthNames } from './format.ts';

const nbsp = '\u00a0';
const narrow = '\u202f';

/** Signs after which a quotation opens. */
const before = /[\s([{/–—„‚]/u;
const letter = /\p{L}/u;

/** Straight quotes as German ones; an apostrophe stays one. */
function quotes(text: string, previous: string, next: string): string {
  let isOpen = false;
  return text.replace(/["']/g, (sign, at: number) => {
    const left = text[at - 1] ?? previous;
    const right = text[at + 1] ?? next;
    const opens = (left === '' || before.test(left) || left === '"') && right !== '' && !/\s/u.test(right);
    if (sign === '"') return opens ? '„' : '“';
    if (letter.test(left) && letter.test(right)) return '’';
    // „die ’90er“ leaves something out.
    if (opens && /\d/.test(right)) return '’';
    if (opens) {
      isOpen = true;
      return '‚';
    }
    const closes = isOpen || !letter.test(left);
    isOpen = false;
    return closes ? '‘' : '’';
  });
}

/** Two numbers from the smaller to the larger; not parts of telephone numbers, dates, standards or names. */
const range = /(?<![\p{L}\d.,/–-]|\d[ \u00a0])(\d{1,4})-(\d{1,4})(?![\p{L}\d/-]|[.,]\d)/gu;

const units = 'Mio\\.|Mrd\\.|Millionen|Milliarden|Euro|Prozent|Projekten?|Kommunen|Jahren?|Monaten?|Uhr';
const counted =
  'Absatz|Absätze|Abs\\.|Satz|Sätze|Nr\\.|Nummer|Seite|S\\.|Punkt|Abschnitt|Artikel|Art\\.|Anlage|Paragraf';
const abbreviations = [
  'z. B.',
  'd. h.',
  'u. a.',
  'v. a.',
  'z. T.',
  's. o.',
  's. u.',
  'o. ä.',
  'e. V.',
  'i. d. R.',
  'i. V. m.',
];
const abbreviation = new RegExp(
  `(?<![\\p{L}.])(?:${abbreviations.map((each) => each.replaceAll('.', '\\.').replaceAll(' ', '[ \u00a0]?')).join('|')})`,
  'gu',
);

const rules: ReadonlyArray<readonly [RegExp, string | ((found: string, left: string, right: string) => string)]> = [
  [/\.\.\./g, '…'],
  [/ --? /g, ' – '],
  [range, (found, left, right) => (Number(left) < Number(right) ? `${left}–${right}` : found)],
  [abbreviation, (found) => found.replace(/\.[ \u00a0]?(?=.)/g, `.${narrow}`)],
  [/(?<=\d)[ \u00a0]?(?=[%€](?![\p{L}-]))/gu, narrow],
  [/(§§?)[ \u00a0]?(?=\d)/g, `$1${nbsp}`],
  [new RegExp(`(\\d\\.?) (?=(?:${units}|${monthNames})(?!\\p{L}))`, 'gu'), `$1${nbsp}`],
  [new RegExp(`(?<!\\p{L})(${monthNames}) (?=\\d{4}(?!\\d))`, 'gu'), `$1${nbsp}`],
  [/(?<!\p{L})(Mio\.|Mrd\.|Millionen|Milliarden) (?=Euro(?!\p{L}))/gu, `$1${nbsp}`],
  [new RegExp(`(?<!\\p{L})(${counted}) (?=\\d)`, 'gu'), `$1${nbsp}`],
];

/**
 * Running text with German quotation marks, dashes, and no-break spaces inside numbers with units, dates, abbreviations
 * and „§ 18“. Text that is set already stays as it is.
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
