/** „Meinten Sie“: the word of the site that is nearest to one that it does not have. */
import { fold } from '#site/fold.ts';
import { allowedEdits, editsBetween } from './distance.ts';

/** A word of the site and in how many records it stands. */
export type KnownWord = readonly [word: string, count: number];

/** @returns undefined where the word is known or nothing is near */
export function nearestWord(typed: string, words: readonly KnownWord[]): string | undefined {
  if (!/^\p{L}+$/u.test(typed)) return undefined;
  const token = fold(typed);
  const max = allowedEdits(token.length);
  let best: { word: string; edits: number; count: number } | undefined;
  for (const [word, count] of words) {
    const other = fold(word);
    if (other.startsWith(token)) return undefined;
    if (Math.abs(other.length - token.length) > max) continue;
    const edits = editsBetween(token, other, max) + (other[0] === token[0] ? 0 : 0.5);
    if (edits > max) continue;
    if (!best || edits < best.edits || (edits === best.edits && count > best.count)) best = { word, edits, count };
  }
  return best?.word;
}
