/** How much was found, and where to go when it was nothing. */
import type { Answer, Group, Search } from '#search/types.ts';
import { element, fill, type readWords } from './dom.ts';
import { activeOf, addressOf, type SearchState } from './search-state.ts';

type Words = ReturnType<typeof readWords<'siteSearch'>>;

/** A thing that is a group as well is one result. */
export function totalOf({ things, groups, total }: Answer): number {
  const found = new Set(groups.map(({ href }) => href));
  return total + things.filter(({ href }) => !found.has(href)).length;
}

/** „14 Treffer zu ‚LoRaWAN‘“; without a term „14 Treffer“. */
export const foundWords = (total: number, term: string, words: Words): string =>
  fill(total === 1 ? words.foundOne : words.foundMany, {
    count: total.toLocaleString(document.documentElement.lang),
    asked: term && fill(words.asked, { term }),
  });

const shortest = 4;
const most = 3;

/** `Drohnentaxi` → Drohnentax, rohnentaxi, Drohnenta, … Droh, taxi: always the longer first. */
function pieces(word: string): string[] {
  const lengths = Array.from({ length: Math.max(0, word.length - shortest) }, (_, index) => word.length - 1 - index);
  return lengths.flatMap((length) => [word.slice(0, length), word.slice(-length)]);
}

/** Pages with a word that begins or ends like one that was asked for. */
async function findNear(engine: Search, query: string): Promise<readonly Group[]> {
  const words = query.split(/\s+/).toSorted((a, b) => b.length - a.length);
  for (const piece of words.flatMap(pieces)) {
    const { groups } = await engine.search(piece);
    if (groups.length > 0) return groups.slice(0, most);
  }
  return [];
}

/** What there is without the filters, or what lies near. */
export async function waysFrom(
  state: SearchState,
  engine: Search,
  words: Words,
): Promise<ReadonlyArray<Node | string>> {
  const all = activeOf(state).length > 0 ? totalOf(await engine.search(state.term)) : 0;
  if (all > 0) {
    const found = foundWords(all, '', words);
    const href = addressOf({ ...state, facets: {} });
    return [element('a', { href, textContent: fill(words.withoutFilters, { found }) })];
  }
  const groups = await findNear(engine, state.term);
  const links = groups.flatMap(({ href, title }, index) => [
    index > 0 ? ', ' : ' ',
    element('a', { href, textContent: title }),
  ]);
  return links.length > 0 ? [words.near, ...links] : [];
}
