/** Parts of the compounds of a record, for a field of little weight in the index. */
import { fold } from '#site/fold.ts';
import type { Splitter } from './compounds.ts';
import { textOf, type SearchRecord } from './records.ts';
import { singleWords } from './vocabulary.ts';

/** @param words in the order of their code units, in which all that begin alike stand together */
function hasBeginning(words: readonly string[], beginning: string): boolean {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < beginning) low = middle + 1;
    else high = middle;
  }
  return words[low]?.startsWith(beginning) ?? false;
}

/** Parts that no word of the record begins with; the search finds the beginnings of words by itself. */
export function partsOf(record: SearchRecord, splitter: Splitter): string[] {
  const words = [...new Set(singleWords(textOf(record)).map(fold))].sort();
  const parts = new Set(words.flatMap((word) => splitter.partsOf(word)));
  return [...parts].filter((part) => !hasBeginning(words, part)).sort();
}
