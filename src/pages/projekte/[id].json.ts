/** One project as a record. */
import type { APIRoute } from 'astro';
import { loadEdition } from '#edition/load.ts';
import { jsonResponse } from '#emit/json.ts';
import type { Project } from '#catalogue/types.ts';
import { projectRecord } from '#open-data/records.ts';

export async function getStaticPaths() {
  return (await loadEdition()).catalogue.projects.map((project) => ({
    params: { id: project.id },
    props: { project },
  }));
}

export const GET: APIRoute<{ project: Project }> = ({ props, locals }) =>
  jsonResponse(projectRecord(props.project, locals.edition));
