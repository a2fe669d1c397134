/**
 * The claims of a contradiction as a drawing: a mark a claim on one axis, a wave over the span on which sources disagree. Along the
 * axis positions are shares of its width, across it lengths in em of the drawing's text, so that page, frame and paper draw the same.
 * Labels are placed for the narrowest width; where there is more, they only lie further apart.
 */
import type { Edition } from '#edition/edition.ts';
import type { Fact, Side } from '#catalogue/types.ts';
import { claimScale, type ClaimScale, type PlacedClaim } from './claim-scale.ts';
import { fitsBeside, lineHeight, placeInLanes, placeTicks, wrapWords, type Anchor } from './claim-labels.ts';

export type ClaimShape =
  | {
      readonly kind: 'line';
      readonly role: 'axis' | 'stem' | 'extent';
      readonly x: readonly [number, number];
      readonly y: readonly [number, number];
      readonly isPreferred: boolean;
    }
  | { readonly kind: 'mark'; readonly x: number; readonly y: number; readonly isPreferred: boolean }
  | { readonly kind: 'wave'; readonly x: readonly [number, number]; readonly y: number }
  | {
      readonly kind: 'text';
      readonly role: 'value' | 'who' | 'tick';
      readonly words: string;
      readonly x: number;
      readonly y: number;
      readonly anchor: Anchor;
      /** Beside a stem, not at it. */
      readonly isBeside: boolean;
    };

export interface ClaimDrawing {
  readonly height: number;
  readonly shapes: readonly ClaimShape[];
}

type Text = Extract<ClaimShape, { kind: 'text' }>;

const text = (role: Text['role'], words: string, x: number, y: number, anchor: Anchor, isBeside = false): Text => ({
  kind: 'text',
  role,
  words,
  x,
  y,
  anchor,
  isBeside,
});

const line = (
  role: 'axis' | 'stem' | 'extent',
  x: readonly [number, number],
  y: readonly [number, number],
  isPreferred = false,
): ClaimShape => ({ kind: 'line', role, x, y, isPreferred });

/** Who says it, as short as it can be named, and when. */
export function claimSources({ sources, asOf }: Side, { words, forms }: Edition): string {
  const names = [...new Set(sources.map(({ publisher, publisherShort = publisher }) => publisherShort))];
  const named = names.length > 2 ? words.parts.claims.andOthers(names[0]!) : names.join(', ');
  return asOf ? `${named}, ${forms.date(asOf)}` : named;
}

/** The claims as a mark is named where there is little room: a bare number, a date. */
function shortWords({ number, unit, from, to, value }: Side, { forms }: Edition): string {
  if (number !== undefined) return unit === 'EUR' ? forms.euro(number, 'short') : forms.number(number);
  return value.length <= 18 ? value : forms.date(to ?? from ?? '');
}

/** The axis with its ticks, the wave below it and the words at the ticks. */
function axisShapes({ claims, kind, ticks }: ClaimScale, y: number, isSmall: boolean): ClaimShape[] {
  const spread = (ends: readonly number[]): ClaimShape => ({
    kind: 'wave',
    x: [Math.min(...ends), Math.max(...ends)],
    y: y + 0.85,
  });
  const waves =
    kind === 'spans'
      ? [spread(claims.map(({ from }) => from)), spread(claims.map(({ to }) => to))]
      : [spread(claims.map(({ at }) => at))];
  const said = isSmall ? [ticks[0]!, ticks.at(-1)!] : ticks;
  return [
    line('axis', [0, 1], [y, y]),
    ...ticks.map(({ at }) => line('axis', [at, at], [y, y + 0.4])),
    ...waves,
    ...placeTicks(said).map(({ words, at, anchor }) => text('tick', words, at, y + 2.5, anchor)),
  ];
}

/** The preferred claim last, so that it lies on top. */
const preferredLast = (claims: readonly PlacedClaim[]): PlacedClaim[] =>
  claims.toSorted((a, b) => Number(a.side.preferred) - Number(b.side.preferred));

/** Marks on the axis; a month or a year as wide as it is. */
const pointMarks = ({ claims }: ClaimScale, y: number): ClaimShape[] =>
  preferredLast(claims).flatMap(({ side, from, to, at }): ClaimShape[] => [
    ...(to - from > 0.04 ? [line('extent', [from, to], [y, y], side.preferred)] : []),
    { kind: 'mark', x: at, y, isPreferred: side.preferred },
  ]);

/** A time as a line with two marks. */
const spanMarks = ({ side, from, to }: PlacedClaim, y: number): ClaimShape[] => [
  line('extent', [from, to], [y, y], side.preferred),
  { kind: 'mark', x: from, y, isPreferred: side.preferred },
  { kind: 'mark', x: to, y, isPreferred: side.preferred },
];

