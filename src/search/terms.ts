/** Whether a word of a text is one that was asked for. */
import { fold } from '#site/fold.ts';
import { stemOf } from './words.ts';

export interface Term {
  /** As it was typed. */
  readonly text: string;
  /** Folded stems that stand for it: its own, and those of its synonyms of one word. */
  readonly stems: readonly string[];
}

export const aTerm = (text: string, synonyms: readonly string[] = []): Term => ({
  text,
  stems: [...new Set([text, ...synonyms].map((word) => stemOf(fold(word).replace(/[^\p{L}\p{N}]/gu, ''))))],
});

/** Letters of a word without the signs around and inside of it. */
const bare = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]/gu, '');

const matches = (folded: string, stem: string): boolean =>
  stem.length < 4
    ? folded === stem || (stem.length === 3 && folded.startsWith(stem) && folded.length <= 5)
    : folded.startsWith(stem) || (stem.length >= 5 && folded.includes(stem));

/** Number of the term that the word is a form of, begins with or has as a part; -1 for other words. */
export function termOf(word: string, terms: readonly Term[]): number {
  const whole = bare(word);
  if (whole === '') return -1;
  const found = terms.findIndex(({ stems }) => stems.some((stem) => stem !== '' && matches(whole, stem)));
  if (found >= 0 || !/[-–/_.]/.test(word)) return found;
  const pieces = word.split(/[-–/_.]/).map(bare);
  return terms.findIndex(({ stems }) =>
    stems.some((stem) => stem !== '' && pieces.some((piece) => matches(piece, stem))),
  );
}
