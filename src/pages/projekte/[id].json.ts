/** One project as a record. */
import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import { jsonResponse } from '#emit/json.ts';
import type { Project } from '#catalogue/types.ts';
import { projectRecord } from '#open-data/records.ts';

export async function getStaticPaths() {
  return (await loadCatalogue()).projects.map((project) => ({ params: { id: project.id }, props: { project } }));
}

export const GET: APIRoute<{ project: Project }> = async ({ props }) =>
  jsonResponse(projectRecord(props.project, await loadCatalogue()));
