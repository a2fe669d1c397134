/** How hard German text is to read. */
import { monthNames } from '#language/de/format.ts';

export interface Readability {
  readonly words: number;
  /** Words per sentence. */
  readonly sentenceLength: number;
  /** School years that a reader needs; 0 where there is no text. */
  readonly grade: number;
}

const word = /[\p{L}\d]+(?:[.,:/'’-]?[\p{L}\d]+)*/gu;
/** A full stop that ends no sentence: of an abbreviation, or of an ordinal before a month or a small letter. */
const innerStop = new RegExp(
  String.raw`(?<=(?<![\p{L}\d])(?:[A-Za-z]|Abs|Art|Co|Dr|Mio|Mrd|Nr|Prof|St|Tel|bzw|ca|ggf|inkl|rd|usw|vgl))\.(?=[\s\u00a0]?\S)|(?<=\d)\.(?=\d|\s(?:${monthNames}|\p{Ll}))`,
  'gu',
);

/** Vowels that are spoken as one, then single ones. */
const vowels = /aa|ee|oo|ai|au|äu|ei|eu|ie|oi|[aeiouyäöü]/g;

/** Syllables by groups of vowels; at least one. */
export const syllablesOf = (text: string): number =>
  Math.max(1, text.toLowerCase().replaceAll('qu', 'q').match(vowels)?.length ?? 0);

/** A sentence ends with its stop, a colon before a capital does not; a blank line ends one that has no stop. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(innerStop, '')
    .split(/(?<=[.!?…][“‘)]*)\s+|\n\s*\n/u)
    .filter((sentence) => sentence.match(word));
}

/**
 * The first Wiener Sachtextformel (Bamberger and Vanecek, „Lesen – Verstehen – Lernen – Schreiben“, 1984):
 * 0.1935·MS + 0.1672·SL + 0.1297·IW − 0.0327·ES − 0.875, with MS the share in percent of words with three syllables or
 * more, SL the mean number of words in a sentence, IW the share of words with more than six letters, ES that of words
 * with one syllable.
 */
export function readabilityOf(text: string): Readability {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap((sentence) => sentence.match(word) ?? []);
  if (words.length === 0) return { words: 0, sentenceLength: 0, grade: 0 };
  const share = (test: (each: string) => boolean) => (100 * words.filter(test).length) / words.length;
  const sentenceLength = words.length / sentences.length;
  const grade =
    0.1935 * share((each) => syllablesOf(each) >= 3) +
    0.1672 * sentenceLength +
    0.1297 * share((each) => each.length > 6) -
    0.0327 * share((each) => syllablesOf(each) === 1) -
    0.875;
  return { words: words.length, sentenceLength, grade };
}
