/** The table of a region's projects with bars of money and runs of time. */
import type { Project } from '#catalogue/types.ts';
import { displayPeriod, displayValue } from '#catalogue/value.ts';
import { unknown } from '#i18n/de.ts';
import { routes } from '#site/routes.ts';
import { axisWidth, axisYears, runOf } from './time-axis.ts';

export interface ProjectTableView {
  readonly caption: string;
  readonly years: readonly number[];
  readonly width: number;
  readonly rows: ReadonlyArray<{
    readonly href: string;
    readonly title: string;
    readonly small: string;
    readonly funding: { readonly id: string; readonly words: string } | undefined;
    readonly period: string;
    /** Length of the bar in percent of the largest sum. */
    readonly bar: number | undefined;
    readonly run: string | undefined;
    readonly openRun: string | undefined;
  }>;
}

/** How far an open end is drawn, in months. */
const openMonths = 9;

const amountOf = (project: Project): number =>
  typeof project.roles.funding?.value === 'number' ? project.roles.funding.value : 0;

/** The largest sum among projects, for bars on one scale. */
export const largestFunding = (projects: readonly Project[]): Project | undefined =>
  projects.toSorted((a, b) => amountOf(b) - amountOf(a)).find((project) => amountOf(project) > 0);

export function projectTable(caption: string, projects: readonly Project[], largest: Project | undefined): ProjectTableView {
  const scale = largest ? amountOf(largest) : 0;
  const rows = projects.toSorted((a, b) => amountOf(b) - amountOf(a)).map((project) => {
    const { funding, start, end } = project.roles;
    const { from, to } = runOf(start, end);
    const amount = amountOf(project);
    const solidFrom = from ?? (to === undefined ? undefined : Math.max(0, to - 6));
    const solidTo = to ?? (from === undefined ? undefined : Math.min(axisWidth, from + 6));
    return {
      href: routes.project(project.id),
      title: project.title,
      small: [project.leadOrganisation?.name, project.topics.filter(({ id }) => id !== 'e-government').map(({ title }) => title).join(', ')]
        .filter(Boolean)
        .join('; '),
      funding: funding && { id: funding.id, words: displayValue(funding, 'short') },
      period: displayPeriod(start, end) ?? unknown,
      bar: amount > 0 && scale > 0 ? Math.max(1, Math.round((amount / scale) * 100)) : undefined,
      run: solidFrom === undefined || solidTo === undefined ? undefined : `M${solidFrom} 4H${solidTo}`,
      openRun:
        from !== undefined && to === undefined
          ? `M${solidTo} 4H${Math.min(axisWidth, Number(solidTo) + openMonths)}`
          : to !== undefined && from === undefined
            ? `M${Math.max(0, Number(solidFrom) - openMonths)} 4H${solidFrom}`
            : undefined,
    };
  });
  return { caption, years: axisYears, width: axisWidth, rows };
}
