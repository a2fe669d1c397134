/** The proof of a relation, which has no page, as a file for the drawer; the page of every other fact carries its own. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { APIRoute } from 'astro';
import { loadEdition } from '#edition/load.ts';
import { hasOwnPage } from '#views/parts/links.ts';
import Proof from './_proof.astro';

export async function getStaticPaths() {
  const relations = (await loadEdition()).catalogue.facts.filter((fact) => !hasOwnPage(fact));
  return relations.map(({ id }) => ({ params: { id } }));
}

const container = await AstroContainer.create();

// A page would be written to a folder of its own, with the style sheets of all others.
export const GET: APIRoute<never, { id: string }> = ({ params, locals }) =>
  container.renderToResponse(Proof, {
    props: { fact: locals.edition.catalogue.factById.get(params.id) },
    locals,
    partial: false,
  });
