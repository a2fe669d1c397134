/** Charts that count projects by region: one square, one project. */
import { statusOf } from '#catalogue/projects.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { projectStatuses } from '#schema/project.ts';
import { keyView } from '#views/parts/cards.ts';
import { projectsASquare } from '#views/parts/squares.ts';
import { statusMatrix, themeMatrix, type MatrixRow } from '#views/parts/matrix.ts';
import type { Chart, ChartCell, ChartTable, SquaresDrawing } from './chart.ts';
import { barsAtMost, barsThumb } from './thumbs.ts';

/** How many projects a square stands for, by the largest number beside which squares stand. */
const projectsASquareOf = (rows: readonly MatrixRow[]): number =>
  projectsASquare(Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count))));

/** How to read the squares: the sentence that holds for one project each, or for several. */
export function squaresNote({ words: { charts } }: Edition, rows: readonly MatrixRow[]): string {
  const each = projectsASquareOf(rows);
  return each > 1 ? `${charts.squares.several(each)} ${charts.squares.counted}` : charts.squares.note;
}

export function squares({ catalogue, words: { charts } }: Edition, rows: readonly MatrixRow[]): SquaresDrawing {
  const { statewide, all } = charts.columns;
  const each = projectsASquareOf(rows);
  return {
    kind: 'squares',
    keys: [...catalogue.regions.map(keyView), undefined],
    rows: rows.map(({ title, cells, total }) => ({
      title,
      counts: cells.map(({ count }) => count),
      squares: cells.map(({ count }) => (count === 0 ? 0 : Math.max(1, Math.round(count / each)))),
      total,
      totalWords: charts.squares.total(total),
    })),
    heads: { statewide, all },
  };
}

/** @param first the column that names the rows */
export function countTable(
  first: { readonly id: string; readonly title: string },
  { catalogue, words: { charts } }: Edition,
  rows: readonly MatrixRow[],
): ChartTable {
  const count = (id: string, title: string) => ({ id, title, isNumber: true });
  return {
    caption: charts.squares.caption,
    columns: [
      first,
      ...catalogue.regions.map(({ id, title }) => count(id, title)),
      count('nrw', charts.columns.statewide),
      count('alle', charts.columns.all),
    ],
    rows: rows.map(({ title, href, cells, total }) => [
      { words: title, href },
      ...[...cells.map(({ count: value }) => value), total].map((value) => ({ words: String(value), raw: value })),
    ]),
  };
}

/** As bars at a glance, the most frequent first. */
const bars = (rows: readonly MatrixRow[]) =>
  rows
    .toSorted((a, b) => b.total - a.total)
    .map(({ title, total }) => ({ label: title, value: total, words: String(total) }));

export function themesChart(edition: Edition): Chart {
  const { charts } = edition.words;
  const rows = themeMatrix(edition);
  const most = rows.toSorted((a, b) => b.total - a.total).slice(0, 2);
  return {
    id: 'themen',
    title: charts.titles.themen,
    statement: charts.topics.statement(edition.catalogue.projects.length, most),
    notes: [squaresNote(edition, rows), charts.topics.note],
    drawing: squares(edition, rows),
    thumb: barsThumb(bars(rows).slice(0, barsAtMost)),
    table: countTable({ id: 'thema', title: charts.columns.topic }, edition, rows),
  };
}

export function statusChart(edition: Edition): Chart {
  const { words, forms, routes } = edition;
  const { charts, kinds } = words;
  const { projects } = edition.catalogue;
  const rows = statusMatrix(edition);
  const isUnknown = ({ title }: MatrixRow) => title === kinds.statusWords.unbekannt;
  const known = rows.filter((row) => !isUnknown(row));
  const order = (status: string) => (projectStatuses as readonly string[]).indexOf(status);
  return {
    id: 'status',
    title: charts.titles.status,
    statement: charts.status.statement(projects.length, known, rows.find(isUnknown)?.total),
    notes: [squaresNote(edition, rows), charts.status.note],
    drawing: squares(edition, rows),
    thumb: barsThumb(bars(rows)),
    table: countTable({ id: 'status', title: charts.columns.status }, edition, rows),
    details: {
      caption: charts.status.caption,
      columns: [
        { id: 'vorhaben', title: charts.columns.project },
        { id: 'regionen', title: charts.columns.region },
        { id: 'status', title: charts.columns.status, hasFacts: true },
      ],
      rows: projects
        .toSorted((a, b) => order(statusOf(a)) - order(statusOf(b)))
        .map((project) => [
          { words: project.title, href: routes.project(project.id) },
          { words: forms.list(project.regions.map(({ title }) => title)) },
          statusCell(project, edition),
        ]),
    },
  };
}

function statusCell(project: Project, { words }: Edition): ChartCell {
  const { status: fact } = project.roles;
  const status = statusOf(project);
  return fact ? { words: words.kinds.statusWords[status] ?? status, raw: status, fact } : { words: '' };
}
