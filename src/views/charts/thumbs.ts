/** What a chart shows at a glance: few bars, or all runs of time, in black ink and without regions. */
import { evenly } from '#views/parts/long-lists.ts';
import type { Thumb } from './chart.ts';

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly words: string;
  readonly isOpen?: boolean;
}

/** Bars from zero; without a label a bar belongs to the one above it. */
export function barsThumb(bars: readonly Bar[]): Thumb {
  const largest = Math.max(1, ...bars.map(({ value }) => value));
  return {
    kind: 'bars',
    bars: bars.map(({ label, value, words, isOpen = false }) => ({ label, share: value / largest, words, isOpen })),
  };
}

/** How many bars a thumb has room for. */
export const barsAtMost = 6;

/** Runs with both ends, the first to begin on top, on an axis of whole years. */
export function runsThumb(
  runs: ReadonlyArray<{ readonly from: number | undefined; readonly to: number | undefined }>,
  years: readonly number[],
): Thumb {
  const months = years.length * 12;
  return {
    kind: 'runs',
    from: years[0]!,
    to: years.at(-1)!,
    runs: evenly(
      runs
        .flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [{ from, to }]))
        .toSorted((a, b) => a.from - b.from || a.to - b.to),
      'glance',
    ).map(({ from, to }) => ({ from: from / months, to: to / months })),
  };
}
