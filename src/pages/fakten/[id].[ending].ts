/** Citations of the facts' pages for programs that manage literature: `ID.bib`, `ID.ris`, `ID.csl.json`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadEdition } from '#edition/load.ts';
import { bibliographyFormats } from '#emit/bibliography.ts';
import { contentType } from '#site/media-types.ts';
import { citedFact } from '#views/quoting/bibliography.ts';
import { hasOwnPage } from '#views/parts/links.ts';

export async function getStaticPaths() {
  const facts = (await loadEdition()).catalogue.facts.filter(hasOwnPage);
  return Object.entries(bibliographyFormats).flatMap(([ending, format]) =>
    facts.map((fact) => ({ params: { id: fact.id, ending }, props: { fact, format, ending } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { fact, format, ending },
  locals,
}) =>
  new Response(format.write([citedFact(fact, locals.edition)]), {
    headers: { 'Content-Type': contentType(ending) },
  });
