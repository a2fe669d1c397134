/** When the programme, the choice of its regions and the projects ran. */
import { byFunding } from '#catalogue/projects.ts';
import type { Fact, Project, Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { dateOf } from '#site/dates.ts';
import { programmeDates } from '#site/requirements.ts';
import { shortened } from '#views/parts/long-lists.ts';
import { projectGroups, type ProjectGroup } from '#views/parts/project-groups.ts';
import { axisYears, monthOnAxis, runOf } from '#views/parts/time-axis.ts';
import type { Chart, ChartCell } from './chart.ts';
import { runsThumb } from './thumbs.ts';

/** One end of a period as its fact tells it: „1. Juli 2020“, „geplant: 2019“. */
function dateCell(fact: Fact | undefined, end: 'start' | 'end', { forms }: Edition): ChartCell {
  const iso = fact && dateOf(fact, end);
  if (!fact || iso === undefined) return { words: '' };
  const isPeriod = typeof fact.value === 'object';
  return { words: isPeriod ? forms.date(iso) : forms.value(fact), raw: iso, fact };
}

const runRow = ({ id, title, regions, roles }: Project, edition: Edition): ChartCell[] => [
  { words: title, href: edition.routes.project(id) },
  { words: edition.forms.list(regions.map((region) => region.title)) },
  dateCell(roles.start, 'start', edition),
  dateCell(roles.end, 'end', edition),
];

const choiceRow = (region: Region, edition: Edition): ChartCell[] => [
  { words: edition.words.charts.timeline.choiceOf(region.title), href: edition.routes.region(region.id) },
  { words: region.title },
  dateCell(region.roles.chosen, 'start', edition),
  // It has no end that could be unknown.
  { words: '–', raw: '' },
];

const knowsAnEnd = ({ roles }: Project): boolean => {
  const { from, to } = runOf(roles.start, roles.end);
  return from !== undefined || to !== undefined;
};

function group({ key, title, projects }: ProjectGroup, drawn: ReadonlySet<Project>, edition: Edition) {
  const { timeline } = edition.words.charts;
  const known = projects.filter(knowsAnEnd);
  const runs = known
    .filter((project) => drawn.has(project))
    .map(({ title: label, roles }) => ({ label, ...runOf(roles.start, roles.end) }))
    .toSorted((a, b) => (a.from ?? a.to ?? 0) - (b.from ?? b.to ?? 0) || (a.to ?? Infinity) - (b.to ?? Infinity));
  const region = edition.catalogue.regions.find(({ id }) => id === key?.id);
  const chosen = dateCell(region?.roles.chosen, 'start', edition);
  return {
    key,
    title,
    note: timeline.groupNote(known.length, projects.length),
    chosen: chosen.raw
      ? { at: monthOnAxis(String(chosen.raw), 'start'), words: timeline.chosen(chosen.words) }
      : undefined,
    runs,
  };
}

/** @throws Error when a fact about the programme's own dates is missing */
export function timelineChart(edition: Edition): Chart {
  const { words, forms, routes } = edition;
  const { projects, regions, factById } = edition.catalogue;
  const { columns, timeline, titles } = words.charts;
  const date = (id: string, end: 'start' | 'end') => {
    const cell = dateCell(factById.get(id), end, edition);
    if (!cell.raw) throw new Error(`Der Fakt „${id}“ nennt kein Datum; das Diagramm „Zeitleiste“ braucht ihn.`);
    return { cell, at: monthOnAxis(String(cell.raw), end) };
  };
  const start = date(programmeDates.start, 'start');
  const planned = date(programmeDates.plannedEnd, 'end');
  const end = date(programmeDates.end, 'end');
  const groups = projectGroups(edition);
  // Of many those with the largest sums, as in the chart of money.
  const { shown, more } = shortened(projects.filter(knowsAnEnd).toSorted(byFunding), 'runs');
  const drawn = new Set(shown);
  const knows = ({ roles }: Project) => {
    const { from, to } = runOf(roles.start, roles.end);
    return Number(from !== undefined) + Number(to !== undefined);
  };
  const knowing = (count: number) => projects.filter((project) => knows(project) === count).length;
  const programmeRow = (title: string, last: ChartCell) => [
    { words: title, href: routes.programme() },
    { words: '' },
    start.cell,
    last,
  ];
  return {
    id: 'zeitleiste',
    title: titles.zeitleiste,
    statement: timeline.statement(start.cell.words, end.cell.words, projects.length, knowing(2), knowing(1)),
    notes: [
      ...(more > 0 ? [words.charts.largest(shown.length, more)] : []),
      timeline.programmeNote(forms.date(String(planned.cell.raw))),
      timeline.note,
    ],
    drawing: {
      kind: 'runs',
      years: axisYears,
      programme: { label: timeline.programme, from: start.at, planned: planned.at, to: end.at },
      groups: groups.map((each) => group(each, drawn, edition)),
    },
    thumb: runsThumb(
      projects.map(({ roles }) => runOf(roles.start, roles.end)),
      axisYears,
    ),
    table: {
      caption: timeline.caption,
      columns: [
        { id: 'was', title: columns.what },
        { id: 'regionen', title: columns.region },
        { id: 'beginn', title: columns.start, hasFacts: true },
        { id: 'ende', title: columns.end, hasFacts: true },
      ],
      rows: [
        programmeRow(timeline.programmeAsPlanned, planned.cell),
        programmeRow(timeline.programmeExtended, end.cell),
        ...regions.map((region) => choiceRow(region, edition)),
        ...groups.flatMap(({ projects: of }) => of).map((project) => runRow(project, edition)),
      ],
    },
  };
}
