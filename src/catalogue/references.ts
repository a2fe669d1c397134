/** Follows ids from file to file and reports those that lead nowhere. */
import { collections, type CollectionName } from '#schema/index.ts';
import type { Problem } from './problems.ts';

/** All things of one kind, with the words a message needs: „Die Quelle … unter content/quellen/“. */
export interface Registry<T> {
  readonly noun: string;
  readonly folder: string;
  readonly byId: Map<string, T>;
}

type Path = Problem['path'];

/** One content file: where its mistakes are reported and its references start. */
export interface FileScope {
  report(path: Path, message: string): void;
  /** The thing with this id; undefined without an id, and reported where there is none. */
  find<T>(registry: Registry<T>, id: string | undefined, path: Path): T | undefined;
  /** The things with these ids, in their order; the missing ones are reported and left out. */
  findAll<T>(registry: Registry<T>, ids: readonly string[], path: Path): T[];
}

export type ScopeOf = (collection: CollectionName, id: string) => FileScope;

/** @param problems receives every mistake reported in any file */
export function createScopes(problems: Problem[]): ScopeOf {
  return (collection, id) => {
    const file = `content/${collection}/${id}.${collections[collection].extension}`;
    const scope: FileScope = {
      report: (path, message) => void problems.push({ file, path, message }),
      find(registry, wanted, path) {
        if (wanted === undefined) return undefined;
        const found = registry.byId.get(wanted);
        if (found === undefined) {
          scope.report(
            path,
            `${registry.noun} „${wanted}“ gibt es nicht. Bitte die Schreibweise prüfen oder unter ${registry.folder} anlegen.`,
          );
        }
        return found;
      },
      findAll: (registry, ids, path) =>
        ids.flatMap((wanted, index) => scope.find(registry, wanted, [...path, index]) ?? []),
    };
    return scope;
  };
}
