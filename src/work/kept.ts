/** Work that is done on the spot unless an earlier build has done it. */
import { createHash } from 'node:crypto';
import { createCache, type Cache } from './cache.ts';
import { codeHash } from './code.ts';

let shared: Cache | undefined;

/**
 * @param kind its folder in the cache
 * @param given all that decides the result, apart from the code
 * @param make must be pure
 */
export function kept(
  kind: string,
  given: string | Uint8Array,
  make: () => Uint8Array,
  cache = (shared ??= createCache()),
): Uint8Array {
  const key = `${codeHash()} ${createHash('sha256').update(given).digest('hex')}`;
  const found = cache.get(kind, key);
  if (found) return found;
  const result = make();
  cache.put(kind, key, result);
  return result;
}
