/** When each page was last worked on, for search engines: as Git knows it, else when its facts were last checked. */
import { addressOf } from './addresses.ts';
import { lastChecked } from './proof.ts';
import type { Catalogue, Fact, Place } from './types.ts';
import type { CollectionName } from '#schema/collections.ts';

interface Thing {
  readonly id: string;
  readonly facts: readonly Pick<Fact, 'checked'>[];
}

/** Facts as things with a page: one was worked on when it was checked, or changed for a reason that it tells. */
const factsAsThings = ({ facts }: Catalogue): Thing[] =>
  facts.map(({ id, checked, changes }) => ({
    id,
    facts: [{ checked }, ...changes.map(({ date }) => ({ checked: date }))],
  }));

/** A place without facts of its own shows those of its projects, and lies in a region. */
function placeAsThing({ id, facts, population, projects, region }: Place): Thing {
  const own = [...facts, ...(population ? [population] : []), ...projects.flatMap((project) => project.facts)];
  return { id, facts: own.length > 0 ? own : (region?.facts ?? []) };
}

/** Days, ISO 8601, by address as content writes it. Git speaks first: a page may have changed without any fact. */
function pageDays(catalogue: Catalogue): ReadonlyMap<string, string> {
  const { regions, projects, events, organisations, places, news, changed } = catalogue;
  const things: ReadonlyArray<readonly [CollectionName, readonly Thing[]]> = [
    ['regionen', regions],
    ['projekte', projects],
    ['termine', events],
    ['organisationen', organisations],
    ['orte', places.map(placeAsThing)],
    [
      'quellen',
      catalogue.sources.map(({ id, facts, retrieved }) => ({ id, facts: [...facts, { checked: retrieved }] })),
    ],
    ['meldungen', news.map(({ id, date }) => ({ id, facts: [{ checked: date }] }))],
    ['fakten', factsAsThings(catalogue)],
  ];
  const checked = things.flatMap(([collection, list]) =>
    list.flatMap(({ id, facts }) => {
      const address = addressOf(collection, id);
      const day = lastChecked(facts);
      return address === undefined || day === undefined ? [] : [[address, day] as const];
    }),
  );
  return new Map([...checked, ...changed]);
}

/** The day of a page; a list is as new as the newest page below it. Undefined where nobody knows. */
export function createDayOf(catalogue: Catalogue): (address: string) => string | undefined {
  const days = pageDays(catalogue);
  const newest = new Map<string, string>();
  for (const [address, day] of days) {
    const parts = address.split('/').slice(1, -1);
    for (const count of parts.keys()) {
      const list = count === 0 ? '/' : `/${parts.slice(0, count).join('/')}/`;
      if ((newest.get(list) ?? '') < day) newest.set(list, day);
    }
  }
  return (address) => days.get(address) ?? newest.get(address);
}
