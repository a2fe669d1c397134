/** The runs of a region's projects as a small picture: a line each, below the first that begins. */
import { dateOf } from '#site/dates.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { programmeDates } from '#site/requirements.ts';
import { evenly } from './long-lists.ts';
import { axisWidth, axisYears, monthOnAxis, openMonths, runOf, solidMonths } from './time-axis.ts';

export interface RunsView {
  readonly width: number;
  /** The programme itself. */
  readonly programme: { readonly x: number; readonly width: number };
  readonly height: number;
  readonly path: string;
  /** Pieces whose beginning or end is not known. */
  readonly open: string;
  readonly years: readonly [number, number];
  /** „13 mit Daten, 5 ohne“ */
  readonly note: string;
}

const lineGap = 5;

export function runsView(projects: readonly Project[], { catalogue, words }: Edition): RunsView {
  const onAxis = (month: number) => Math.min(axisWidth, Math.max(0, month));
  const month = (id: string, end: 'start' | 'end') => {
    const fact = catalogue.factById.get(id);
    const iso = fact && dateOf(fact, end);
    return iso === undefined ? (end === 'start' ? 0 : axisWidth) : monthOnAxis(iso, end);
  };
  const all = projects
    .flatMap(({ roles }) => {
      const { from, to } = runOf(roles.start, roles.end);
      if (from === undefined && to === undefined) return [];
      return [
        {
          from: from ?? onAxis(to! - solidMonths),
          to: to ?? onAxis(from! + solidMonths),
          before: from === undefined ? onAxis(to! - solidMonths - openMonths) : undefined,
          after: to === undefined ? onAxis(from! + solidMonths + openMonths) : undefined,
        },
      ];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const runs = evenly(all, 'glance');
  const y = (index: number) => index * lineGap + 3;
  const start = month(programmeDates.start, 'start');
  return {
    width: axisWidth,
    programme: { x: start, width: month(programmeDates.end, 'end') - start },
    height: Math.max(1, runs.length) * lineGap + 1,
    path: runs.map(({ from, to }, index) => `M${from} ${y(index)}H${to}`).join(''),
    open: runs
      .map(
        ({ from, to, before, after }, index) =>
          (before === undefined ? '' : `M${before} ${y(index)}H${from}`) +
          (after === undefined ? '' : `M${to} ${y(index)}H${after}`),
      )
      .join(''),
    years: [axisYears[0], axisYears.at(-1)!],
    note: [
      words.parts.regionRuns(all.length, projects.length - all.length),
      ...(runs.length < all.length ? [words.parts.runsDrawn(runs.length)] : []),
    ].join(', '),
  };
}
