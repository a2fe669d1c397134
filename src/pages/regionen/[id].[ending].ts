/** Citations of the regions' pages for programs that manage literature: `ID.bib`, `ID.ris`, `ID.csl.json`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadEdition } from '#edition/load.ts';
import { bibliographyFormats } from '#emit/bibliography.ts';
import { contentType } from '#site/media-types.ts';
import { citedSubject } from '#views/quoting/bibliography.ts';

export async function getStaticPaths() {
  const { regions } = (await loadEdition()).catalogue;
  return Object.entries(bibliographyFormats).flatMap(([ending, format]) =>
    regions.map((region) => ({ params: { id: region.id, ending }, props: { region, format, ending } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { region, format, ending },
  locals,
}) =>
  new Response(format.write([citedSubject(region, locals.edition)]), {
    headers: { 'Content-Type': contentType(ending) },
  });
