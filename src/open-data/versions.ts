/** States of the data that stay: what is kept of one, and how it differs from the one before. */
import type { Edition } from '#edition/edition.ts';
import { absolute } from '#site/routes.ts';
import type { Publication } from './publication.ts';

/** How many rows of a table came, went and changed. */
export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** A state that was put away. */
export interface DataVersion {
  /** ISO day of the data, and the name of its files. */
  readonly date: string;
  /** The archive, beside the list. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Against the state before; the first has none. */
  readonly since?: {
    readonly date: string;
    readonly file: string;
    readonly tables: Readonly<Record<string, ChangeCounts>>;
  };
}

/** `versionen.json`, the newest first. */
export interface VersionList {
  readonly versions: readonly DataVersion[];
}

/** A row of a table by its columns; `id` names it. */
export type VersionRow = Readonly<Record<string, string>>;

/** What changed in a table, by the ids of its rows. */
export interface TableChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: ReadonlyArray<{ readonly id: string; readonly columns: readonly string[] }>;
}

/** A column that only one of the two has is no change of a row. */
export function changesBetween(before: readonly VersionRow[], after: readonly VersionRow[]): TableChanges {
  const idOf = ({ id = '' }: VersionRow) => id;
  const old = new Map(before.map((row) => [idOf(row), row]));
  const now = new Set(after.map(idOf));
  return {
    added: after.map(idOf).filter((id) => !old.has(id)),
    removed: before.map(idOf).filter((id) => !now.has(id)),
    changed: after.flatMap((row) => {
      const was = old.get(idOf(row));
      const columns = was ? Object.keys(row).filter((name) => name in was && was[name] !== row[name]) : [];
      return columns.length > 0 ? [{ id: idOf(row), columns }] : [];
    }),
  };
}

export const countsOf = ({ added, removed, changed }: TableChanges): ChangeCounts => ({
  added: added.length,
  removed: removed.length,
  changed: changed.length,
});

/**
 * What is kept of a state: the tables for programs, the sources, and what explains them. Addresses are without host, so that they
 * hold when the site moves and its bytes do not depend on where it was built.
 *
 * @returns texts by name
 */
export function versionFiles(
  { date, datasets, files }: Publication,
  { words, forms, routes }: Edition,
): Map<string, string> {
  const origin = new URL(absolute(routes.home())).origin;
  const kept = [
    ...datasets.filter(({ columns }) => columns.length > 0).map(({ id }) => `${id}.csv`),
    'woerterbuch.csv',
    'quellen.json',
  ];
  const explained = words.data.versions.readme(words.shell.siteName, forms.date(date), kept.join('\n  '));
  return new Map([
    ['LIESMICH.txt', explained.replace(/[\u00a0\u202f]/g, ' ')],
    ...kept.map((name) => [name, String(files.get(name)).replaceAll(`${origin}/`, '/')] as const),
  ]);
}
