/** A mistake in a content file, in German: where, what, and what to do. */
import type { CollectionName } from '#schema/collections.ts';

export interface Problem {
  /** Path below the project's root, `content/projekte/x.mdx`. */
  readonly file: string;
  /** Keys and list positions down to the field, `['facts', 3, 'sources']`. */
  readonly path: ReadonlyArray<string | number>;
  readonly message: string;
  /** Where a reference leads nowhere: what it names. */
  readonly missing?: { readonly collection: CollectionName; readonly id: string };
}

/** A problem with the line (from 1) and the German name of its field. */
export interface LocatedProblem extends Problem {
  readonly line: number;
  readonly field: string;
}

/** `content/regionen/aachen.mdx:3  Kurztext: 182 Zeichen, höchstens 160. Bitte kürzen.` */
export function formatProblem({ file, line, field, message }: LocatedProblem): string {
  return `${file}:${line}  ${field ? `${field}: ` : ''}${message}`;
}

/** Sorted by file, then line, so that two runs print the same list. */
export function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.message.localeCompare(b.message);
}
