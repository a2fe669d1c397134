/** Citations of the English pages of facts: `ID.bib`, `ID.ris`, `ID.csl.json`. */
import { loadEnglish } from '#edition/load.ts';
import { bibliographyFormats } from '#emit/bibliography.ts';
import { hasOwnPage } from '#views/parts/links.ts';

export { GET } from '../../fakten/[id].[ending].ts';

export async function getStaticPaths() {
  const facts = (await loadEnglish()).catalogue.facts.filter(hasOwnPage);
  return Object.entries(bibliographyFormats).flatMap(([ending, format]) =>
    facts.map((fact) => ({ params: { id: fact.id, ending }, props: { fact, format, ending } })),
  );
}
