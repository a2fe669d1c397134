/** What changed in facts that are there in English, as Atom. */
import type { APIRoute } from 'astro';
import { toAtom } from '#emit/feed.ts';
import { changesFeed } from '#open-data/feeds.ts';
import { contentType } from '#site/media-types.ts';
import { absolute } from '#site/routes.ts';

export const GET: APIRoute = ({ locals: { edition } }) =>
  new Response(toAtom(changesFeed(edition), absolute(edition.routes.feed())), {
    headers: { 'Content-Type': contentType('feed.xml') },
  });
