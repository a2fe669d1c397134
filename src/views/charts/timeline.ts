/** When the programme, the choice of its regions and the projects ran. */
import { projectGroups, type ProjectGroup } from '#views/parts/project-groups.ts';
import { displayValue } from '#language/de/values.ts';
import { dateOf } from '#site/dates.ts';
import type { Catalogue, Fact, Project, Region } from '#catalogue/types.ts';
import { countOf, formatDate, joinList } from '#language/de/format.ts';
import { charts, programmeDates } from '#site/requirements.ts';
import { routes } from '#site/routes.ts';
import type { Chart, ChartCell } from './chart.ts';
import { axisYears, monthOnAxis, runOf } from '#views/parts/time-axis.ts';

/** One end of a period as its fact tells it: „1. Juli 2020“, „geplant: 2019“. */
function dateCell(fact: Fact | undefined, end: 'start' | 'end'): ChartCell {
  const iso = fact && dateOf(fact, end);
  if (!fact || iso === undefined) return { words: '' };
  const isPeriod = typeof fact.value === 'object';
  return { words: isPeriod ? formatDate(iso) : displayValue(fact), raw: iso, fact };
}

const runRow = ({ id, title, regions, roles }: Project): ChartCell[] => [
  { words: title, href: routes.project(id) },
  { words: joinList(regions.map((region) => region.title)) },
  dateCell(roles.start, 'start'),
  dateCell(roles.end, 'end'),
];

const choiceRow = (region: Region): ChartCell[] => [
  { words: `Auswahl bekannt gegeben: ${region.title}`, href: routes.region(region.id) },
  { words: region.title },
  dateCell(region.roles.chosen, 'start'),
  // It has no end that could be unknown.
  { words: '–', raw: '' },
];

function group({ key, title, projects }: ProjectGroup, { regions }: Catalogue) {
  const runs = projects
    .map(({ title: label, roles }) => ({ label, ...runOf(roles.start, roles.end) }))
    .filter(({ from, to }) => from !== undefined || to !== undefined)
    .toSorted((a, b) => (a.from ?? a.to ?? 0) - (b.from ?? b.to ?? 0) || (a.to ?? Infinity) - (b.to ?? Infinity));
  const chosen = dateCell(regions.find(({ id }) => id === key?.id)?.roles.chosen, 'start');
  return {
    key,
    title,
    note: `Beginn oder Ende belegt für ${runs.length} von ${countOf(projects.length, 'Vorhaben', 'Vorhaben')}`,
    chosen: chosen.raw
      ? { at: monthOnAxis(String(chosen.raw), 'start'), words: `bekannt gegeben: ${chosen.words}` }
      : undefined,
    runs,
  };
}

/** @throws Error when a fact about the programme's own dates is missing */
export function timelineChart(catalogue: Catalogue): Chart {
  const { projects, regions, factById } = catalogue;
  const date = (id: string, end: 'start' | 'end') => {
    const cell = dateCell(factById.get(id), end);
    if (!cell.raw) throw new Error(`Der Fakt „${id}“ nennt kein Datum; das Diagramm „Zeitleiste“ braucht ihn.`);
    return { cell, at: monthOnAxis(String(cell.raw), end) };
  };
  const start = date(programmeDates.start, 'start');
  const planned = date(programmeDates.plannedEnd, 'end');
  const end = date(programmeDates.end, 'end');
  const groups = projectGroups(catalogue);
  const knows = ({ roles }: Project) => {
    const { from, to } = runOf(roles.start, roles.end);
    return Number(from !== undefined) + Number(to !== undefined);
  };
  const [both, one] = [2, 1].map((count) => projects.filter((project) => knows(project) === count).length);
  return {
    id: 'zeitleiste',
    title: charts.zeitleiste.title,
    statement: `Das Programm lief von ${start.cell.words} bis ${end.cell.words}; von ${projects.length} erfassten Vorhaben sind bei ${both} Beginn und Ende belegt, bei ${one} nur eines von beiden.`,
    notes: [
      `Programm: durchgezogen bis zum geplanten Ende (${formatDate(String(planned.cell.raw))}), gestrichelt die Verlängerung.`,
      'Vorhaben: gestrichelt, wo Beginn oder Ende nicht belegt ist. Ist nur ein Jahr bekannt, beginnt die Linie im Januar oder endet im Dezember. Die Raute zeigt, wann die Auswahl der Region bekannt gegeben wurde.',
    ],
    drawing: {
      kind: 'runs',
      years: axisYears,
      programme: { label: 'Programm', from: start.at, planned: planned.at, to: end.at },
      groups: groups.map((each) => group(each, catalogue)),
    },
    table: {
      caption: 'Alle Daten',
      columns: [
        { id: 'was', title: 'Was' },
        { id: 'regionen', title: 'Region' },
        { id: 'beginn', title: 'Beginn', hasFacts: true },
        { id: 'ende', title: 'Ende', hasFacts: true },
      ],
      rows: [
        [{ words: 'Programm, wie geplant', href: routes.programme() }, { words: '' }, start.cell, planned.cell],
        [{ words: 'Programm, verlängert', href: routes.programme() }, { words: '' }, start.cell, end.cell],
        ...regions.map(choiceRow),
        ...groups.flatMap(({ projects: of }) => of).map(runRow),
      ],
    },
  };
}
