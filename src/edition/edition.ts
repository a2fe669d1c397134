/** An edition of the site: what it knows, in one language, at the addresses of that language. */
import type { Catalogue } from '#catalogue/types.ts';
import type { Language } from '#language/language.ts';
import { mainEdition } from '#site/editions.ts';
import { createRoutes, type Routes } from '#site/routes.ts';

/** It goes where pages are made: views take it, components find it in `Astro.locals.edition`. */
export interface Edition extends Language {
  readonly catalogue: Catalogue;
  readonly routes: Routes;
  /** Below the site, `''` for the main one, else `en/`. */
  readonly folder: string;
  /** BCP 47 of names and quotations that stay as they are; undefined where that is the language of the edition. */
  readonly original: string | undefined;
}

/**
 * @param folder where the edition lies below the site, `''` for the main one, else `en/`
 * @param has whether the edition has a page, by its address below the folder; all others the main edition has
 */
export const createEdition = (
  catalogue: Catalogue,
  language: Language,
  folder = '',
  has?: (page: string) => boolean,
): Edition => ({
  ...language,
  catalogue,
  folder,
  original: folder === mainEdition.folder ? undefined : mainEdition.tag,
  routes: createRoutes(folder, has),
});
