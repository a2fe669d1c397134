/** JSON as RFC 8259 has it, in UTF-8. */

/** An answer with the value as JSON; what is undefined is left out. */
export const jsonResponse = (value: unknown, type = 'application/json'): Response =>
  new Response(JSON.stringify(value), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
