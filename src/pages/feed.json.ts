/** News as JSON Feed. */
import { loadCatalogue } from '#catalogue/load.ts';
import { newsProse } from '#components/prose/prose-html.ts';
import { toJsonFeed } from '#emit/feed.ts';
import { absolute, routes } from '#site/routes.ts';
import { newsFeed } from '#open-data/feeds.ts';

export async function GET() {
  const view = await newsFeed(await loadCatalogue(), newsProse);
  return new Response(toJsonFeed(view, absolute(routes.jsonFeed())), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
