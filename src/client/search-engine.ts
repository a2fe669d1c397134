/** The one engine of a page, fetched when it is first asked for. */
import { editionPlaces, mainEdition } from '#site/editions.ts';
import type { Search } from '#search/types.ts';

let engine: Promise<Search> | undefined;

/** The edition in which the reader is. */
const { folder, tag } = editionPlaces.find((place) => place.tag === document.documentElement.lang) ?? mainEdition;

/** @throws Error if the engine cannot be fetched; the next call tries again */
export function openEngine(): Promise<Search> {
  engine ??= import('#search/engine.ts').then(({ createSearch }) =>
    createSearch({ base: import.meta.env.BASE_URL.replace(/\/?$/, '/'), folder, language: tag }),
  );
  engine.catch(() => (engine = undefined));
  return engine;
}
