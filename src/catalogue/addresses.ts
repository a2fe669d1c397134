/** Every page that the site has, so that content can name one and be told when there is none. */
import { chartIds } from '#site/config.ts';
import { createRoutes, withBase } from '#site/routes.ts';
import { collections, type CollectionName } from '#schema/collections.ts';
import type { Catalogue } from './types.ts';

const routes = createRoutes();

/** As content writes it, without the base path: `/projekte/oecherlab/`. */
const withoutBase = (address: string): string => address.slice(withBase('').length - 1);

/** The page of an entry, as content writes it; undefined where its collection has none. Facts have theirs under their own ids. */
export function addressOf(collection: CollectionName, id: string): string | undefined {
  if (collection === 'fakten') return withoutBase(routes.factPage(id));
  const { route } = collections[collection] as { readonly route?: 'project' };
  return route && withoutBase(routes[route](id));
}

/** Pages that are there whatever the content holds. */
const fixed: readonly string[] = [
  ...Object.values(routes).flatMap((route) => (route.length === 0 ? [(route as () => string)()] : [])),
  routes.glossary(),
  ...chartIds.map(routes.chart),
]
  .map(withoutBase)
  .filter((address) => address.endsWith('/'));

const idsOf = (things: ReadonlyArray<{ readonly id: string }>): string[] => things.map(({ id }) => id);

/** All pages of the site, as content writes their addresses, `/projekte/oecherlab/`; withdrawn ones too. */
export function pageAddresses(catalogue: Catalogue): ReadonlySet<string> {
  const { regions, projects, topics, events, organisations, places, news, sources, facts, withdrawn } = catalogue;
  const ids: Partial<Record<CollectionName, readonly string[]>> = {
    regionen: idsOf(regions),
    projekte: idsOf(projects),
    themen: idsOf(topics),
    termine: idsOf(events),
    organisationen: idsOf(organisations),
    orte: idsOf(places),
    meldungen: idsOf(news),
    quellen: idsOf(sources),
    // Relations have no pages.
    fakten: idsOf(facts.filter(({ kind }) => kind !== 'relation')),
  };
  return new Set([
    ...fixed,
    ...(Object.keys(ids) as CollectionName[]).flatMap(
      (name) => ids[name]?.flatMap((id) => addressOf(name, id) ?? []) ?? [],
    ),
    ...withdrawn.flatMap(({ collection, id }) => addressOf(collection, id) ?? []),
  ]);
}
