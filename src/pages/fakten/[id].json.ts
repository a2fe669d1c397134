/** One fact as a record. Relations have no page, but a record. */
import type { APIRoute } from 'astro';
import { loadEdition } from '#edition/load.ts';
import { jsonResponse } from '#emit/json.ts';
import { factRecord } from '#open-data/records.ts';

export async function getStaticPaths() {
  return (await loadEdition()).catalogue.facts.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = ({ params, locals: { edition } }) =>
  jsonResponse(factRecord(edition.catalogue.factById.get(params.id)!, edition));
