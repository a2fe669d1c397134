/** JSON as RFC 8259 has it, in UTF-8. */
import { contentType } from '#site/media-types.ts';

/** An answer with the value as JSON; what is undefined is left out. */
export const jsonResponse = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'Content-Type': contentType('json') } });
