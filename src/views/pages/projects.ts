/** The finder: every project as a row on one scale of money and one of time, on pages of their own where there are many. */
import { byOutcome } from '#catalogue/outcomes.ts';
import { amountOf, largestFunding } from '#catalogue/projects.ts';
import { lineOf } from '#catalogue/proof.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { keyView, type KeyView } from '#views/parts/cards.ts';
import { letterIndex, longList, pagesOf, type IndexEntry, type LongList } from '#views/parts/list-index.ts';
import { isLong } from '#views/parts/long-lists.ts';
import { projectAttributes, type ProjectAttributes } from '#views/parts/project-filters.ts';
import { outcomeView, type OutcomeView } from '#views/parts/outcomes.ts';
import {
  programmeStretch,
  runStretches,
  runYears,
  type RunStretches,
  type Stretch,
} from '#views/parts/programme-run.ts';

export interface FinderRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly lead: string | undefined;
  /** Letter of the region, `m` for several. */
  readonly letter: string;
  readonly keys: readonly KeyView[];
  readonly outcome: OutcomeView;
  readonly funding: { readonly words: string; readonly line: string; readonly width: number } | undefined;
  readonly period: string;
  readonly run: RunStretches | undefined;
  readonly filter: ProjectAttributes;
}

export interface FinderView {
  readonly rows: readonly FinderRow[];
  /** How many stand on further pages alone. */
  readonly more: number;
  /** Ends of the axes in words. */
  readonly money: { readonly half: string; readonly full: string };
  readonly years: ReadonlyArray<{ readonly x: number; readonly year: number }>;
  readonly programme: Stretch | undefined;
}

const million = 1_000_000;

/** The end of the scale of money: the next even million, so that its middle is a whole one. */
const scaleOf = (projects: readonly Project[]): number => {
  const largest = largestFunding(projects);
  return 2 * million * Math.max(1, Math.ceil((largest ? amountOf(largest) : 0) / (2 * million)));
};

function rowOf(project: Project, scale: number, edition: Edition): FinderRow {
  const { catalogue, words, forms, routes } = edition;
  const { funding, start, end } = project.roles;
  const keys = project.regions.map(keyView);
  const [first] = keys;
  const amount = amountOf(project);
  // By its month, as the run beside it: a day would take a line more in every row.
  const lastProof = project.outcome?.fact?.asOf;
  return {
    id: project.id,
    href: routes.project(project.id),
    title: project.title,
    lead: project.leadOrganisation?.name,
    letter: keys.length === 1 && first ? first.letter : 'm',
    keys,
    outcome: { ...outcomeView(project, edition), asOf: lastProof && forms.month(lastProof) },
    funding: funding && {
      words: forms.value(funding, 'short'),
      line: lineOf(funding),
      width: Math.round((amount / scale) * 10_000) / 100,
    },
    period: forms.period(start, end) ?? words.parts.projectCard.noPeriod,
    run: runStretches(start, end, catalogue),
    filter: projectAttributes(project, edition),
  };
}

/** Where all projects stand in lists without a script, by region, topic, outcome and place. */
export function completeLists({ catalogue, words, routes }: Edition) {
  const say = words.lists.projects;
  const { regions, topics } = catalogue;
  return [
    { label: say.byRegion, links: regions.map(({ id, title }) => ({ href: routes.region(id), label: title })) },
    { label: say.byTopic, links: topics.map(({ id, title }) => ({ href: routes.topic(id), label: title })) },
    {
      label: say.byOutcome,
      links: byOutcome(catalogue.projects)
        .filter(([, projects]) => projects.length > 0)
        .map(([state]) => ({ href: `${routes.remains()}#${state}`, label: words.kinds.outcomeWords[state] })),
    },
    { label: say.byPlace, links: [{ href: routes.places(), label: say.allPlaces }] },
  ];
}

/** The pages of the finder, from A to Z; undefined where one page holds all. */
export function projectPages({ catalogue }: Edition): LongList<Project> | undefined {
  const { projects } = catalogue;
  if (!isLong(projects.length, 'projects')) return undefined;
  return longList('projekte', 'projects', [{ id: '', title: '', things: projects }], ({ title }) => title);
}

/** The way through the finder where it stands on several pages: letters, and the pages. */
export function finderPages(edition: Edition): { index: readonly IndexEntry[]; pages: readonly string[] } {
  const long = projectPages(edition);
  return { index: long ? letterIndex(long, edition) : [], pages: long ? pagesOf(long, edition) : [] };
}

/** A row of those pages, where they come when somebody filters. */
export const sampleView = (edition: Edition): FinderView => {
  const { projects } = edition.catalogue;
  return { ...finderView(edition, projects.slice(0, 1)), more: projects.length };
};

/** Of a long list so many rows show what it is like. */
const firstRows = 30;

/** @param shown the projects of one page; without it all, of a long list the first */
export function finderView(edition: Edition, shown?: readonly Project[]): FinderView {
  const { catalogue, forms } = edition;
  const { projects } = catalogue;
  const scale = scaleOf(projects);
  const rows = shown ?? (isLong(projects.length, 'projects') ? projects.slice(0, firstRows) : projects);
  return {
    rows: rows.map((project) => rowOf(project, scale, edition)),
    more: shown ? 0 : projects.length - rows.length,
    money: { half: forms.number(scale / 2 / million), full: forms.euro(scale, 'short') },
    years: runYears.map((year, index) => ({ x: Math.round((index / runYears.length) * 10_000) / 100, year })),
    programme: programmeStretch(catalogue),
  };
}
