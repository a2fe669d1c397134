/** When a project ran, beside the time of the programme. */
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { dateOf } from '#site/dates.ts';
import { programmeDates } from '#site/requirements.ts';
import { axisWidth, axisYears, monthOnAxis, openMonths, runOf, solidMonths } from '#views/parts/time-axis.ts';

export interface Piece {
  readonly at: string;
  readonly length: string;
}

export interface ProjectRunView {
  /** Facts that tell the time. */
  readonly facts: readonly string[];
  /** What they leave open. */
  readonly note: string | undefined;
  readonly programme: Piece;
  readonly run: Piece | undefined;
  /** The piece on the side whose date is not known; the whole programme where neither is. */
  readonly open: Piece | undefined;
  /** Where the years begin. */
  readonly years: readonly string[];
  /** Below the axis: its first year, the programme, its last year. */
  readonly labels: readonly [string, string, string];
}

const percent = (months: number): string => `${Number(((months / axisWidth) * 100).toFixed(1))}%`;

function piece(from: number, to: number): Piece | undefined {
  const [start, end] = [Math.max(0, from), Math.min(axisWidth, to)];
  return start < end ? { at: percent(start), length: percent(end - start) } : undefined;
}

/** What the period's facts leave open; undefined where they tell both ends. */
export function openEnd({ roles: { start, end } }: Project, { words }: Edition): string | undefined {
  if (start && end) return undefined;
  const say = words.pages.project;
  const known = (start && dateOf(start, 'start') && say.openEnd) || (end && dateOf(end, 'end') && say.openStart);
  return known || words.kinds.unknown;
}

export function projectRun(project: Project, edition: Edition): ProjectRunView {
  const { catalogue, words } = edition;
  const { start, end } = project.roles;
  const limit = (id: string, side: 'start' | 'end') => {
    const fact = catalogue.factById.get(id);
    const iso = fact && dateOf(fact, side);
    if (iso === undefined) throw new Error(`Der Fakt „${id}“ nennt kein Datum; die Zeitleiste braucht ihn.`);
    return { month: monthOnAxis(iso, side), year: iso.slice(0, 4) };
  };
  const [first, last] = [limit(programmeDates.start, 'start'), limit(programmeDates.end, 'end')];
  const programme = piece(first.month, last.month)!;
  const { from, to } = runOf(start, end);
  return {
    facts: [...new Set([start, end])].flatMap((fact) => (fact ? [fact.id] : [])),
    note: openEnd(project, edition),
    programme,
    years: axisYears.map((_, index) => percent(index * 12)),
    labels: [String(axisYears[0]), words.project.time.programme(first.year, last.year), String(axisYears.at(-1))],
    ...pieces(from, to, programme),
  };
}

function pieces(from: number | undefined, to: number | undefined, programme: Piece) {
  if (from !== undefined && to !== undefined) return { run: piece(from, to), open: undefined };
  if (from !== undefined) {
    return { run: piece(from, from + solidMonths), open: piece(from + solidMonths, from + solidMonths + openMonths) };
  }
  if (to !== undefined) {
    return { run: piece(to - solidMonths, to), open: piece(to - solidMonths - openMonths, to - solidMonths) };
  }
  return { run: undefined, open: programme };
}
