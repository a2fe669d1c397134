/** The projects of the interactive map. */
import { loadCatalogue } from '#catalogue/load.ts';
import { jsonResponse } from '#emit/json.ts';
import { mapProjects } from '#views/parts/map.ts';

export const GET = async () => jsonResponse(mapProjects(await loadCatalogue()));
