/** The axis from the programme's first year to the year of the latest proof that something came of it, in per cent. */
import type { Edition } from '#edition/edition.ts';
import { dateOf } from '#site/dates.ts';
import { programmeDates } from '#site/requirements.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface LongAxis {
  readonly years: ReadonlyArray<{ readonly year: number; readonly at: number }>;
  /** From the programme's start to its end. */
  readonly programme: Span;
  /** Where a date lies; a month or a year alone is as long as it is. */
  span(iso: string): Span;
}

/** One decimal: less than a pixel of any drawing. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Years since the year 0, as far as a date tells them. */
function yearsOf(iso: string, end: 'start' | 'end'): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return year + (end === 'end' ? 1 : 0);
  if (day === undefined) return year + (month - (end === 'end' ? 0 : 1)) / 12;
  return year + (month - 1 + (day - (end === 'end' ? 0 : 1)) / 31) / 12;
}

export function longAxis({ catalogue }: Pick<Edition, 'catalogue'>): LongAxis {
  const { factById, projects } = catalogue;
  const dateIn = (id: string, end: 'start' | 'end'): string => {
    const fact = factById.get(id);
    const iso = fact && dateOf(fact, end);
    if (iso === undefined) throw new Error(`Der Fakt „${id}“ nennt kein Datum; die Zeitachse braucht ihn.`);
    return iso;
  };
  const start = dateIn(programmeDates.start, 'start');
  const end = dateIn(programmeDates.end, 'end');
  const proofs = projects.flatMap(({ outcome }) => outcome?.fact?.asOf ?? []);
  const first = Number(start.slice(0, 4));
  const last = Math.max(...[end, ...proofs].map((iso) => Number(iso.slice(0, 4))));
  const at = (iso: string, side: 'start' | 'end') =>
    rounded(Math.min(1, Math.max(0, (yearsOf(iso, side) - first) / (last + 1 - first))) * 100);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    years: years.map((year) => ({ year, at: at(String(year), 'start') })),
    programme: { from: at(start, 'start'), to: at(end, 'end') },
    span: (iso) => ({ from: at(iso, 'start'), to: at(iso, 'end') }),
  };
}
