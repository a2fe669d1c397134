/** The areas of all municipalities, for whoever asks „Mein Ort“ by position. */
import type { APIRoute } from 'astro';
import { jsonResponse } from '#emit/json.ts';
import { townAreas } from '#map/municipalities.ts';

export const GET: APIRoute = () => jsonResponse(townAreas);
