/** Fact sheets of regions and projects. */
import type { APIRoute } from 'astro';
import { loadEdition } from '#edition/load.ts';
import { factSheets, type FactSheet } from '#views/pages/fact-sheet.ts';
import { resultsOf } from '#work/results.ts';
import { contentType } from '#site/media-types.ts';

const papers = resultsOf<FactSheet>('faktenblatt', 'src/print/fact-sheet.ts', 'factSheetPdf');

export async function getStaticPaths() {
  const sheets = factSheets(await loadEdition());
  if (import.meta.env.PROD) papers.prepare(sheets.map(([, make]) => make));
  return sheets.map(([id, make]) => ({ params: { id }, props: { make } }));
}

export const GET: APIRoute<{ make: () => FactSheet }> = async ({ props }) =>
  new Response(new Uint8Array(await papers.of(props.make())), { headers: { 'Content-Type': contentType('pdf') } });
