/** Every file under `/daten/`. */
import type { APIRoute } from 'astro';
import { contentType } from '#site/media-types.ts';
import { loadPublication } from './_publication.ts';

export async function getStaticPaths() {
  return [...(await loadPublication()).files.keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute<never, { file: string }> = async ({ params: { file } }) =>
  new Response((await loadPublication()).files.get(file)!, { headers: { 'Content-Type': contentType(file) } });
