/** The table of a region's projects with bars of money and runs of time. */
import { amountOf, byFunding } from '#catalogue/projects.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { axisYears, runView, type RunView } from './time-axis.ts';

export interface ProjectTableView {
  readonly caption: string;
  readonly years: readonly number[];
  readonly rows: ReadonlyArray<{
    readonly href: string;
    readonly title: string;
    readonly small: string;
    readonly funding: { readonly id: string; readonly words: string } | undefined;
    readonly period: string;
    /** Length of the bar in percent of the largest sum. */
    readonly bar: number | undefined;
    readonly run: RunView | undefined;
  }>;
}

export function projectTable(
  caption: string,
  projects: readonly Project[],
  largest: Project | undefined,
  { words, forms, routes }: Edition,
): ProjectTableView {
  const scale = largest ? amountOf(largest) : 0;
  const rows = projects.toSorted(byFunding).map((project) => {
    const { funding, start, end } = project.roles;
    const amount = amountOf(project);
    return {
      href: routes.project(project.id),
      title: project.title,
      small: [
        project.leadOrganisation?.name,
        project.topics
          .filter(({ id }) => id !== 'e-government')
          .map(({ title }) => title)
          .join(', '),
      ]
        .filter(Boolean)
        .join('; '),
      funding: funding && { id: funding.id, words: forms.value(funding, 'short') },
      period: forms.period(start, end) ?? words.kinds.unknown,
      bar: amount > 0 && scale > 0 ? Math.max(1, Math.round((amount / scale) * 100)) : undefined,
      run: runView(start, end),
    };
  });
  return { caption, years: axisYears, rows };
}
