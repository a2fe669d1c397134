/** Where the claims of a contradiction lie on one axis of number or time, and how that axis is divided. */
import type { Side } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';

export interface PlacedClaim {
  readonly side: Side;
  /** What the claim covers, as shares of the axis: a month or a year is wider than a day. */
  readonly from: number;
  readonly to: number;
  /** Where its mark stands. */
  readonly at: number;
}

export interface ClaimScale {
  /** Points, or spans of time with two ends. */
  readonly kind: 'points' | 'spans';
  readonly claims: readonly PlacedClaim[];
  /** Without a number or a date; they stand in words alone. */
  readonly unplaced: readonly Side[];
  readonly ticks: ReadonlyArray<{ readonly at: number; readonly words: string }>;
}

/** On the axis before it is divided. */
interface Extent {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

interface Division {
  readonly ticks: readonly number[];
  say(tick: number, isLast: boolean): string;
}

const dayLength = 86_400_000;

/** Days from the epoch to the first moment of a date and to the first after it. */
function daysOf(iso: string): { from: number; to: number } {
  const [year = 0, month, day] = iso.split('-').map(Number);
  const at = (y: number, m: number, d: number) => Date.UTC(y, m - 1, d) / dayLength;
  if (day !== undefined) return { from: at(year, month!, day), to: at(year, month!, day + 1) };
  if (month !== undefined) return { from: at(year, month, 1), to: at(year, month + 1, 1) };
  return { from: at(year, 1, 1), to: at(year + 1, 1, 1) };
}

const isoOf = (day: number): string => new Date(Math.round(day) * dayLength).toISOString().slice(0, 10);

/** Clear of the ends of the axis by this share of the span. */
const clearance = 0.04;

/** Steps of one, two or five, at least a tick beside each end; whole numbers get whole ticks. */
function divideNumbers(extents: readonly Extent[], unit: string | undefined, { forms }: Edition): Division {
  const values = extents.map(({ from }) => from);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const step = values.every(Number.isInteger) ? Math.max(1, nice) : nice;
  const clear = (high - low) * clearance;
  const first = Math.max(0, Math.floor((low - clear) / step));
  const last = Math.ceil((high + clear) / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  const said = (tick: number) => (unit === 'EUR' ? forms.euro(tick, 'short') : forms.number(tick));
  return {
    ticks,
    say: (tick, isLast) => (isLast && unit !== undefined && unit !== 'EUR' ? `${said(tick)}\u00a0${unit}` : said(tick)),
  };
}

const monthSteps = [1, 3, 6, 12, 24, 60, 120];

/** Days where the claims lie close together, else months, quarters, years. */
function divideTime(extents: readonly Extent[], { forms }: Edition): Division {
  const low = Math.min(...extents.map(({ from }) => from));
  const high = Math.max(...extents.map(({ to }) => to));
  const clear = (high - low) * clearance;
  if (high - low < 12) {
    const ticks = Array.from({ length: Math.ceil(high - low) + 3 }, (_, index) => low - 1 + index);
    return { ticks, say: (tick) => forms.date(isoOf(tick)) };
  }
  const months = (high - low) / 30.44;
  const step = monthSteps.find((each) => months / each <= 5) ?? 240;
  const monthOf = (day: number) => {
    const date = new Date(day * dayLength);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  const startOf = (month: number) => Date.UTC(Math.floor(month / 12), month % 12, 1) / dayLength;
  const first = Math.floor(monthOf(low - clear) / step) * step;
  const ticks = [startOf(first)];
  while (ticks.at(-1)! < high + clear) ticks.push(startOf(first + ticks.length * step));
  return { ticks, say: (tick) => forms.date(isoOf(tick).slice(0, step % 12 === 0 ? 4 : 7)) };
}

/** Numbers of one unit; else dates, or whichever end of a time the claims disagree on; else whole times. */
function extentsOf(sides: readonly Side[]): { kind: ClaimScale['kind']; extents: Extent[]; isTime: boolean } {
  const numbers = sides.filter(({ number }) => number !== undefined);
  if (numbers.length > 1 && new Set(numbers.map(({ unit }) => unit)).size === 1) {
    const extents = numbers.map((side) => ({ side, from: side.number!, to: side.number! }));
    return { kind: 'points', extents, isTime: false };
  }
  const dated = sides.filter(({ from }) => from !== undefined);
  const differ = (end: 'from' | 'to') => new Set(dated.map((side) => side[end])).size > 1;
  const haveEnds = dated.every(({ to }) => to !== undefined);
  if (haveEnds && differ('from') && differ('to')) {
    const extents = dated.map((side) => ({ side, from: daysOf(side.from!).from, to: daysOf(side.to!).to }));
    return { kind: 'spans', extents, isTime: true };
  }
  const end = haveEnds && differ('to') ? 'to' : 'from';
  return { kind: 'points', extents: dated.map((side) => ({ side, ...daysOf(side[end]!) })), isTime: true };
}

/** Undefined where fewer than two claims, or none that differ, can be placed: words stay words. */
export function claimScale(sides: readonly Side[], edition: Edition): ClaimScale | undefined {
  const { kind, extents, isTime } = extentsOf(sides);
  if (new Set(extents.map(({ from, to }) => `${from}–${to}`)).size < 2) return undefined;
  const { ticks, say } = isTime ? divideTime(extents, edition) : divideNumbers(extents, extents[0]?.side.unit, edition);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const share = (value: number) => (value - low) / (high - low);
  return {
    kind,
    claims: extents.map(({ side, from, to }) => ({
      side,
      from: share(from),
      to: share(to),
      at: share((from + to) / 2),
    })),
    unplaced: sides.filter((side) => !extents.some((extent) => extent.side === side)),
    ticks: ticks.map((tick, index) => ({ at: share(tick), words: say(tick, index === ticks.length - 1) })),
  };
}
