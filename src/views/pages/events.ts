/** The list of events: a calendar that draws how exactly each day is known, and the events under their years. */
import { onlyRegion } from '#catalogue/projects.ts';
import type { Event } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { dateOf } from '#site/dates.ts';
import { regionLetter } from '#site/regions.ts';
import { programmeDates } from '#site/requirements.ts';
import { eventRow, type EventRow } from '#views/parts/cards.ts';
import { listIndex, longList, type IndexEntry, type LongList } from '#views/parts/list-index.ts';
import { isLong } from '#views/parts/long-lists.ts';
import { eventPrecisions, precisionOf, type EventPrecision } from '#views/parts/event-precision.ts';
import { stretch, type Stretch } from '#views/parts/programme-run.ts';

export interface DatedRow extends EventRow {
  readonly precision: EventPrecision;
  readonly known: string;
}

export function datedRow(event: Event, edition: Edition, withYear = true): DatedRow {
  const { words } = edition;
  const row = eventRow(event, edition, withYear);
  const precision = precisionOf(event);
  const { text } = event.date;
  const ofYear = text !== undefined && text !== row.iso ? text : words.pages.event.inYear(row.iso);
  return {
    ...row,
    date: precision === 'year' ? ofYear : row.date,
    precision,
    known: words.kinds.eventPrecisionWords[precision],
  };
}

/** An event in its year: all in per cent of the year, whose months are equally wide. */
export interface CalendarMark extends Stretch {
  readonly precision: EventPrecision;
  /** Of the only region, with its letter. */
  readonly letter: string | undefined;
  readonly lane: number;
}

export interface CalendarYear {
  readonly year: string;
  readonly lanes: number;
  /** The part of the year in which the programme ran. */
  readonly programme: Stretch | undefined;
  readonly marks: readonly CalendarMark[];
}

const shareOf = (iso: string, end: 'start' | 'end'): number => {
  const [, month, day] = iso.split('-').map(Number);
  if (month === undefined) return end === 'start' ? 0 : 1;
  if (day === undefined) return (end === 'start' ? month - 1 : month) / 12;
  return (month - 1 + (day - 0.5) / 31) / 12;
};

const round = (share: number): number => Math.round(share * 10_000) / 100;

function markOf(event: Event): Omit<CalendarMark, 'lane'> {
  const precision = precisionOf(event);
  const region = onlyRegion(event);
  const from = dateOf(event.date, 'start') ?? '';
  const month = precision === 'month' ? from.slice(0, 7) : from;
  const x = shareOf(month, 'start');
  const end = precision === 'span' ? shareOf(dateOf(event.date, 'end') ?? from, 'end') : shareOf(month, 'end');
  return { precision, letter: region && regionLetter(region.id), x: round(x), width: round(end - x) };
}

/** What a mark and its letter take, in per cent of the year; an arrow reaches back. */
const room = { before: 0.8, after: 2.4, arrow: 3.4, wave: 4.4 };
const takes = ({ precision, x, width }: Omit<CalendarMark, 'lane'>): readonly [number, number] => [
  x - (precision === 'latest' ? room.arrow : room.before),
  x + width + (precision === 'disputed' ? room.wave : room.after),
];

/** What is known best stands on top; no mark lies on another. */
function inLanes(marks: ReadonlyArray<Omit<CalendarMark, 'lane'>>): CalendarMark[] {
  const taken: Array<Array<readonly [number, number]>> = [];
  return marks
    .toSorted((a, b) => a.width - b.width || a.x - b.x)
    .map((mark) => {
      const [from, to] = takes(mark);
      const free = taken.findIndex((lane) => lane.every(([start, end]) => to <= start || from >= end));
      const lane = free < 0 ? taken.length : free;
      (taken[lane] ??= []).push([from, to]);
      return { ...mark, lane };
    });
}

const yearOf = (event: Event): string => (dateOf(event.date, 'start') ?? '').slice(0, 4);

/** The pages of the list, year by year; undefined where one page holds all. */
export function eventPages({ catalogue }: Edition): LongList<Event> | undefined {
  const { events } = catalogue;
  if (!isLong(events.length, 'events')) return undefined;
  const years = [...Map.groupBy(events, yearOf)];
  return longList(
    'termine',
    'events',
    years.map(([year, things]) => ({ id: `j${year}`, title: year, things })),
  );
}

/** A year shows so many marks; more would be taller than the list. */
const mostMarks = 60;

/** Of a year with more events the first of each month. */
function drawnOf(events: readonly Event[]): readonly Event[] {
  if (events.length <= mostMarks) return events;
  const byMonth = Map.groupBy(events, (event) => (dateOf(event.date, 'start') ?? '').slice(0, 7));
  return [...byMonth.values()].flatMap((of) => of.slice(0, Math.floor(mostMarks / 13)));
}

export function eventsView(edition: Edition) {
  const { catalogue, words } = edition;
  const { events, factById } = catalogue;
  const long = eventPages(edition);
  const bounds = (['start', 'end'] as const).map((end) => {
    const fact = factById.get(programmeDates[end]);
    const iso = fact && dateOf(fact, end);
    return iso === undefined ? undefined : Number(iso.slice(0, 4)) + shareOf(iso.slice(0, 7), end);
  });
  const [start, end] = bounds;
  const years = [...Map.groupBy(events, yearOf)].map(([year, of]) => ({ year, of }));
  return {
    /** Empty where the events stand on pages of their own. */
    years: long
      ? []
      : years.map(({ year, of }) => ({ year, events: of.map((event) => datedRow(event, edition, false)) })),
    yearCount: years.length,
    /** How many are on which page; none where all stand here. */
    index: (long ? listIndex(long, edition) : []) as readonly IndexEntry[],
    /** How many of the events the calendar leaves out. */
    undrawn: years.reduce((sum, { of }) => sum + of.length - drawnOf(of).length, 0),
    calendar: years.map(({ year, of }): CalendarYear => {
      const marks = inLanes(drawnOf(of).map(markOf));
      return {
        year,
        lanes: 1 + Math.max(...marks.map(({ lane }) => lane)),
        programme:
          start === undefined || end === undefined ? undefined : stretch(start - Number(year), end - Number(year)),
        marks,
      };
    }),
    legend: eventPrecisions.flatMap((precision) => {
      const count = events.filter((event) => precisionOf(event) === precision).length;
      return count > 0 ? [{ precision, text: `${words.kinds.eventPrecisionWords[precision]} (${count})` }] : [];
    }),
  };
}
