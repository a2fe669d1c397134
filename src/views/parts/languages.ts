/** A page in the languages of the site. */
import { hasTwin } from '#catalogue/translated.ts';
import type { Edition } from '#edition/edition.ts';
import { editionPlaces, mainEdition } from '#site/editions.ts';
import { withBase } from '#site/routes.ts';

/** The same page in a language. */
export interface Twin {
  /** BCP 47. */
  readonly tag: string;
  /** As its readers call the language. */
  readonly name: string;
  readonly href: string;
}

/** The address below the folder of its edition. */
export const pageBelow = (address: string, { folder }: Pick<Edition, 'folder'>): string =>
  address.slice(withBase(folder).length);

/**
 * A page in all languages in which it is there.
 *
 * @param address with the base path
 * @returns nothing for a page that is there once
 */
export function twinsOf(address: string, edition: Edition): Twin[] {
  const page = pageBelow(address, edition);
  if (!hasTwin(page, edition.catalogue.translated)) return [];
  return editionPlaces.map(({ tag, name, folder }) => ({ tag, name, href: withBase(folder + page) }));
}

/** The page, and those that it is a form or a part of: of `regionen/soest/kurz/` and `leichte-sprache/regionen/soest/` the region. */
const nearest = (page: string): string[] => [page, page.replace(/[^/]+\/$/, ''), page.replace(/^[^/]+\//, '')];

/** Where a reader of another language goes on: to the same page, else to what it belongs to or the beginning of that edition. */
export function otherLanguages(address: string, edition: Edition): Twin[] {
  const page = nearest(pageBelow(address, edition)).find((near) => hasTwin(near, edition.catalogue.translated));
  const twins = page === undefined ? [] : twinsOf(withBase(edition.folder + page), edition);
  return editionPlaces
    .filter(({ folder }) => folder !== edition.folder)
    .filter(({ folder }) => folder === mainEdition.folder || edition.catalogue.translated.has(''))
    .map(({ tag, name, folder }) => twins.find((twin) => twin.tag === tag) ?? { tag, name, href: withBase(folder) });
}
