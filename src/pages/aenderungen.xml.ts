/** What changed in which fact, as Atom. */
import type { APIRoute } from 'astro';
import { toAtom } from '#emit/feed.ts';
import { contentType } from '#site/media-types.ts';
import { absolute } from '#site/routes.ts';
import { changesFeed } from '#open-data/feeds.ts';

export const GET: APIRoute = ({ locals: { edition } }) =>
  new Response(toAtom(changesFeed(edition), absolute(edition.routes.changes())), {
    headers: { 'Content-Type': contentType('aenderungen.xml') },
  });
