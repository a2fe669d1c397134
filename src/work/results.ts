/** Results of pure work: from an earlier build, from a thread that made them ahead, or made now. */
import path from 'node:path';
import { createCache, type Cache } from './cache.ts';
import { codeHash } from './code.ts';
import { createPool, type Pool, type Question } from './pool.ts';

export interface Results<Given> {
  /** @param given plain data @throws Error with the message of what the work throws */
  of(given: Given): Promise<Uint8Array>;
  /** Lets idle threads make what is not there yet, while the main one does other things; asks for each when a thread is free. */
  prepare(all: Iterable<() => Given>): void;
}

let shared: { readonly cache: Cache; readonly pool: Pool } | undefined;

/**
 * @param kind its folder in the cache
 * @param module the file of the work, from the folder of the project: `src/print/fact-sheet.ts`
 * @param name the function that it exports
 */
export function resultsOf<Given>(
  kind: string,
  module: string,
  name: string,
  { cache, pool } = (shared ??= { cache: createCache(), pool: createPool() }),
): Results<Given> {
  const file = path.resolve(module);
  const underway = new Map<string, Promise<Uint8Array>>();
  const keyOf = (given: string) => JSON.stringify([codeHash(), module, name, given]);

  async function make(given: string): Promise<Uint8Array> {
    const result = await pool.ask({ module: file, name, given });
    cache.put(kind, keyOf(given), result);
    return result;
  }

  return {
    async of(given) {
      const text = JSON.stringify(given);
      return underway.get(text) ?? cache.get(kind, keyOf(text)) ?? make(text);
    },
    prepare(all) {
      const rest = all[Symbol.iterator]();
      let isUseful = true;
      const next = (): Question | undefined => {
        while (isUseful) {
          const { value, done } = rest.next();
          if (done) return undefined;
          const given = JSON.stringify(value());
          if (!cache.has(kind, keyOf(given))) return { module: file, name, given };
        }
        return undefined;
      };
      pool.ahead(next, ({ given }, answer) => {
        underway.set(given, answer);
        const end = () => underway.delete(given);
        answer.then((result) => {
          // What cannot be kept would be made twice.
          isUseful = cache.put(kind, keyOf(given), result);
          end();
        }, end);
      });
    },
  };
}
