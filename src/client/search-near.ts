/** What lies near when nothing was found: pages with a word that begins or ends like the one that was asked for. */
import type { Group, Search } from '#search/types.ts';

const shortest = 4;
const most = 3;

/** `Drohnentaxi` → Drohnentax, rohnentaxi, Drohnenta, … Droh, taxi: always the longer first. */
function pieces(word: string): string[] {
  const lengths = Array.from({ length: Math.max(0, word.length - shortest) }, (_, index) => word.length - 1 - index);
  return lengths.flatMap((length) => [word.slice(0, length), word.slice(-length)]);
}

export async function findNear(engine: Search, query: string): Promise<readonly Group[]> {
  const words = query.split(/\s+/).toSorted((a, b) => b.length - a.length);
  for (const piece of words.flatMap(pieces)) {
    const { groups } = await engine.search(piece);
    if (groups.length > 0) return groups.slice(0, most);
  }
  return [];
}
