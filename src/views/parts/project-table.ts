/** The table of a region's projects by outcome, with bars of money and runs of time. */
import { countedProjects, uncountedProjects } from '#catalogue/counting.ts';
import { amountOf, byFunding, largestFunding } from '#catalogue/projects.ts';
import type { Project, Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { programmeDates } from '#site/requirements.ts';
import { shortened } from './long-lists.ts';
import { outcomeCounts, outcomeView, type OutcomeView } from './outcomes.ts';
import { squaresOf, type NumberedSquare } from './region-numbers.ts';
import { axisWidth, axisYears, runOf, runView, type RunView } from './time-axis.ts';

export interface ProjectRow {
  readonly square: NumberedSquare;
  readonly href: string;
  readonly title: string;
  readonly small: string;
  readonly outcome: OutcomeView;
  readonly funding: { readonly id: string; readonly words: string } | undefined;
  readonly period: string;
  /** Length of the bar in percent of the largest sum. */
  readonly bar: number | undefined;
  readonly run: RunView | undefined;
}

export interface ProjectTableView {
  readonly years: readonly number[];
  /** The programme's own run on the axis, in percent. */
  readonly programme: { readonly from: number; readonly width: number };
  readonly largest: string;
  readonly groups: ReadonlyArray<{
    readonly title: string;
    readonly count: number | undefined;
    readonly rows: readonly ProjectRow[];
  }>;
}

/** Where the programme ran on the axis; all of it where its dates are not known. */
function programmeField({ catalogue }: Edition): ProjectTableView['programme'] {
  const fact = (id: string) => catalogue.factById.get(id);
  const { from = 0, to = axisWidth } = runOf(fact(programmeDates.start), fact(programmeDates.end));
  const percent = (months: number) => Math.round((months / axisWidth) * 1000) / 10;
  return { from: percent(from), width: percent(to - from) };
}

function rowOf(project: Project, largest: number, square: NumberedSquare, edition: Edition): ProjectRow {
  const { words, forms, routes } = edition;
  const { funding, start, end } = project.roles;
  const amount = amountOf(project);
  const topics = project.topics.map(({ title }) => title);
  return {
    square,
    href: routes.project(project.id),
    title: project.title,
    small: [project.leadOrganisation?.name, topics.join(', ')].filter(Boolean).join('; '),
    outcome: outcomeView(project, edition),
    funding: funding && { id: funding.id, words: forms.value(funding, 'short') },
    period: forms.period(start, end) ?? words.kinds.unknown,
    bar: amount > 0 && largest > 0 ? Math.max(1, Math.round((amount / largest) * 100)) : undefined,
    run: runView(start, end),
  };
}

/** A measure of the Land would dwarf the region's own bars; the page names it below the table. */
export function projectTable(region: Region, edition: Edition): ProjectTableView {
  const { words, forms } = edition;
  const [counted, uncounted] = [countedProjects(region), uncountedProjects(region, edition.catalogue)];
  const largest = largestFunding([...counted, ...uncounted]);
  const squareOf = squaresOf(region);
  // Of many the largest sums.
  const shown = new Set(shortened([...counted, ...uncounted].toSorted(byFunding), 'projects').shown);
  const row = (project: Project) => rowOf(project, largest ? amountOf(largest) : 0, squareOf(project), edition);
  return {
    years: axisYears,
    programme: programmeField(edition),
    largest: largest?.roles.funding ? forms.value(largest.roles.funding, 'short') : '',
    groups: [
      ...outcomeCounts(counted, edition).map(({ state, count, projects }) => ({
        title: words.kinds.outcomeWords[state],
        count,
        rows: projects.filter((project) => shown.has(project)).map(row),
      })),
      {
        title: words.region.table.uncounted,
        count: uncounted.length,
        rows: uncounted
          .toSorted(byFunding)
          .filter((project) => shown.has(project))
          .map(row),
      },
    ].filter(({ count }) => count > 0),
  };
}
