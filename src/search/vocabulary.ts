/** The words of the site: how often they stand there, and how they are written. */
import { fold } from '#site/fold.ts';
import { textOf, type SearchRecord } from './records.ts';
import { wordsIn } from './words.ts';

export interface Vocabulary {
  /** In how many records each folded word stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** Folded words that are written with a capital, wherever they stand. */
  readonly nouns: ReadonlySet<string>;
  /** How each folded word is written, and how often so. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Single words: `Open-Data-Portal` gives three. */
export const singleWords = (text: string): string[] =>
  wordsIn(text).flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []);

const countUp = <Key>(counts: Map<Key, number>, key: Key): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

export function vocabularyOf(records: readonly SearchRecord[]): Vocabulary {
  const counts = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  for (const record of records) {
    const seen = new Set<string>();
    for (const word of singleWords(textOf(record))) {
      const token = fold(word);
      seen.add(token);
      const of = forms.get(token) ?? new Map<string, number>();
      forms.set(token, of);
      countUp(of, word);
    }
    for (const token of seen) countUp(counts, token);
  }
  const nouns = new Set(
    [...forms].flatMap(([token, of]) => {
      const all = [...of.values()].reduce((sum, count) => sum + count, 0);
      const capitals = [...of].reduce((sum, [word, count]) => sum + (/^\p{Lu}/u.test(word) ? count : 0), 0);
      return capitals > 0 && capitals >= 0.8 * all ? [token] : [];
    }),
  );
  return { counts, nouns, forms };
}

/** Words for „Meinten Sie“, as they are mostly written, each with the number of records in which it stands; in their order. */
export function knownWords({ counts, forms }: Vocabulary): Array<readonly [word: string, count: number]> {
  return [...forms]
    .filter(([token]) => token.length >= 4 && counts.get(token)! >= 2)
    .map(([token, of]) => [token, [...of].filter(([word]) => !/\p{N}/u.test(word))] as const)
    .filter(([, of]) => of.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([token, of]) => {
      const [[word] = [token]] = of.sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
      return [word, counts.get(token)!] as const;
    });
}
