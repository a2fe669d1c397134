/** Cards of the pages for social networks. */
import type { APIRoute } from 'astro';
import path from 'node:path';
import { loadCatalogue } from '#catalogue/load.ts';
import { cachedCard } from '#drawing/card-cache.ts';
import { socialCards, type SocialCard } from '#views/parts/social-card.ts';

const folder = path.resolve(process.env['BUILD_CACHE'] ?? 'node_modules/.cache', 'bilder');

export async function getStaticPaths() {
  const cards = [...socialCards(await loadCatalogue()).values()];
  // All at once, so that the next card is laid out while the last one is painted on another core.
  if (import.meta.env.PROD) await Promise.all(cards.map((card) => cachedCard(card, folder)));
  return cards.map((card) => ({ params: { name: card.name }, props: { card } }));
}

export const GET: APIRoute<{ card: SocialCard }> = async ({ props }) =>
  new Response(new Uint8Array(await cachedCard(props.card, folder)), { headers: { 'Content-Type': 'image/png' } });
