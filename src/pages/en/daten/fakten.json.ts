/** Facts with English words, as the German file has all of them; the search in English is made of it. */
import type { APIRoute } from 'astro';
import { contentType } from '#site/media-types.ts';
import { tableJson } from '#open-data/data-files.ts';
import { lastUpdate } from '#open-data/datasets.ts';
import { tablesOf } from '#open-data/tables.ts';

export const GET: APIRoute = ({ locals: { edition } }) => {
  const facts = tablesOf(edition).find(({ id }) => id === 'fakten')!;
  return new Response(tableJson(facts, lastUpdate(edition.catalogue), edition).body, {
    headers: { 'Content-Type': contentType('fakten.json') },
  });
};
