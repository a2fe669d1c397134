/** News as Atom. */
import { loadCatalogue } from '#catalogue/load.ts';
import { newsProse } from '#components/prose/prose-html.ts';
import { toAtom } from '#emit/feed.ts';
import { absolute, routes } from '#site/routes.ts';
import { newsFeed } from '#open-data/feeds.ts';

export async function GET() {
  const view = await newsFeed(await loadCatalogue(), newsProse);
  return new Response(toAtom(view, absolute(routes.feed())), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
