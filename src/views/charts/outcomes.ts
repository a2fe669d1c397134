/** What became of the projects, by region: one square, one project, its fill the outcome. */
import { byOutcome, stateOf } from '#catalogue/outcomes.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { outcomeMatrix } from '#views/parts/matrix.ts';
import { outcomeCounts, recentProofs } from '#views/parts/outcomes.ts';
import type { Chart, ChartCell } from './chart.ts';
import { countTable, squares, squaresNote } from './squares.ts';
import { barsThumb } from './thumbs.ts';

/** The outcome as its latest proof tells it, and of which date that is. */
function outcomeCells(project: Project, { words, forms }: Edition): ChartCell[] {
  const state = stateOf(project);
  const fact = project.outcome?.fact;
  return [
    { words: words.kinds.outcomeWords[state], raw: state, ...(fact ? { fact } : {}) },
    { words: fact?.asOf ? forms.date(fact.asOf) : '', raw: fact?.asOf ?? '' },
  ];
}

export function outcomesChart(edition: Edition): Chart {
  const { catalogue, words, forms, routes } = edition;
  const { charts } = words;
  const { projects } = catalogue;
  const rows = outcomeMatrix(edition);
  const counts = outcomeCounts(projects, edition);
  const drawing = squares(edition, rows);
  const states = counts.map(({ state }) => state);
  return {
    id: 'ausgaenge',
    title: charts.titles.ausgaenge,
    statement: [
      charts.outcomes.statement(
        projects.length,
        counts.flatMap(({ count, word }) => (count > 0 ? [{ count, word }] : [])),
      ),
      recentProofs(projects, edition),
    ]
      .filter(Boolean)
      .join(' '),
    notes: [charts.outcomes.note, squaresNote(edition, rows)],
    drawing: { ...drawing, rows: drawing.rows.map((row, index) => ({ ...row, state: states[index]! })) },
    thumb: barsThumb(counts.map(({ word, count }) => ({ label: word, value: count, words: String(count) }))),
    table: countTable({ id: 'ausgang', title: charts.columns.outcome }, edition, rows),
    details: {
      caption: charts.outcomes.caption,
      columns: [
        { id: 'vorhaben', title: charts.columns.project },
        { id: 'regionen', title: charts.columns.region },
        { id: 'ausgang', title: charts.columns.outcome, hasFacts: true },
        { id: 'beleg_vom', title: charts.columns.lastProof },
      ],
      rows: byOutcome(projects)
        .flatMap(([, group]) => group)
        .map((project) => [
          { words: project.title, href: routes.project(project.id) },
          { words: forms.list(project.regions.map(({ title }) => title)) },
          ...outcomeCells(project, edition),
        ]),
    },
  };
}
