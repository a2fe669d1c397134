/**
 * Splits German compounds into words that the site itself uses: „Gesundheitsplattform“ → „gesundheit“, „plattform“.
 *
 * A dictionary of a language knows „Wand“ and „Alterung“ and makes them of „Wandhalterung“. The words of the site, counted,
 * are the better judges of its own compounds.
 */
import { fold } from '#site/fold.ts';

/** Letters between the parts; none comes first. Folded: „Datenschutzerklärungs-“. */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];
/** Nothing shorter is a part: „Rat“ and „Ort“ stand in too many words by chance. */
const shortest = 4;
/** Endings that look like words when they stand alone. */
const suffixes = new Set([
  'schaft', 'schaften', 'keit', 'keiten', 'heit', 'heiten', 'ungen', 'lich', 'liche', 'lichen', 'licher', 'liches', 'isch', 'ische',
  'ischen', 'ischer', 'isches', 'erung', 'ierung', 'ation', 'ationen', 'innen', 'ende', 'enden', 'endes', 'ender', 'eren', 'ieren',
  'iert', 'ierte', 'ierten', 'weise', 'haft', 'fach', 'fache', 'fachen', 'losen', 'lose', 'bare', 'baren', 'eines', 'einen', 'einer',
  'eine', 'oder', 'aber', 'auch', 'nach', 'uber', 'unter', 'gegen', 'ihre', 'ihren', 'andere', 'anderen', 'stand', 'amen', 'eten',
]); // prettier-ignore

export interface Splitter {
  /** The parts of a compound, folded, in their order; none where the word is no compound of known words. */
  partsOf(word: string): string[];
}

/**
 * @param counts how often each folded word stands on the site
 * @param nouns folded words that are written with a capital inside of sentences; only they are last parts
 */
export function createSplitter(counts: ReadonlyMap<string, number>, nouns: ReadonlySet<string>): Splitter {
  const known = (part: string) =>
    part.length >= shortest && !suffixes.has(part) && nouns.has(part) && (counts.get(part) ?? 0) >= 2;
  /** The beginning of a compound may be a word without its ending: „Förder-“ of „Förderung“, „Mess-“ of „messen“. */
  const beginning = (head: string): string | undefined =>
    ['ung', 'en', 'n', 'e', 'er'].map((ending) => head + ending).find((word) => (counts.get(word) ?? 0) >= 2);
  /** One word as a chain of itself, or of the words that it is made of. */
  const headOf = (head: string, depth: number): string[] | undefined => {
    if (known(head)) return [head];
    const chain = depth > 0 ? chainOf(head, depth - 1) : undefined;
    if (chain) return chain;
    // „Weiterbetrieb“: no noun, and nobody looks for it.
    if ((counts.get(head) ?? 0) >= 2) return [];
    const word = beginning(head);
    return word === undefined ? undefined : [word];
  };
  const cache = new Map<string, string[]>();

  /** The best way to read a word as a chain of known words: the fewest, then the longest last one. */
  function chainOf(token: string, depth: number): string[] | undefined {
    let best: string[] | undefined;
    for (let cut = token.length - shortest; cut >= shortest; cut--) {
      const tail = token.slice(cut);
      if (!known(tail)) continue;
      for (const link of links) {
        if (!token.slice(0, cut).endsWith(link)) continue;
        const head = token.slice(0, cut - link.length);
        if (head.length < shortest) continue;
        const chain = headOf(head, depth);
        if (!chain) continue;
        if (
          !best ||
          chain.length + 1 < best.length ||
          (chain.length + 1 === best.length && tail.length > best.at(-1)!.length)
        ) {
          best = [...chain, tail];
        }
      }
    }
    return best;
  }

  return {
    partsOf(word) {
      const token = fold(word);
      if (token.length < 2 * shortest || !/^\p{L}+$/u.test(token)) return [];
      let parts = cache.get(token);
      if (!parts) cache.set(token, (parts = chainOf(token, 2) ?? []));
      return parts;
    },
  };
}
