/** Which names are written much like words that nothing has. Without the page: tested in Node. */
import { allowedEdits, editsBetween } from '#search/distance.ts';
import { fold } from '#site/fold.ts';

const partsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);

/** The word itself, or a longer word that begins much like it: `gesundheits` is near `gesundheitsplattform`. */
function farness(word: string, part: string): number {
  const most = allowedEdits(word.length);
  if (part.length < word.length - most) return Infinity;
  const far = Math.min(
    part.length > word.length + most ? Infinity : editsBetween(word, part, most),
    part.length > word.length ? editsBetween(word, part.slice(0, word.length), most) + 0.5 : Infinity,
  );
  return Math.floor(far) > most ? Infinity : far;
}

/** Names by their parts, each part once, because ten thousand names have far fewer of them. */
export class CloseNames {
  readonly #names: readonly string[];
  readonly #byPart = new Map<string, number[]>();

  /** @param names as they are written */
  constructor(names: Iterable<string>) {
    this.#names = [...new Set(names)];
    this.#names.forEach((name, index) => {
      for (const part of partsOf(name)) {
        const known = this.#byPart.get(part);
        if (known) known.push(index);
        else this.#byPart.set(part, [index]);
      }
    });
  }

  /**
   * The nearest first; every word asked for is near a part of each.
   *
   * @param asked what a reader typed
   * @param most how many at most
   */
  find(asked: string, most = 3): string[] {
    let near: Map<number, number> | undefined;
    for (const word of partsOf(asked)) {
      const before = near;
      near = new Map();
      for (const [index, far] of this.#nearWord(word)) {
        const sum = before ? (before.get(index) ?? Infinity) + far : far;
        if (sum < Infinity) near.set(index, sum);
      }
      if (near.size === 0) return [];
    }
    return [...(near ?? [])]
      .map(([index, far]) => ({ name: this.#names[index]!, far }))
      .sort((a, b) => a.far - b.far || a.name.length - b.name.length)
      .slice(0, most)
      .map(({ name }) => name);
  }

  /** How far the nearest part of each name is from a word. */
  #nearWord(word: string): Map<number, number> {
    const near = new Map<number, number>();
    for (const [part, names] of this.#byPart) {
      const far = farness(word, part);
      if (far === Infinity) continue;
      for (const index of names) near.set(index, Math.min(far, near.get(index) ?? Infinity));
    }
    return near;
  }
}
