/** Chance that falls the same way in every run, for each thing by itself: more projects change none of those before. */
import { randomFrom } from '../../support/random.ts';

export interface Dice {
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  /** Whether it happens, of a hundred times so many. */
  happens(percent: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** So many of them, each once, in the order of chance. */
  some<Item>(items: readonly Item[], count: number): Item[];
}

/** @param keys what the chance belongs to: the seed, the kind, the number of the thing */
export function diceFor(...keys: readonly number[]): Dice {
  const random = randomFrom(keys.reduce((sum, key) => Math.imul(sum ^ key, 0x9e3779b1) >>> 0, 2_166_136_261));
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(between(0, left.length - 1), 1)[0]!);
  };
  return {
    between,
    happens: (percent) => random() * 100 < percent,
    pick: (items) => items[between(0, items.length - 1)]!,
    some,
  };
}
