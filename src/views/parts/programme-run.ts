/** When something ran, on the axis of the years of funding: in per cent of the axis, for drawings that keep their type size. */
import { dateOf } from '#site/dates.ts';
import type { Catalogue, Fact } from '#catalogue/types.ts';
import { programmeDates } from '#site/requirements.ts';

/** A piece of an axis, in per cent. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

export const runYears = [2018, 2019, 2020, 2021, 2022, 2023] as const;
const [firstYear] = runYears;

const round = (value: number): number => Math.round(value * 100) / 100;

/** A piece of any axis between two shares of it, cut off at both ends; undefined where nothing is left. */
export function stretch(from: number, to: number): Stretch | undefined {
  const [start, end] = [from, to].map((share) => Math.min(1, Math.max(0, share)) * 100) as [number, number];
  return start < end ? { x: round(start), width: round(end - start) } : undefined;
}

const share = (year: number, months: number): number => (year - firstYear + months / 12) / runYears.length;

interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

/** Between what moments something began or ended: a month counts as known, of a year alone only the year is. */
function boundsOf(iso: string, end: 'start' | 'end'): Bounds {
  const [year = 0, month] = iso.split('-').map(Number);
  if (month === undefined) return { earliest: share(year, 0), latest: share(year, 12) };
  const at = share(year, end === 'start' ? month - 1 : month);
  return { earliest: at, latest: at };
}

const boundsOfFact = (fact: Fact | undefined, end: 'start' | 'end'): Bounds | undefined => {
  const iso = fact && dateOf(fact, end);
  return iso === undefined ? undefined : boundsOf(iso, end);
};

function programmeBounds({ factById }: Pick<Catalogue, 'factById'>): readonly [number, number] | undefined {
  const start = boundsOfFact(factById.get(programmeDates.start), 'start');
  const end = boundsOfFact(factById.get(programmeDates.end), 'end');
  return start && end && [start.earliest, end.latest];
}

/** The programme itself, the field behind all runs. */
export function programmeStretch(catalogue: Pick<Catalogue, 'factById'>): Stretch | undefined {
  const bounds = programmeBounds(catalogue);
  return bounds && stretch(...bounds);
}

export interface RunStretches {
  /** When it surely ran. */
  readonly known: Stretch | undefined;
  /** When it may have run: a date is missing, or only its year is known. */
  readonly unproven: readonly Stretch[];
}

/** A date that is missing lies within the programme. Undefined where neither is known. */
export function runStretches(
  start: Fact | undefined,
  end: Fact | undefined,
  catalogue: Pick<Catalogue, 'factById'>,
): RunStretches | undefined {
  const programme = programmeBounds(catalogue) ?? [0, 1];
  const began = boundsOfFact(start, 'start');
  const ended = boundsOfFact(end, 'end');
  if (!began && !ended) return undefined;
  const from = began ?? { earliest: programme[0], latest: 1 };
  const to = ended ?? { earliest: 0, latest: programme[1] };
  const known = from.latest < to.earliest ? stretch(from.latest, to.earliest) : undefined;
  const pieces = known
    ? [stretch(from.earliest, from.latest), stretch(to.earliest, to.latest)]
    : [stretch(from.earliest, to.latest)];
  return { known, unproven: pieces.filter((piece) => piece !== undefined) };
}
