/** The common axis of all runs of time: 2017 to 2023, one unit a month, as the prototypes draw it. */
import { dateOf } from '#site/dates.ts';
import type { Fact } from '#catalogue/types.ts';

export const axisYears = [2017, 2018, 2019, 2020, 2021, 2022, 2023] as const;
const [firstYear] = axisYears;
export const axisWidth = axisYears.length * 12;

/** Months since January 2017. A year alone begins in January and ends in December. */
export function monthOnAxis(iso: string, end: 'start' | 'end'): number {
  const year = Number(iso.slice(0, 4));
  const month = iso.length >= 7 ? Number(iso.slice(5, 7)) - 1 : end === 'start' ? 0 : 11;
  const position = (year - firstYear) * 12 + month + (end === 'end' ? 1 : 0);
  return Math.min(axisWidth, Math.max(0, position));
}

/** Begin and end of something on the axis; undefined where the facts do not tell. */
export function runOf(
  start: Fact | undefined,
  end: Fact | undefined,
): { from: number | undefined; to: number | undefined } {
  const from = start && dateOf(start, 'start');
  const to = end && dateOf(end, 'end');
  return {
    from: from === undefined ? undefined : monthOnAxis(from, 'start'),
    to: to === undefined ? undefined : monthOnAxis(to, 'end'),
  };
}

export interface RunView {
  /** Width of the axis in units of the path. */
  readonly width: number;
  readonly run: string;
  /** The dashed piece on the side whose date is not known. */
  readonly openRun: string | undefined;
}

/** How far a run is drawn solid and then dashed where one end is open, in months. */
export const solidMonths = 6;
export const openMonths = 9;

/** The run as SVG paths on a line at height 4; undefined where neither end is known. */
export function runView(start: Fact | undefined, end: Fact | undefined): RunView | undefined {
  const { from, to } = runOf(start, end);
  const onAxis = (month: number) => Math.min(axisWidth, Math.max(0, month));
  const line = (a: number, b: number) => `M${onAxis(a)} 4H${onAxis(b)}`;
  const dashed = (a: number, b: number) => (onAxis(a) < onAxis(b) ? line(a, b) : undefined);
  if (from !== undefined && to !== undefined) return { width: axisWidth, run: line(from, to), openRun: undefined };
  if (from !== undefined) {
    return {
      width: axisWidth,
      run: line(from, from + solidMonths),
      openRun: dashed(from + solidMonths, from + solidMonths + openMonths),
    };
  }
  if (to !== undefined) {
    return {
      width: axisWidth,
      run: line(to - solidMonths, to),
      openRun: dashed(to - solidMonths - openMonths, to - solidMonths),
    };
  }
  return undefined;
}
