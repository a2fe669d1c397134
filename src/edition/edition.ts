/** An edition of the site: what it knows, in one language, at the addresses of that language. */
import type { Catalogue } from '#catalogue/types.ts';
import type { Language } from '#language/language.ts';
import { createRoutes, type Routes } from '#site/routes.ts';

/** It goes where pages are made: views take it, components find it in `Astro.locals.edition`. */
export interface Edition extends Language {
  readonly catalogue: Catalogue;
  readonly routes: Routes;
}

/** @param folder where the edition lies below the site, `''` for the main one, else `en/` */
export const createEdition = (catalogue: Catalogue, language: Language, folder = ''): Edition => ({
  ...language,
  catalogue,
  routes: createRoutes(folder),
});
