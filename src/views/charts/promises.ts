/** What was promised and what came of it: pairs of facts, on one scale where they share a unit, in time where they are dates. */
import { plainFactText } from '#catalogue/fact-text.ts';
import { lineOf } from '#catalogue/proof.ts';
import type { Fact, Page } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { dateOf } from '#site/dates.ts';
import type { Chart, ChartCell, PairsDrawing } from './chart.ts';
import { barsThumb } from './thumbs.ts';

type Promise = Page['promises'][number];

const numberOf = ({ value }: Fact): number | undefined => (typeof value === 'number' ? value : undefined);

/** Both numbers, where the editors say that they share a unit. */
function amounts({ promised, became, unit }: Promise): readonly [number, number] | undefined {
  const [before, after] = [numberOf(promised), numberOf(became)];
  return unit !== undefined && before !== undefined && after !== undefined ? [before, after] : undefined;
}

/** Both as years with their fraction, where both are dates. */
function moments({ promised, became }: Promise): readonly [number, number] | undefined {
  const of = (fact: Fact) => {
    const iso = fact.kind === 'date' ? dateOf(fact, 'end') : undefined;
    if (!iso) return undefined;
    const [year = 0, month = 12, day = 30] = iso.split('-').map(Number);
    return year + (month - 1 + day / 31) / 12;
  };
  const [before, after] = [of(promised), of(became)];
  return before !== undefined && after !== undefined ? [before, after] : undefined;
}

function drawingOf(promises: readonly Promise[], { words, forms }: Edition): PairsDrawing {
  const { promised, became } = words.components.promises;
  const largest = new Map<string, number>();
  for (const pair of promises) {
    const values = amounts(pair);
    if (values) largest.set(pair.unit!, Math.max(largest.get(pair.unit!) ?? 0, ...values));
  }
  const times = promises.flatMap((pair) => moments(pair) ?? []);
  const [first, last] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
  return {
    kind: 'pairs',
    heads: { promised, became },
    years: times.length > 0 ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [],
    pairs: promises.map((pair) => {
      const bars = amounts(pair)?.map((value) => value / largest.get(pair.unit!)!);
      const marks = moments(pair)?.map((moment) => (moment - first) / (last - first));
      const side = (fact: Fact, index: 0 | 1) => ({
        words: forms.value(fact),
        line: lineOf(fact),
        at: bars?.[index] ?? marks?.[index],
      });
      return {
        title: forms.typeset(pair.title),
        form: bars ? ('bars' as const) : marks ? ('moments' as const) : ('words' as const),
        promised: side(pair.promised, 0),
        became: side(pair.became, 1),
      };
    }),
  };
}

/** Undefined where no promises are recorded. */
export function promisesChart(edition: Edition): Chart | undefined {
  const { catalogue, words, forms } = edition;
  const { charts, components } = words;
  const promises = catalogue.pages.get('was-blieb')?.promises ?? [];
  if (promises.length === 0) return undefined;
  const drawing = drawingOf(promises, edition);
  const cell = (fact: Fact): ChartCell => ({
    words: forms.value(fact),
    raw: numberOf(fact) ?? dateOf(fact, 'end') ?? forms.value(fact),
    fact,
  });
  const compared = drawing.pairs.filter(({ form }) => form !== 'words').length;
  return {
    id: 'versprochen',
    title: charts.titles.versprochen,
    statement: charts.promises.statement(promises.length, compared),
    notes: [charts.promises.note, charts.promises.scaleNote],
    drawing,
    thumb: barsThumb(
      promises.flatMap((pair) => {
        const values = amounts(pair);
        if (!values) return [];
        return [
          { label: pair.title, value: values[0], words: forms.value(pair.promised, 'short'), isOpen: true },
          { label: '', value: values[1], words: forms.value(pair.became, 'short') },
        ];
      }),
    ),
    table: {
      caption: charts.promises.caption,
      columns: [
        { id: 'gegenstand', title: charts.columns.what },
        { id: 'versprochen', title: components.promises.promised, hasFacts: true },
        { id: 'geworden', title: components.promises.became, hasFacts: true },
        { id: 'hinweis', title: charts.columns.note },
      ],
      rows: promises.map(({ title, promised, became, note }) => [
        { words: forms.typeset(title) },
        cell(promised),
        cell(became),
        { words: forms.typeset(plainFactText(note, catalogue.factById, forms)) },
      ]),
    },
  };
}
