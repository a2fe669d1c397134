/** Keeps text packed: a page takes a fifth of the place. */
import { headers } from './names.ts';

const isText = (type: string): boolean => /^text\/|[/+](?:json|javascript|xml)\b/.test(type);

/** Headers that speak of the body as it was sent. */
const ofBody = ['content-encoding', 'content-length', 'transfer-encoding'];

/** An answer to be kept; `body` may have been read from it before. */
export function pack(answer: Response, body: BodyInit | null = answer.body): Response {
  const kept = new Headers(answer.headers);
  for (const name of ofBody) kept.delete(name);
  // Keys are compared without headers; `*` would forbid keeping.
  kept.delete('vary');
  if (!isText(kept.get('content-type') ?? '')) return new Response(body, { headers: kept });
  kept.set(headers.packed, 'gzip');
  return new Response(new Response(body).body!.pipeThrough(new CompressionStream('gzip')), { headers: kept });
}

/** A kept answer as it came; with another status where it stands in for something else. */
export function unpack(kept: Response, status = 200): Response {
  const found = new Headers(kept.headers);
  const isPacked = found.has(headers.packed);
  found.delete(headers.packed);
  const body = isPacked ? kept.body!.pipeThrough(new DecompressionStream('gzip')) : kept.body;
  return new Response(body, { status, headers: found });
}
