/** Gives every page its edition and the door to its prose, so that components need no import for either. */
import { defineMiddleware } from 'astro:middleware';
import { loadProse } from '#catalogue/load.ts';
import { loadEdition } from '#edition/load.ts';
import { editionAt } from '#site/editions.ts';
import { withBase } from '#site/routes.ts';

export const onRequest = defineMiddleware(async (context, next) => {
  const { locals, url } = context;
  const place = editionAt(url.pathname.slice(withBase('').length));
  locals.proseOf = (collection, id) => loadProse(collection, id, place);
  if (import.meta.env.DEV) return (await import('#preview/guard.ts')).guarded(context, next);
  locals.edition = await loadEdition(place);
  return next();
});
