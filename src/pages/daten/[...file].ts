/** Every file under `/daten/`. */
import type { APIRoute } from 'astro';
import { loadEdition } from '#edition/load.ts';
import { contentType } from '#site/media-types.ts';
import { publicationOf } from './_publication.ts';

export async function getStaticPaths() {
  return [...publicationOf(await loadEdition()).files.keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute<never, { file: string }> = ({ params: { file }, locals: { edition } }) =>
  new Response(publicationOf(edition).files.get(file)!, { headers: { 'Content-Type': contentType(file) } });
