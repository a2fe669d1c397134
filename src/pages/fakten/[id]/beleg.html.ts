/** The proof of a fact as a file without a page around it, for the drawer. Relations have no page, but a proof. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { APIRoute } from 'astro';
import { loadEdition } from '#edition/load.ts';
import Proof from './_proof.astro';

export async function getStaticPaths() {
  return (await loadEdition()).catalogue.facts.map(({ id }) => ({ params: { id } }));
}

const container = await AstroContainer.create();

// A page would be written to a folder of its own, with the style sheets of all others.
export const GET: APIRoute<never, { id: string }> = ({ params, locals }) =>
  container.renderToResponse(Proof, {
    props: { fact: locals.edition.catalogue.factById.get(params.id) },
    locals,
    partial: false,
  });
