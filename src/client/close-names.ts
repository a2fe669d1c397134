/** Which names are written much like words that nothing has. Without the page: tested in Node. */
import { fold } from '#site/fold.ts';
import { distance } from './nearest.ts';

/** How many letters may be wrong in a word: one, in longer words two. */
const allowed = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

const partsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);

/** The word itself, or a longer word that begins much like it: `gesundheits` is near `gesundheitsplattform`. */
function farness(word: string, part: string): number {
  const most = allowed(word);
  if (part.length < word.length - most) return Infinity;
  const far = Math.min(
    part.length > word.length + most ? Infinity : distance(word, part),
    part.length > word.length ? distance(word, part.slice(0, word.length)) + 0.5 : Infinity,
  );
  return Math.floor(far) > most ? Infinity : far;
}

/**
 * The nearest first; every word asked for is near a part of each. Names are compared part by part, each part once.
 *
 * @param asked what a reader typed
 * @param names as they are written
 * @param most how many at most
 */
export function closeNames(asked: string, names: Iterable<string>, most = 3): string[] {
  const words = partsOf(asked);
  if (words.length === 0) return [];
  const known = words.map(() => new Map<string, number>());
  const found: Array<{ readonly name: string; readonly far: number }> = [];
  for (const name of new Set(names)) {
    const parts = partsOf(name);
    let far = 0;
    for (const [index, word] of words.entries()) {
      let best = Infinity;
      for (const part of parts) {
        let each = known[index]!.get(part);
        if (each === undefined) known[index]!.set(part, (each = farness(word, part)));
        best = Math.min(best, each);
      }
      far += best;
      if (far === Infinity) break;
    }
    if (far < Infinity) found.push({ name, far });
  }
  return found
    .sort((a, b) => a.far - b.far || a.name.length - b.name.length)
    .slice(0, most)
    .map(({ name }) => name);
}
