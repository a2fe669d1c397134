/** Which municipality is meant, and what others can take over near it. Without the page: tested in Node. */
import { kilometresBetween, type Position } from '#map/distance.ts';
import type { MyPlaceData, ProjectRow, TownRow } from '#map/my-place.ts';
import { editsBetween } from '#search/distance.ts';
import { fold } from '#site/fold.ts';

const plain = (text: string): string => fold(text.trim()).replace(/[^a-z0-9]+/g, ' ');

/** The whole name, its beginning, the beginning of one of its words, a piece of it: the best first; else slips of the pen. */
export function townsFor(typed: string, towns: readonly TownRow[], most = 8): TownRow[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const rank = (name: string): number => {
    if (name === wanted) return 0;
    if (name.startsWith(wanted)) return 1;
    if (name.includes(` ${wanted}`)) return 2;
    return name.includes(wanted) ? 3 : Infinity;
  };
  const ranked = towns.map((town) => ({ town, rank: rank(plain(town[0])) })).filter((each) => each.rank < Infinity);
  if (ranked.length > 0) {
    return ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ town }) => town);
  }
  if (wanted.length < 4) return [];
  // Slips in what is typed so far: names are longer than it.
  const allowed = wanted.length < 6 ? 1 : 2;
  return towns
    .map((town) => ({ town, far: editsBetween(wanted, plain(town[0]), allowed, true) }))
    .filter(({ far }) => far <= allowed)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ town }) => town);
}

/** What an address names: an official key, or a name. */
export const townNamed = (asked: string, towns: readonly TownRow[]): TownRow | undefined =>
  towns.find(([name, ags]) => ags === asked || plain(name) === plain(asked));

export interface NearProject {
  readonly project: ProjectRow;
  /** The nearest of its places. */
  readonly place: string;
  readonly kilometres: number;
}

/** The nearest first. */
export function nearProjects([, , lat, lon]: TownRow, { projects }: MyPlaceData, most = 5): NearProject[] {
  const from: Position = { lat, lon };
  return projects
    .map((project): NearProject => {
      const [nearest] = project[4]
        .map(([place, placeLat, placeLon]) => ({
          place,
          kilometres: Math.round(kilometresBetween(from, { lat: placeLat, lon: placeLon })),
        }))
        .sort((a, b) => a.kilometres - b.kilometres);
      return { project, ...nearest! };
    })
    .sort((a, b) => a.kilometres - b.kilometres || a.project[3] - b.project[3])
    .slice(0, most);
}
