/**
 * How much of a sheet's lists fits on its page. Lists give way, words never shrink.
 *
 * Setting a sheet costs time, setting it again with a row less nearly none. So the number of rows is guessed from the letters,
 * and then tried: one more, one less, until the next one would be too much.
 */
import type { FactSheet } from '#views/pages/fact-sheet.ts';

/** How many of each stand on the sheet: rows of the list, sources, other projects, drawn contradictions. */
export interface Shown {
  readonly rows: number;
  readonly sources: number;
  readonly beside: number;
  readonly disputes: number;
}

/** A list of less tells too little. */
const fewRows = 6;

type Piece = FactSheet['lead'][number];
type Row = FactSheet['list']['rows'][number];

/** The last of the sources that the rows name. */
const lastCited = (rows: readonly Row[]): number => Math.max(0, ...rows.flat(2).flatMap(({ sources = [] }) => sources));

/**
 * From all to nothing: first the other projects go, then the sources that prove nothing shown, then rows together with
 * theirs. Before the last rows the contradictions go, which the page shows as well.
 */
export function stepsOf({ profile, list, beside, disputes, sources }: FactSheet): Shown[] {
  const all = list.rows.length;
  const needed = Array.from({ length: all + 1 }, (_, rows) =>
    lastCited([...profile.rows, ...list.rows.slice(0, rows)]),
  );
  const drawn = disputes.rows.length;
  const whole = { rows: all, sources: sources.length, beside: 0, disputes: drawn };
  const steps: Shown[] = [];
  for (let count = beside.rows.length; count > 0; count--) steps.push({ ...whole, beside: count });
  for (let count = sources.length; count > needed[all]!; count--) steps.push({ ...whole, sources: count });
  const few = Math.min(fewRows, all);
  for (let rows = all; rows > few; rows--) steps.push({ ...whole, rows, sources: needed[rows]! });
  for (let count = drawn; count > 0; count--)
    steps.push({ ...whole, rows: few, sources: needed[few]!, disputes: count });
  for (let rows = few; rows >= 0; rows--) steps.push({ ...whole, rows, sources: needed[rows]!, disputes: 0 });
  return steps;
}

/** Letters in a line: of a table by its columns, of a list of sources, of a lead, of a note. */
const letters = { columns: { 3: [25, 49, 20], 4: [31, 18, 21, 25] }, source: 111, lead: 95, note: 102 } as const;
/** Heights in millimetres, as they came out on many sheets: what is left for all, lines, what stands around rows. */
const height = {
  room: 246,
  line: 3.93,
  sourceLine: 3.52,
  leadLine: 5.7,
  noteLine: 4.26,
  row: 3.6,
  source: 0.42,
  note: 3,
  dispute: 37,
  section: 11,
};

const linesOf = (length: number, most: number): number => Math.max(1, Math.ceil(length / most));
const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { words }) => sum + words.length, 0);

function rowHeight(row: Row): number {
  const columns: readonly number[] = letters.columns[row.length === 4 ? 4 : 3];
  const lines = row.map((cell, index) => linesOf(lengthOf(cell), columns[index] ?? 20));
  return Math.max(...lines) * height.line + height.row;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Which of the steps may be the first that fits. */
export function guess(sheet: FactSheet, steps: readonly Shown[]): number {
  const { lead, profile, notes, list, beside, sources } = sheet;
  const rows = list.rows.map(rowHeight);
  const others = beside.rows.map(rowHeight);
  const lines = sources.map(
    ({ publisher, words }) =>
      linesOf(publisher.length + words.length + 2, letters.source) * height.sourceLine + height.source,
  );
  const room =
    height.room -
    linesOf(lengthOf(lead), letters.lead) * height.leadLine -
    sum(profile.rows.map(rowHeight)) -
    sum(notes.map(({ text }) => linesOf(lengthOf(text), letters.note) * height.noteLine + height.note));
  const found = steps.findIndex(
    (step) =>
      step.disputes * height.dispute +
        sum(rows.slice(0, step.rows)) +
        sum(lines.slice(0, step.sources)) +
        sum(others.slice(0, step.beside)) +
        (step.beside > 0 ? height.section : 0) <=
      room,
  );
  return found < 0 ? steps.length - 1 : found;
}

/**
 * The first of the steps that fits, where each is shorter than the one before.
 *
 * @param from where to begin; the nearer, the fewer are tried
 * @returns undefined where not even the last fits
 */
export function firstFitting(count: number, from: number, fits: (step: number) => boolean): number | undefined {
  /** The last known not to fit, the first known to fit. */
  let [tooMuch, enough] = [-1, count];
  let at = from;
  for (let stride = 1; enough - tooMuch > 1; stride *= 2) {
    if (fits(at)) enough = at;
    else tooMuch = at;
    const isBetween = tooMuch >= 0 && enough < count;
    if (isBetween) at = Math.floor((tooMuch + enough) / 2);
    else at = enough < count ? Math.max(0, enough - stride) : Math.min(count - 1, tooMuch + stride);
  }
  return enough < count ? enough : undefined;
}
