/** Fact sheets of regions and projects. */
import type { APIRoute } from 'astro';
import { loadEdition } from '#edition/load.ts';
import { factSheetPdf } from '#print/fact-sheet.ts';
import { factSheets, type FactSheet } from '#views/pages/fact-sheet.ts';
import { contentType } from '#site/media-types.ts';

export async function getStaticPaths() {
  return factSheets(await loadEdition()).map((sheet) => ({ params: { id: sheet.id }, props: { sheet } }));
}

export const GET: APIRoute<{ sheet: FactSheet }> = ({ props }) =>
  new Response(new Uint8Array(factSheetPdf(props.sheet)), { headers: { 'Content-Type': contentType('pdf') } });
