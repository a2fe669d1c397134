/** What „Mein Ort“ knows. */
import type { APIRoute } from 'astro';
import { jsonResponse } from '#emit/json.ts';
import { myPlaceData } from '#views/pages/my-place.ts';

export const GET: APIRoute = ({ locals: { edition } }) => jsonResponse(myPlaceData(edition));
