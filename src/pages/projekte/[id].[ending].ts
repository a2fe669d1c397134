/** Citations of the projects' pages for programs that manage literature: `ID.bib`, `ID.ris`, `ID.csl.json`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadEdition } from '#edition/load.ts';
import { bibliographyFormats } from '#emit/bibliography.ts';
import { contentType } from '#site/media-types.ts';
import { citedSubject } from '#views/quoting/bibliography.ts';

export async function getStaticPaths() {
  const { projects } = (await loadEdition()).catalogue;
  return Object.entries(bibliographyFormats).flatMap(([ending, format]) =>
    projects.map((project) => ({ params: { id: project.id, ending }, props: { project, format, ending } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { project, format, ending },
  locals,
}) =>
  new Response(format.write([citedSubject(project, locals.edition)]), {
    headers: { 'Content-Type': contentType(ending) },
  });
