/** All projects with a known beginning and end as lines on one axis, below the programme's plan. */
import { dateOf } from '#site/dates.ts';
import type { Edition } from '#edition/edition.ts';
import { programmeDates } from '#site/requirements.ts';
import { keyView, type KeyView } from './cards.ts';
import { axisWidth, axisYears, monthOnAxis, runOf } from './time-axis.ts';

export interface LanesView {
  readonly years: readonly number[];
  readonly width: number;
  readonly plan: string;
  readonly extension: string;
  readonly regions: ReadonlyArray<{ readonly key: KeyView; readonly height: number; readonly path: string }>;
  readonly caption: string;
}

const lineGap = 6;

/** A project of several regions is drawn once, in the first. */
export function programmeLanes({ catalogue, words, forms }: Edition): LanesView {
  const { regions, projects, factById } = catalogue;
  const month = (id: string, end: 'start' | 'end') => {
    const fact = factById.get(id);
    const iso = fact && dateOf(fact, end);
    if (!fact || iso === undefined) throw new Error(`Der Fakt „${id}“ nennt kein Datum; die Zeitleiste braucht ihn.`);
    return { at: monthOnAxis(iso, end), text: forms.date(iso) };
  };
  const start = month(programmeDates.start, 'start');
  const planned = month(programmeDates.plannedEnd, 'end');
  const end = month(programmeDates.end, 'end');
  const known = projects.flatMap((project) => {
    const { from, to } = runOf(project.roles.start, project.roles.end);
    return from === undefined || to === undefined ? [] : [{ project, from, to }];
  });
  return {
    years: axisYears,
    width: axisWidth,
    plan: `M${start.at} 8H${planned.at}`,
    extension: `M${planned.at} 8H${end.at}`,
    regions: regions.map((region) => {
      const runs = known
        .filter(({ project }) => project.regions[0] === region)
        .sort((a, b) => a.from - b.from || a.to - b.to);
      return {
        key: keyView(region),
        height: Math.max(1, runs.length) * lineGap + 2,
        path: runs.map(({ from, to }, index) => `M${from} ${index * lineGap + 4}H${to}`).join(''),
      };
    }),
    caption: words.parts.lanes.caption(known.length, projects.length, planned.text, end.text),
  };
}
