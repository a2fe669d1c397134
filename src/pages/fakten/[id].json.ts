/** One fact as a record. Relations have no page, but a record. */
import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import { jsonResponse } from '#emit/json.ts';
import { factRecord } from '#open-data/records.ts';

export async function getStaticPaths() {
  return (await loadCatalogue()).facts.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params }) =>
  jsonResponse(factRecord((await loadCatalogue()).factById.get(params.id)!));
