/**
 * English typesetting of running text after British practice: editors type what is on the keyboard, readers get the right
 * signs.
 */
import { createTypeset } from '../typesetting.ts';
import { monthNames } from './format.ts';

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

const units =
  'million|billion|thousand|euros?|per cent|projects?|municipalities|cities|years?|months?|days?|people|kilometres?|km|metres?|residents|passengers|o’clock';
const numbered =
  'section|Section|paragraph|Paragraph|No\\.|Nos\\.|pages?|p\\.|pp\\.|Article|Art\\.|Annex|chapter|Chapter';

/**
 * Running text with English quotation marks, dashes, and no-break spaces inside numbers with units, dates and “Article 18”.
 * Text that is set already stays as it is.
 */
export const typeset = createTypeset({
  quotes,
  number: '\\d',
  units,
  months: monthNames,
  numbered,
  rules: [
    // German typing in English text: “50 %”, “€ 3”.
    [/(?<=\d)[ \u00a0\u202f](?=%(?![\p{L}-]))/gu, ''],
    [/(?<=€)[ \u00a0\u202f](?=\d)/g, ''],
  ],
});
