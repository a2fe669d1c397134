/** Citations of the facts' pages for programs that manage literature: `ID.bib`, `ID.ris`, `ID.csl.json`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import { bibliographyFormats } from '#emit/bibliography.ts';
import { citedFact } from '#views/quoting/bibliography.ts';
import { hasOwnPage } from '#views/parts/links.ts';

export async function getStaticPaths() {
  const facts = (await loadCatalogue()).facts.filter(hasOwnPage);
  return Object.entries(bibliographyFormats).flatMap(([ending, format]) =>
    facts.map((fact) => ({ params: { id: fact.id, ending }, props: { fact, format } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { fact, format } }) =>
  new Response(format.write([citedFact(fact)]), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
