/** Follows ids from file to file and reports those that lead nowhere. */
import { collections, type CollectionName } from '#schema/collections.ts';
import type { Problem } from './problems.ts';

/** All things of one kind. */
export interface Registry<T> {
  readonly collection: CollectionName;
  readonly byId: Map<string, T>;
}

type Path = Problem['path'];

/** One content file: where its mistakes are reported and its references start. */
export interface FileScope {
  report(path: Path, message: string, more?: Pick<Problem, 'level' | 'why' | 'paste' | 'at'>): void;
  /** The thing with this id; undefined without an id, and reported where there is none. */
  find<T>(registry: Registry<T>, id: string | undefined, path: Path): T | undefined;
  /** The things with these ids, in their order; the missing ones are reported and left out. */
  findAll<T>(registry: Registry<T>, ids: readonly string[], path: Path): T[];
}

export type ScopeOf = (collection: CollectionName, id: string) => FileScope;

/** „Die Quelle „land-2019““, to go on with. */
export function named({ collection, id }: { readonly collection: CollectionName; readonly id: string }): string {
  const [article, noun] = collections[collection].nouns;
  return `${article} ${noun} „${id}“`;
}

/** @param problems receives every mistake reported in any file */
export function createScopes(problems: Problem[]): ScopeOf {
  return (collection, id) => {
    const file = `content/${collection}/${id}.${collections[collection].extension}`;
    const scope: FileScope = {
      report: (path, message, more) => void problems.push({ file, path, message, ...more }),
      find(registry, wanted, path) {
        if (wanted === undefined) return undefined;
        const found = registry.byId.get(wanted);
        if (found === undefined) {
          const missing = { collection: registry.collection, id: wanted };
          const message = `${named(missing)} gibt es nicht. Bitte die Schreibweise prüfen oder unter content/${registry.collection}/ anlegen.`;
          problems.push({ file, path, message, missing });
        }
        return found;
      },
      findAll: (registry, ids, path) =>
        ids.flatMap((wanted, index) => scope.find(registry, wanted, [...path, index]) ?? []),
    };
    return scope;
  };
}
