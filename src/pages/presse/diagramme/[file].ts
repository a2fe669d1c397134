import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import { drawChart, rasterize } from '#drawing/charts.ts';
import { toCsv, toSpreadsheetCsv } from '#emit/csv.ts';
import type { Chart } from '#views/charts/chart.ts';
import { chartCredit, chartRows, chartsOf } from '#views/charts/charts.ts';

type Body = string | Uint8Array<ArrayBuffer>;

/** The files of a chart: name behind its id, and what stands in them. */
const files: Readonly<Record<string, (chart: Chart, credit: string) => Body | Promise<Body>>> = {
  '.svg': (chart, credit) => drawChart(chart, credit, 'wide'),
  '-schmal.svg': (chart, credit) => drawChart(chart, credit, 'narrow'),
  '.png': async (chart, credit) => new Uint8Array(await rasterize(drawChart(chart, credit, 'wide', ['light']))),
  '.csv': (chart) => toCsv(chartRows(chart)),
  '-tabelle.csv': (chart) => toSpreadsheetCsv(chartRows(chart)),
};

export async function getStaticPaths() {
  return chartsOf(await loadCatalogue()).flatMap((chart) =>
    Object.entries(files).map(([ending, write]) => ({
      params: { file: `${chart.id}${ending}` },
      props: { chart, write },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { chart, write } }) =>
  new Response(await write(chart, chartCredit(chart, await loadCatalogue())));
