/** The words of the site: how often they stand there, and how they are written. */
import { fold } from '#site/fold.ts';
import { textOf, type SearchRecord } from './records.ts';
import { wordsIn } from './words.ts';

export interface Vocabulary {
  /** In how many records each folded word stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** Folded words that are written with a capital, wherever they stand. */
  readonly nouns: ReadonlySet<string>;
}

/** Single words: `Open-Data-Portal` gives three. */
export const singleWords = (text: string): string[] =>
  wordsIn(text).flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []);

export function vocabularyOf(records: readonly SearchRecord[]): Vocabulary {
  const counts = new Map<string, number>();
  const capitals = new Map<string, number>();
  const all = new Map<string, number>();
  for (const record of records) {
    const seen = new Set<string>();
    for (const word of singleWords(textOf(record))) {
      const token = fold(word);
      seen.add(token);
      all.set(token, (all.get(token) ?? 0) + 1);
      if (/^\p{Lu}/u.test(word)) capitals.set(token, (capitals.get(token) ?? 0) + 1);
    }
    for (const token of seen) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const nouns = new Set(
    [...capitals].filter(([token, count]) => count >= 0.8 * all.get(token)!).map(([token]) => token),
  );
  return { counts, nouns };
}

/** Words for „Meinten Sie“, as they are mostly written, each with the number of records in which it stands; in their order. */
export function knownWords(records: readonly SearchRecord[]): Array<readonly [word: string, count: number]> {
  const { counts } = vocabularyOf(records);
  const forms = new Map<string, Map<string, number>>();
  for (const record of records) {
    for (const word of singleWords(textOf(record))) {
      const token = fold(word);
      if (token.length < 4 || (counts.get(token) ?? 0) < 2 || /\p{N}/u.test(word)) continue;
      const of = forms.get(token) ?? new Map<string, number>();
      forms.set(token, of.set(word, (of.get(word) ?? 0) + 1));
    }
  }
  return [...forms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([token, of]) => {
      const [[word] = [token]] = [...of].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
      return [word, counts.get(token)!] as const;
    });
}
