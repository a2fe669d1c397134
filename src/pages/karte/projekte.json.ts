/** The projects of the interactive map, and what it says. */
import type { APIRoute } from 'astro';
import { jsonResponse } from '#emit/json.ts';
import { mapData } from '#views/parts/map.ts';

export const GET: APIRoute = ({ locals: { edition } }) => jsonResponse(mapData(edition));
