import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawChart, rasterize } from '#drawing/charts.ts';
import type { Edition } from '#edition/edition.ts';
import { loadEdition } from '#edition/load.ts';
import { toCsv, toSpreadsheetCsv } from '#emit/csv.ts';
import type { Chart } from '#views/charts/chart.ts';
import { chartCredit, chartRows, chartsOf } from '#views/charts/charts.ts';

type Body = string | Uint8Array<ArrayBuffer>;

/** The files of a chart: name behind its id, and what stands in them. */
const files: Readonly<Record<string, (chart: Chart, credit: string, edition: Edition) => Body | Promise<Body>>> = {
  '.svg': (chart, credit) => drawChart(chart, credit, 'wide'),
  '-schmal.svg': (chart, credit) => drawChart(chart, credit, 'narrow'),
  '.png': async (chart, credit) => new Uint8Array(await rasterize(drawChart(chart, credit, 'wide', ['light']))),
  '.csv': (chart) => toCsv(chartRows(chart)),
  '-tabelle.csv': (chart, _, { words }) => toSpreadsheetCsv(chartRows(chart), words.data.spreadsheet),
};

export async function getStaticPaths() {
  return chartsOf(await loadEdition()).flatMap((chart) =>
    Object.entries(files).map(([ending, write]) => ({
      params: { file: `${chart.id}${ending}` },
      props: { chart, write },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { chart, write },
  locals: { edition },
}) => new Response(await write(chart, chartCredit(chart, edition), edition));
