/** Gives every page its edition and the door to its prose, so that components need no import for either. */
import { defineMiddleware } from 'astro:middleware';
import { loadProse } from '#catalogue/load.ts';
import { loadEdition } from '#edition/load.ts';

export const onRequest = defineMiddleware(async (context, next) => {
  const { locals } = context;
  locals.proseOf = loadProse;
  if (import.meta.env.DEV) return (await import('#preview/guard.ts')).guarded(context, next);
  locals.edition = await loadEdition();
  return next();
});
