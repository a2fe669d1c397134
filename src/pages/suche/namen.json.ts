/** Names of things, and what the search understands beside them. */
import type { APIRoute } from 'astro';
import { jsonResponse } from '#emit/json.ts';
import { searchNames } from '#views/pages/search-names.ts';

export const GET: APIRoute = ({ locals: { edition } }) => jsonResponse(searchNames(edition));
