/** In what order a list stands: as the page has it, by a number, or by how well a thing fits the words. */

export interface Sortable {
  /** The number by which an order sorts it; what has none comes last. */
  readonly sortBy: (order: string) => number | undefined;
  /** What it is called, folded. */
  readonly foldedNames: () => readonly string[];
}

/** What the page's own order and the best fit are called in the address. */
export const ownOrder = 'name';
const bestFit = 'relevanz';

/** Whether the word begins a word of the text. */
function beginsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\d]/u.test(text[at - 1]!)) return true;
  }
  return false;
}

/** How well folded words fit a folded name: 4 they are its beginning, 3 they begin its words, 2 they stand in it, 1 one does. */
function fitOf(name: string, words: readonly string[]): number {
  if (name.startsWith(words.join(' '))) return 4;
  if (words.every((word) => beginsIn(name, word))) return 3;
  if (words.every((word) => name.includes(word))) return 2;
  return words.some((word) => name.includes(word)) ? 1 : 0;
}

/** Folded words against all names of a thing; the shorter of two names fits better. */
function fit({ foldedNames }: Sortable, words: readonly string[]): number {
  let best = 0;
  for (const name of foldedNames()) best = Math.max(best, fitOf(name, words) + 1 / (2 + name.length));
  return best;
}

/**
 * The chosen order where the list knows it; else the best fit to words, else as the page has it.
 *
 * @param asked `sort` of the address
 */
export function orderOf(asked: string | null, orders: readonly string[], words: readonly string[]): string {
  const usual = words.length > 0 && orders.includes(bestFit) ? bestFit : ownOrder;
  if (asked === null || !orders.includes(asked) || (asked === bestFit && words.length === 0)) return usual;
  return asked;
}

/**
 * Numbers of the things in their order; equals stand as the page has them.
 *
 * @param shown numbers of the things to sort, in the page's order
 * @param isFalling largest first
 */
export function sorted(
  shown: readonly number[],
  things: readonly Sortable[],
  {
    order,
    isFalling,
    words,
  }: { readonly order: string; readonly isFalling: boolean; readonly words: readonly string[] },
): readonly number[] {
  if (order === ownOrder) return shown;
  const sign = isFalling || order === bestFit ? -1 : 1;
  const keys = new Float64Array(things.length);
  for (const index of shown) {
    const key = order === bestFit ? fit(things[index]!, words) : things[index]!.sortBy(order);
    keys[index] = key === undefined ? Infinity : sign * key;
  }
  return shown.toSorted((a, b) => (keys[a] === keys[b] ? a - b : keys[a]! - keys[b]!));
}
