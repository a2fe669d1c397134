/** Cards of the pages for social networks. */
import type { APIRoute } from 'astro';
import path from 'node:path';
import { cachedCard } from '#drawing/card-cache.ts';
import type { Edition } from '#edition/edition.ts';
import { loadEdition } from '#edition/load.ts';
import { socialCards, type SocialCard } from '#views/parts/social-card.ts';
import { contentType } from '#site/media-types.ts';

const folder = path.resolve(process.env['BUILD_CACHE'] ?? 'node_modules/.cache', 'bilder');

const picture = (card: SocialCard, { words }: Edition) =>
  cachedCard(card, { siteName: words.shell.siteName, ...words.data.socialCard }, folder);

export async function getStaticPaths() {
  const edition = await loadEdition();
  const cards = [...socialCards(edition).values()];
  // All at once, so that the next card is laid out while the last one is painted on another core.
  if (import.meta.env.PROD) await Promise.all(cards.map((card) => picture(card, edition)));
  return cards.map((card) => ({ params: { name: card.name }, props: { card } }));
}

export const GET: APIRoute<{ card: SocialCard }> = async ({ props, locals }) =>
  new Response(new Uint8Array(await picture(props.card, locals.edition)), {
    headers: { 'Content-Type': contentType('png') },
  });
