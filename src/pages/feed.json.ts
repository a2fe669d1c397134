/** News as JSON Feed. */
import type { APIRoute } from 'astro';
import { newsProse } from '#components/prose/prose-html.ts';
import { toJsonFeed } from '#emit/feed.ts';
import { contentType } from '#site/media-types.ts';
import { absolute } from '#site/routes.ts';
import { newsFeed } from '#open-data/feeds.ts';

export const GET: APIRoute = async ({ locals }) => {
  const { edition } = locals;
  const view = await newsFeed(edition, (id) => newsProse(id, locals));
  return new Response(toJsonFeed(view, absolute(edition.routes.jsonFeed())), {
    headers: { 'Content-Type': contentType('feed.json') },
  });
};
