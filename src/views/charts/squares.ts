/** Charts that count projects by region: one square, one project. */
import { statusOf } from '#catalogue/projects.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { statusWords } from '#language/de/words/kinds.ts';
import { projectStatuses } from '#schema/project.ts';
import { joinList } from '#language/de/format.ts';
import { charts } from '#site/requirements.ts';
import { routes } from '#site/routes.ts';
import { keyView } from '#views/parts/cards.ts';
import type { Chart, ChartTable, SquaresDrawing } from './chart.ts';
import { statusMatrix, themeMatrix, type MatrixRow } from '#views/parts/matrix.ts';

const notes = [
  'Ein Quadrat ist ein Vorhaben. Vorhaben mehrerer Regionen stehen in jeder; „NRW“ zählt die Vorhaben aller Regionen, „alle“ jedes Vorhaben einmal.',
];

function squares({ regions }: Catalogue, rows: readonly MatrixRow[]): SquaresDrawing {
  return {
    kind: 'squares',
    keys: [...regions.map(keyView), undefined],
    rows: rows.map(({ title, cells, total }) => ({ title, counts: cells.map(({ count }) => count), total })),
  };
}

function countTable(first: string, { regions }: Catalogue, rows: readonly MatrixRow[]): ChartTable {
  const count = (id: string, title: string) => ({ id, title, isNumber: true });
  return {
    caption: 'Zahl der Vorhaben',
    columns: [
      { id: first.toLowerCase(), title: first },
      ...regions.map(({ id, title }) => count(id, title)),
      count('nrw', 'NRW'),
      count('alle', 'alle'),
    ],
    rows: rows.map(({ title, href, cells, total }) => [
      { words: title, href },
      ...[...cells.map(({ count: value }) => value), total].map((value) => ({ words: String(value), raw: value })),
    ]),
  };
}

export function themesChart(catalogue: Catalogue): Chart {
  const rows = themeMatrix(catalogue);
  const most = rows.toSorted((a, b) => b.total - a.total).slice(0, 2);
  return {
    id: 'themen',
    title: charts.themen.title,
    statement: `Am häufigsten unter den ${catalogue.projects.length} erfassten Vorhaben sind die Themen ${joinList(most.map(({ title, total }) => `${title} (${total})`))}.`,
    notes: [...notes, 'Ein Vorhaben mit mehreren Themen steht bei jedem.'],
    drawing: squares(catalogue, rows),
    table: countTable('Thema', catalogue, rows),
  };
}

export function statusChart(catalogue: Catalogue): Chart {
  const rows = statusMatrix(catalogue);
  const isUnknown = ({ title }: MatrixRow) => title === statusWords.unbekannt;
  const parts = rows.filter((row) => !isUnknown(row)).map(({ title, total }) => `${total}\u00a0${title}`);
  const unknown = rows.find(isUnknown);
  const order = (status: string) => (projectStatuses as readonly string[]).indexOf(status);
  return {
    id: 'status',
    title: charts.status.title,
    statement: [
      `Von ${catalogue.projects.length} erfassten Vorhaben sind ${joinList(parts)}`,
      unknown && `; bei ${unknown.total} ist der Status unbekannt`,
      '.',
    ].join(''),
    notes: [
      ...notes,
      '„Verstetigt“ heißt: nach den Quellen über die Förderung hinaus weitergeführt. Der Status ist oft erschlossen, nicht amtlich festgestellt.',
    ],
    drawing: squares(catalogue, rows),
    table: countTable('Status', catalogue, rows),
    details: {
      caption: 'Der Status jedes Vorhabens',
      columns: [
        { id: 'vorhaben', title: 'Vorhaben' },
        { id: 'regionen', title: 'Region' },
        { id: 'status', title: 'Status', hasFacts: true },
      ],
      rows: catalogue.projects
        .toSorted((a, b) => order(statusOf(a)) - order(statusOf(b)))
        .map((project) => [
          { words: project.title, href: routes.project(project.id) },
          { words: joinList(project.regions.map(({ title }) => title)) },
          project.roles.status ? { words: statusOf(project), fact: project.roles.status } : { words: '' },
        ]),
    },
  };
}
