/** A mistake in a content file, in German: where, what, why it matters, and what to do. */
import type { CollectionName } from '#schema/collections.ts';

/** How much a problem matters; without a level it is an error. Only errors keep the content from being published. */
export type Level = 'error' | 'warning' | 'hint';

export interface Problem {
  /** Path below the project's root, `content/projekte/x.mdx`. */
  readonly file: string;
  /** Keys and list positions down to the field, `['facts', 3, 'sources']`. Prose is `['body']`, a line of it `['body', 4]` (from 0). */
  readonly path: ReadonlyArray<string | number>;
  /** What is wrong and what to do, in whole sentences. */
  readonly message: string;
  readonly level?: Exclude<Level, 'error'> | undefined;
  /** One short sentence: why it matters to readers. */
  readonly why?: string | undefined;
  /** What to paste in its place, as it is typed; several lines where it takes several. */
  readonly paste?: string | undefined;
  /** Where in the text at `path` it stands (offset from 0): in the field, the prose, or the line of the prose. */
  readonly at?: number | undefined;
  /** Where a reference leads nowhere: what it names. */
  readonly missing?: { readonly collection: CollectionName; readonly id: string } | undefined;
}

/** A problem with its place (line and column from 1) and its field as people say and type it: „Art (`kind`)“. */
export interface LocatedProblem extends Problem {
  readonly line: number;
  readonly column: number;
  readonly field: string;
}

export const levelOf = ({ level }: Pick<Problem, 'level'>): Level => level ?? 'error';

export const isError = (problem: Pick<Problem, 'level'>): boolean => levelOf(problem) === 'error';

export const levelWords: Readonly<Record<Level, string>> = { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' };

/** „Kurztext (`lead`): 182 Zeichen, …“ */
export const sentenceOf = ({ field, message }: Pick<LocatedProblem, 'field' | 'message'>): string =>
  `${field ? `${field}: ` : ''}${message}`;

/** What stands below the first line, by its label. */
export function adviceIn({ why, paste }: Pick<Problem, 'why' | 'paste'>): string[] {
  const [first, ...more] = paste?.split('\n') ?? [];
  return [
    ...(why === undefined ? [] : [`    Warum: ${why}`]),
    ...(first === undefined ? [] : [`    Einfügen: ${first}`, ...more.map((line) => `              ${line}`)]),
  ];
}

/**
 * As it is printed, `content/regionen/aachen.mdx:3:1  Fehler  Kurztext (`lead`): 182 Zeichen, höchstens 160. Bitte kürzen.`,
 * and indented below it why, and the line to paste.
 */
export function formatProblem(problem: LocatedProblem): string {
  const { file, line, column } = problem;
  const first = `${file}:${line}:${column}  ${levelWords[levelOf(problem)]}  ${sentenceOf(problem)}`;
  return [first, ...adviceIn(problem)].join('\n');
}

/** The problem with a reason, where it has none of its own. */
export const withReason = <Some extends Pick<Problem, 'why'>>(problem: Some, why: string): Some =>
  problem.why === undefined ? { ...problem, why } : problem;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Sorted by file, then place, so that two runs print the same list. */
export function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message);
}
