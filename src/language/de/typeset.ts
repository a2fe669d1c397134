/**
 * German typesetting of running text after DIN 5008 and Duden: editors type what is on the keyboard, readers get the
 * right signs.
 */
import { nbsp } from '../format.ts';
import { createTypeset } from '../typesetting.ts';
import { monthNames } from './format.ts';

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

const units = 'Mio\\.|Mrd\\.|Millionen|Milliarden|Euro|Prozent|Projekten?|Kommunen|Jahren?|Monaten?|Uhr';
const numbered =
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

/**
 * Running text with German quotation marks, dashes, and no-break spaces inside numbers with units, dates, abbreviations
 * and „§ 18“. Text that is set already stays as it is.
 */
export const typeset = createTypeset({
  quotes,
  number: '\\d\\.?',
  units,
  months: monthNames,
  numbered,
  rules: [
    [abbreviation, (found) => found.replace(/\.[ \u00a0]?(?=.)/g, `.${narrow}`)],
    [/(?<=\d)[ \u00a0]?(?=[%€](?![\p{L}-]))/gu, narrow],
    [/(?<!\p{L})(Mio\.|Mrd\.|Millionen|Milliarden) (?=Euro(?!\p{L}))/gu, `$1${nbsp}`],
  ],
});
