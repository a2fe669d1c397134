/** The projects of the interactive map. */
import { loadCatalogue } from '#catalogue/load.ts';
import { mapProjects } from '#views/map.ts';

export async function GET() {
  return new Response(JSON.stringify(mapProjects(await loadCatalogue())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
