/** Gives every page its edition and the door to its prose, so that components need no import for either. */
import { defineMiddleware } from 'astro:middleware';
import { render } from 'astro:content';
import { loadProse } from '#catalogue/load.ts';
import { loadEdition } from '#edition/load.ts';

export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.edition = await loadEdition();
  locals.proseOf = async (collection, id) => render(await loadProse(collection, id));
  return next();
});
