/** The proofs of relations with English words. */
import { loadEnglish } from '#edition/load.ts';
import { hasOwnPage } from '#views/parts/links.ts';

export { GET } from '../../../fakten/[id]/beleg.html.ts';

export async function getStaticPaths() {
  const relations = (await loadEnglish()).catalogue.facts.filter((fact) => !hasOwnPage(fact));
  return relations.map(({ id }) => ({ params: { id } }));
}
