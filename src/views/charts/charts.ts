/** The charts of the press area, and the rows of their data files. */
import { lastChecked, lineOf } from '#catalogue/proof.ts';
import type { Edition } from '#edition/edition.ts';
import { textLicence } from '#site/licences.ts';
import { publicAddress } from '#site/routes.ts';
import { shortened } from '#views/parts/long-lists.ts';
import type { Chart, ChartCell, ChartColumn, ChartTable } from './chart.ts';
import { fundingChart } from './funding.ts';
import { outcomesChart } from './outcomes.ts';
import { promisesChart } from './promises.ts';
import { statusChart, themesChart } from './squares.ts';
import { timelineChart } from './timeline.ts';

/** In the order of the press area. */
export const chartsOf = (edition: Edition): Chart[] => [
  outcomesChart(edition),
  ...[promisesChart(edition)].filter((chart) => chart !== undefined),
  fundingChart(edition),
  timelineChart(edition),
  themesChart(edition),
  statusChart(edition),
];

/** Who made a chart, when its facts were last checked, and what may be done with it. */
export function chartCredit({ id }: Pick<Chart, 'id'>, { catalogue, words, forms, routes }: Edition): string {
  const checked = lastChecked(catalogue.facts) ?? '';
  return words.charts.credit(words.shell.siteName, forms.date(checked), textLicence, publicAddress(routes.chart(id)));
}

/** A table as a page has it: of many rows the first; the data file has all. */
export function shortTable(table: ChartTable): { table: ChartTable; rows: number; more: number } {
  const { shown, more } = shortened(table.rows, 'rows');
  return { table: { ...table, rows: shown }, rows: table.rows.length, more };
}

const headers = ({ id, hasFacts }: ChartColumn): string[] =>
  hasFacts ? [id, `${id}_fakt`, `${id}_genauigkeit`, `${id}_verlaesslichkeit`, `${id}_quellen`] : [id];

function values({ hasFacts }: ChartColumn, { words, raw = words, fact }: ChartCell): Array<string | number> {
  if (!hasFacts) return [raw];
  return fact ? [raw, fact.id, fact.precision ?? '', lineOf(fact), fact.sources.length] : [raw, '', '', '', ''];
}

/**
 * The values of a chart with the facts that prove them: the first row names the columns. Numbers and dates are bare
 * (`1646899.88`, `2020-07-01`).
 */
export function chartRows({ table, details }: Chart): Array<Array<string | number>> {
  const { columns, rows } = details ?? table;
  return [
    columns.flatMap(headers),
    ...rows.map((cells) => cells.flatMap((cell, index) => values(columns[index]!, cell))),
  ];
}
