/** What changed in which fact, as Atom. */
import { loadCatalogue } from '#catalogue/load.ts';
import { toAtom } from '#emit/feed.ts';
import { absolute, routes } from '#site/routes.ts';
import { changesFeed } from '#open-data/feeds.ts';

export async function GET() {
  return new Response(toAtom(changesFeed(await loadCatalogue()), absolute(routes.changes())), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
