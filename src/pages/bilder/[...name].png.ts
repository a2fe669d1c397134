/** Cards of the pages for social networks. */
import type { APIRoute } from 'astro';
import type { PaintedCard } from '#drawing/social-card.ts';
import { loadEdition } from '#edition/load.ts';
import { socialCards } from '#views/parts/social-card.ts';
import { resultsOf } from '#work/results.ts';
import { contentType } from '#site/media-types.ts';

const pictures = resultsOf<PaintedCard>('bilder', 'src/drawing/social-card.ts', 'paintCard');

export async function getStaticPaths() {
  const edition = await loadEdition();
  const { shell, data } = edition.words;
  const frame = { siteName: shell.siteName, ...data.socialCard };
  const cards = [...socialCards(edition).values()].map((card) => [card, frame] as const);
  if (import.meta.env.PROD) pictures.prepare(cards.map((card) => () => card));
  return cards.map((drawn) => ({ params: { name: drawn[0].name }, props: { drawn } }));
}

export const GET: APIRoute<{ drawn: PaintedCard }> = async ({ props }) =>
  new Response(new Uint8Array(await pictures.of(props.drawn)), { headers: { 'Content-Type': contentType('png') } });
