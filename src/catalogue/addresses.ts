/** Every page that the site has, so that content can name one and be told when there is none. */
import { chartIds } from '#site/config.ts';
import { englishEdition } from '#site/editions.ts';
import { createRoutes, withBase } from '#site/routes.ts';
import { collections, isEnglish, type CollectionName } from '#schema/collections.ts';
import type { Catalogue } from './types.ts';

const routes = createRoutes();
const english = createRoutes(englishEdition.folder);

/** As content writes it, without the base path: `/projekte/oecherlab/`. */
export const withoutBase = (address: string): string => address.slice(withBase('').length - 1);

/** The page of an entry, as content writes it; undefined where its collection has none. Facts have theirs under their own ids. */
export function addressOf(collection: CollectionName, id: string): string | undefined {
  if (collection === 'fakten') return withoutBase(routes.factPage(id));
  const { route } = collections[collection] as { readonly route?: 'project' };
  return route && withoutBase((isEnglish(collection) ? english : routes)[route](id));
}

/** Pages that are there whatever the content holds. */
const fixed: readonly string[] = [
  ...Object.values(routes).flatMap((route) => (route.length === 0 ? [(route as () => string)()] : [])),
  routes.glossary(),
  ...chartIds.map(routes.chart),
]
  .map(withoutBase)
  .filter((address) => address.endsWith('/'));

/** Pages about a thing of the catalogue, with its title; addresses as content writes them, `/projekte/oecherlab/`. */
export function titlesByAddress(catalogue: Catalogue): ReadonlyMap<string, string> {
  const { regions, projects, topics, events, organisations, places, news, easyPages, sources, facts } = catalogue;
  const things: ReadonlyArray<readonly [CollectionName, ReadonlyArray<{ readonly id: string }>]> = [
    ['regionen', regions],
    ['projekte', projects],
    ['themen', topics],
    ['termine', events],
    ['organisationen', organisations],
    ['orte', places],
    ['meldungen', news],
    ['leicht', [...easyPages.values()]],
    ['quellen', sources],
    // Relations have no pages.
    ['fakten', facts.filter(({ kind }) => kind !== 'relation')],
  ];
  return new Map(
    things.flatMap(([name, list]) =>
      list.flatMap((thing) => {
        const address = addressOf(name, thing.id);
        const { title, name: called, label } = thing as { title?: string; name?: string; label?: string };
        return address === undefined ? [] : [[address, title ?? called ?? label ?? thing.id] as const];
      }),
    ),
  );
}

/** All pages of the site, as content writes their addresses; withdrawn ones too. */
export const pageAddresses = (catalogue: Catalogue): ReadonlySet<string> =>
  new Set([
    ...fixed,
    ...titlesByAddress(catalogue).keys(),
    ...catalogue.regions.map(({ id }) => withoutBase(routes.regionBrief(id))),
    ...catalogue.withdrawn.flatMap(({ collection, id }) => addressOf(collection, id) ?? []),
    ...[...catalogue.translated].flatMap((page) => (/(?:^|\/)$/.test(page) ? `/${englishEdition.folder}${page}` : [])),
  ]);
