/** The one engine of a page, fetched when it is first asked for. */
import type { Search } from '#search/types.ts';

let engine: Promise<Search> | undefined;

/** @throws Error if the engine cannot be fetched; the next call tries again */
export function openEngine(): Promise<Search> {
  engine ??= import('#search/engine.ts').then(({ createSearch }) =>
    createSearch({ base: import.meta.env.BASE_URL.replace(/\/?$/, '/') }),
  );
  engine.catch(() => (engine = undefined));
  return engine;
}
