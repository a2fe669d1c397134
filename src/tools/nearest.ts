/** „Meinten Sie …?“: the known name that a typed one is nearest to. */
import { distance } from 'fastest-levenshtein';
import { fold } from '#site/fold.ts';

/** As many slips as a name of this length may have before it is another name. */
const allowed = (name: string): number => Math.max(1, Math.min(3, Math.floor(name.length / 4)));

const wordsOf = (name: string): string => fold(name).replaceAll(/[^a-z0-9]+/g, '');

/** @returns the known name that was probably meant; undefined where none is near, or where the name is too long for one */
export function didYouMean(typed: string, known: Iterable<string>): string | undefined {
  if (typed.length > 120) return undefined;
  const words = wordsOf(typed);
  const most = allowed(words);
  let best: string | undefined;
  let least = most + 1;
  for (const name of known) {
    if (Math.abs(name.length - typed.length) > most + 4) continue;
    const slips = distance(words, wordsOf(name));
    if (slips < least || (slips === least && best !== undefined && distance(typed, name) < distance(typed, best))) {
      best = name;
      least = slips;
    }
  }
  return best;
}

/** `didYouMean` that remembers, and stops after so many names: nobody needs more in one run, and each takes time. */
export function createGuesser(most = 100): typeof didYouMean {
  const guesses = new Map<string, string | undefined>();
  return (typed, known) => {
    if (!guesses.has(typed) && guesses.size < most) guesses.set(typed, didYouMean(typed, known));
    return guesses.get(typed);
  };
}
