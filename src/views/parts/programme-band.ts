/** The programme on one axis: its stations, who was responsible, the funding, how many projects ran, the days of events. */
import type { Edition } from '#edition/edition.ts';
import type { Fact, Page } from '#catalogue/types.ts';
import { dateOf, daysOf } from '#site/dates.ts';
import { programmeDates } from '#site/requirements.ts';
import { evenly } from './long-lists.ts';
import { stretch, type Stretch } from './programme-run.ts';

export interface Station {
  /** In per cent of the axis: the day, and the number above it, moved aside where two would touch. */
  readonly x: number;
  readonly numberX: number;
  readonly number: number;
}

export interface ProgrammeBand {
  readonly years: ReadonlyArray<{ readonly x: number; readonly year: number }>;
  readonly stations: readonly Station[];
  readonly ministries: ReadonlyArray<Stretch & { readonly name: string }>;
  readonly planned: Stretch | undefined;
  readonly extended: Stretch | undefined;
  /** Running projects month by month: an outline in months and projects. */
  readonly running: { readonly path: string; readonly months: number; readonly most: number; readonly x: number };
  readonly days: readonly number[];
  readonly caption: string;
}

type Where = 'start' | 'middle' | 'end';

/** A moment in years: a month at its start, middle or end; a year alone likewise. */
function moment(iso: string, where: Where): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  const part = { start: 0, middle: 0.5, end: 1 }[where];
  if (month === undefined) return year + part;
  return year + (month - 1 + (day === undefined ? part : day / 31)) / 12;
}

const momentOf = (fact: Fact | undefined, end: 'start' | 'end', where: Where): number | undefined => {
  const iso = fact && dateOf(fact, end);
  return iso === undefined ? undefined : moment(iso, where);
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** Numbers need this much of the axis, in per cent. */
const apart = 2.6;

/** Half a year around the stations. */
function axisOf(moments: readonly number[]) {
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const from = Math.floor(first * 2 - 0.1) / 2;
  const to = Math.ceil(last * 2 + 0.1) / 2;
  return { from, to, share: (at: number) => (at - from) / (to - from) };
}

/** A year alone stands at its end, as it does in lists. */
export const stationMoment = (fact: Fact): number | undefined => {
  const iso = dateOf(fact, 'start');
  return iso === undefined ? undefined : moment(iso, iso.length === 4 ? 'end' : 'middle');
};

function runningProjects({ catalogue }: Pick<Edition, 'catalogue'>, from: number, to: number) {
  const months = Math.round((to - from) * 12);
  const runs = catalogue.projects.flatMap(({ roles }) => {
    const start = momentOf(roles.start, 'start', 'start');
    const end = momentOf(roles.end, 'end', 'end');
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
  const counts = Array.from({ length: months }, (_, month) => {
    const at = from + (month + 0.5) / 12;
    return runs.filter(({ start, end }) => start <= at && at < end).length;
  });
  return { months, known: runs.length, counts, most: Math.max(0, ...counts) };
}

export function programmeBand({ milestones, ministries }: Page, edition: Edition): ProgrammeBand {
  const { catalogue, words, forms } = edition;
  const known = (id: string, end: 'start' | 'end') => {
    const found = momentOf(catalogue.factById.get(id), end, end);
    if (found === undefined) throw new Error(`Der Fakt „${id}“ nennt kein Datum; die Zeitleiste braucht ihn.`);
    return found;
  };
  const start = known(programmeDates.start, 'start');
  const planned = known(programmeDates.plannedEnd, 'end');
  const end = known(programmeDates.end, 'end');
  const { from, to, share } = axisOf([start, end, ...milestones.flatMap(({ fact }) => stationMoment(fact) ?? [])]);
  const at = (value: number) => round(share(value) * 100);
  let free = 0;
  const stations = milestones.flatMap(({ fact }, index) => {
    const when = stationMoment(fact);
    if (when === undefined) return [];
    const numberX = Math.max(at(when), free);
    free = round(numberX + apart);
    return [{ x: at(when), numberX, number: index + 1 }];
  });
  const since = ministries.flatMap(({ from: fact, name }) => {
    const iso = dateOf(fact, 'start');
    return iso === undefined ? [] : [{ name, at: moment(iso, 'end') }];
  });
  const { months, known: withDates, counts, most } = runningProjects(edition, from, to);
  const peak = counts.indexOf(most);
  const lastPeak = counts.lastIndexOf(most);
  const monthName = (month: number) => {
    const all = Math.round(from * 12) + month;
    return forms.date(`${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`);
  };
  return {
    years: Array.from({ length: Math.ceil(to) - Math.ceil(from) }, (_, index) => {
      const year = Math.ceil(from) + index;
      return { x: at(year), year };
    }),
    stations,
    ministries: since.flatMap(({ name, at: begin }, index) => {
      const piece = stretch(share(begin), share(since[index + 1]?.at ?? to));
      return piece ? [{ ...piece, name }] : [];
    }),
    planned: stretch(share(start), share(planned)),
    extended: stretch(share(planned), share(end)),
    running: {
      path: `M0 ${most}${counts.map((count, month) => `V${most - count}H${month + 1}`).join('')}V${most}z`,
      months,
      most,
      x: at(from + (peak + lastPeak + 1) / 2 / 12),
    },
    days: evenly(
      [
        ...new Set(
          catalogue.events.flatMap(({ date }) => daysOf(date).map(({ from: day }) => at(moment(day, 'start')))),
        ),
      ],
      'marks',
    ),
    caption: words.parts.programmeBand.caption(
      withDates,
      catalogue.projects.length,
      most,
      monthName(peak),
      monthName(lastPeak),
    ),
  };
}