/** Claims right of the middle first, the rightmost on top, words to their left; then the others: no words cross a stem of their own half. */
function inReadingOrder(claims: readonly PlacedClaim[]): PlacedClaim[] {
  const isRight = ({ at }: PlacedClaim) => at > 0.52;
  return [
    ...claims.filter(isRight).toSorted((a, b) => b.at - a.at),
    ...claims.filter((claim) => !isRight(claim)).toSorted((a, b) => a.at - b.at),
  ];
}

/** Value and publisher of a claim, line by line from `top`. */
function labelOf({ side, at, from, to }: PlacedClaim, isSpan: boolean, top: number, edition: Edition) {
  const isLeft = isSpan ? from + to > 1.2 : at > 0.52;
  const x = isSpan ? (isLeft ? to : from) : at;
  const room = fitsBeside(isLeft ? x : 1 - x);
  const lines = [
    ...wrapWords(side.value, room, 'bold').map((words) => ({ role: 'value' as const, words })),
    ...wrapWords(claimSources(side, edition), room).map((words) => ({ role: 'who' as const, words })),
    ...(side.preferred ? [{ role: 'who' as const, words: edition.words.parts.claims.preferred }] : []),
  ];
  const shapes = lines.map(({ role, words }, index) =>
    text(role, words, x, top + 1 + index * lineHeight, isLeft ? 'end' : 'start', !isSpan),
  );
  return { shapes, bottom: top + lines.length * lineHeight + 0.5 };
}

/** All claims with value and publisher, for the page of the fact. */
function largeDrawing(scale: ClaimScale, edition: Edition): ClaimDrawing {
  const isSpan = scale.kind === 'spans';
  const labels: ClaimShape[] = [];
  const stems: Array<{ claim: PlacedClaim; top: number }> = [];
  const spans: ClaimShape[] = [];
  let y = 0;
  for (const claim of inReadingOrder(scale.claims)) {
    const { shapes, bottom } = labelOf(claim, isSpan, y, edition);
    labels.push(...shapes);
    stems.push({ claim, top: y + 0.2 });
    if (isSpan) spans.push(...spanMarks(claim, bottom + 0.1));
    y = isSpan ? bottom + 1.1 : bottom;
  }
  const axis = y + 0.5;
  const drawn = isSpan
    ? spans
    : [
        ...stems
          .toSorted((a, b) => Number(a.claim.side.preferred) - Number(b.claim.side.preferred))
          .map(({ claim, top }) => line('stem', [claim.at, claim.at], [top, axis], claim.side.preferred)),
        ...labels,
        ...pointMarks(scale, axis),
      ];
  return { height: axis + 2.9, shapes: [...axisShapes(scale, axis, false), ...(isSpan ? labels : []), ...drawn] };
}

/** One line of marks with bare values, for lists and frames. */
function smallDrawing(scale: ClaimScale, edition: Edition): ClaimDrawing {
  if (scale.kind === 'spans') {
    const axis = scale.claims.length * 1.1 + 0.4;
    const spans = scale.claims.flatMap((claim, index) => spanMarks(claim, 0.6 + index * 1.1));
    return { height: axis + 2.9, shapes: [...axisShapes(scale, axis, true), ...spans] };
  }
  const named = preferredLast(scale.claims)
    .toReversed()
    .map(({ side, at }) => ({ words: shortWords(side, edition), at }));
  const { placed, lanes } = placeInLanes(named);
  const axis = lanes * lineHeight + 0.65;
  const labels = placed.map(({ words, at, anchor, lane }) =>
    text('value', words, at, axis - 0.75 - lane * lineHeight, anchor),
  );
  return {
    height: axis + 2.9,
    shapes: [...axisShapes(scale, axis, true), ...labels, ...pointMarks(scale, axis)],
  };
}

export interface ClaimDrawings {
  readonly large: ClaimDrawing;
  readonly small: ClaimDrawing;
  readonly isTime: boolean;
  /** From where to where the axis runs, in words. */
  readonly ends: readonly [string, string];
  /** Claims that no number or date places. */
  readonly unplaced: readonly string[];
}

/** Undefined where the sources disagree in words. */
export function claimDrawings({ sides }: Fact, edition: Edition): ClaimDrawings | undefined {
  const scale = claimScale(sides, edition);
  if (!scale) return undefined;
  return {
    large: largeDrawing(scale, edition),
    small: smallDrawing(scale, edition),
    isTime: scale.claims[0]!.side.number === undefined,
    ends: [scale.ticks[0]!.words, scale.ticks.at(-1)!.words],
    unplaced: scale.unplaced.map(({ value }) => value),
  };
}
