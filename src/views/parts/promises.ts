/** What was promised and what came of it, as pairs on a scale. */
import type { Fact, Page } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { dateOf } from '#site/dates.ts';
import { longAxis, rounded, type Span } from './long-axis.ts';

type Pair = Page['promises'][number];

export type PromiseDrawing =
  /** Two numbers of one unit; the scale is the same for all of that unit. */
  | { readonly kind: 'amount'; readonly promised: number; readonly became: number }
  /** Two dates; a month or year alone is as long as it is. */
  | { readonly kind: 'time'; readonly promised: Span; readonly became: Span }
  /** Two numbers of different things, each a row of dots. */
  | { readonly kind: 'dots'; readonly promised: number; readonly became: number }
  /** A part of a whole in per cent; undefined where nobody says how large. */
  | { readonly kind: 'share'; readonly became: number | undefined };

export interface PromiseView {
  readonly title: string;
  readonly promised: string;
  readonly became: string;
  /** Values of few characters are set large. */
  readonly isShort: boolean;
  readonly note: string;
  readonly drawing: PromiseDrawing;
  /** What the drawing measures, where its values do not say it. */
  readonly scale: string | undefined;
}

const numberOf = ({ kind, value }: Fact): number | undefined =>
  kind === 'figure' && typeof value === 'number' ? value : undefined;

/** The largest number among the promises of a unit, for one scale. */
const largestOf = (promises: readonly Pair[], unit: string): number =>
  Math.max(
    ...promises
      .filter((pair) => pair.unit === unit)
      .flatMap(({ promised, became }) => [numberOf(promised) ?? 0, numberOf(became) ?? 0]),
  );

function drawingOf(pair: Pair, all: readonly Pair[], edition: Edition): PromiseDrawing {
  const [before, after] = [numberOf(pair.promised), numberOf(pair.became)];
  if (pair.unit !== undefined && before !== undefined && after !== undefined) {
    const largest = largestOf(all, pair.unit);
    return { kind: 'amount', promised: rounded((before / largest) * 100), became: rounded((after / largest) * 100) };
  }
  const due = pair.due ?? (pair.promised.kind === 'date' ? dateOf(pair.promised, 'end') : undefined);
  const day = pair.became.kind === 'date' ? dateOf(pair.became, 'end') : undefined;
  if (due !== undefined && day !== undefined) {
    const { span } = longAxis(edition);
    return { kind: 'time', promised: span(due), became: span(day) };
  }
  if (before !== undefined && after !== undefined) return { kind: 'dots', promised: before, became: after };
  const whole = pair.of && numberOf(pair.of);
  const share = whole !== undefined && after !== undefined ? after / whole : pair.share;
  return { kind: 'share', became: share === undefined ? undefined : rounded(share * 100) };
}

function scaleOf(pair: Pair, { kind }: PromiseDrawing, all: readonly Pair[], { words, forms }: Edition) {
  const say = words.components.promises;
  if (kind === 'dots') return say.dots(forms.value(pair.promised), forms.value(pair.became));
  if (kind === 'share') return pair.of && say.width(forms.value(pair.of));
  if (kind !== 'amount' || pair.unit === undefined) return undefined;
  const largest = largestOf(all, pair.unit);
  return say.width(pair.promised.unit === 'EUR' ? forms.euro(largest) : `${forms.number(largest)} ${pair.unit}`);
}

/** As many characters as stand large in half a page. */
const shortValue = 30;

export function promiseViews(promises: readonly Pair[], edition: Edition): PromiseView[] {
  return promises.map((pair) => {
    const drawing = drawingOf(pair, promises, edition);
    return {
      title: pair.title,
      promised: pair.promised.id,
      became: pair.became.id,
      isShort: [pair.promised, pair.became].every((fact) => edition.forms.value(fact).length <= shortValue),
      note: pair.note,
      drawing,
      scale: scaleOf(pair, drawing, promises, edition),
    };
  });
}

export interface MoneyBar {
  readonly parts: ReadonlyArray<{
    readonly title: string;
    readonly promised: string;
    readonly became: string;
    /** Where it begins, and the lengths of the promise and of what is documented, in per cent of all. */
    readonly at: number;
    readonly whole: number;
    readonly known: number;
  }>;
}

/** All promises of money side by side on one bar, as long as all of them. */
export function moneyBar(promises: readonly Pair[]): MoneyBar {
  const sums = promises.flatMap((pair) => {
    const [whole, known] = [numberOf(pair.promised), numberOf(pair.became)];
    return pair.unit !== undefined && pair.promised.unit === 'EUR' && whole !== undefined && known !== undefined
      ? [{ pair, whole, known }]
      : [];
  });
  const all = sums.reduce((sum, { whole }) => sum + whole, 0);
  const ofAll = (sum: number) => rounded((sum / all) * 100);
  return {
    parts: sums.map(({ pair, whole, known }, index) => ({
      title: pair.title,
      promised: pair.promised.id,
      became: pair.became.id,
      at: ofAll(sums.slice(0, index).reduce((sum, each) => sum + each.whole, 0)),
      whole: ofAll(whole),
      known: ofAll(Math.min(known, whole)),
    })),
  };
}
