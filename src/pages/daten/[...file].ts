/** Every file under `/daten/`. */
import type { APIRoute } from 'astro';
import { loadPublication } from './_publication.ts';

const types: Readonly<Record<string, string>> = {
  bib: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json',
  ris: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  zip: 'application/zip',
};

export async function getStaticPaths() {
  return [...(await loadPublication()).files.keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute<never, { file: string }> = async ({ params: { file } }) => {
  const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response((await loadPublication()).files.get(file)!, { headers: { 'Content-Type': type } });
};
