/** The events as entries of a calendar. Only what is known to the day stands in it; no day is invented. */
import { plainFactText } from '#catalogue/fact-text.ts';
import { lastChecked, lineOf } from '#catalogue/proof.ts';
import type { Event } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { Calendar, CalendarEntry } from '#emit/ics.ts';
import { daysOf } from '#site/dates.ts';
import { absolute } from '#site/routes.ts';
import { eventDate } from '#views/parts/cards.ts';
import { factHref } from '#views/parts/links.ts';

/** All that is known to the day; the description says what is missing for that reason. */
export function calendarView(edition: Edition): Calendar {
  const { catalogue, words, routes, tag } = edition;
  const { calendar } = words.data;
  return {
    title: calendar.title(words.shell.siteName),
    description: calendar.description(leftOut(edition), absolute(routes.events())),
    href: absolute(routes.calendar()),
    host: new URL(absolute(routes.home())).hostname,
    product: calendar.product,
    language: tag,
    entries: catalogue.events.flatMap((event) => entriesOf(event, edition)),
  };
}

/** What the calendar lacks: „Bei 12 Terminen ist der Tag nicht genau belegt. Sie fehlen im Kalender.“ */
export const leftOut = ({ catalogue, words }: Edition): string =>
  words.data.calendar.leftOut(catalogue.events.filter(({ date }) => daysOf(date).length === 0).length);

function entriesOf(event: Event, edition: Edition): CalendarEntry[] {
  const { catalogue, words, forms, routes } = edition;
  const days = daysOf(event.date);
  // A series of single days stands there through its parts.
  if (days.length > 1 && event.parts.length > 0) return [];
  return days.map(({ from, to }) => ({
    id: `termine/${event.id}${days.length > 1 ? `/${from}` : ''}`,
    from,
    to,
    startTime: event.startTime,
    endTime: event.endTime,
    title: event.title,
    description: [plainFactText(event.lead, catalogue.factById, forms), dateNote(event, edition)].join('\n\n'),
    href: absolute(routes.event(event.id)),
    place: event.place,
    isPlanned: event.date.precision === 'geplant',
    categories: [words.kinds.eventTypeWords[event.type], ...event.regions.map(({ title }) => title)],
    checked: lastChecked([event.date, ...event.facts])!,
  }));
}

/** How well the date is known: „Datum: 10. Oktober 2017 (belegt). Die Quellen sind uneins: …“ */
function dateNote(event: Event, edition: Edition): string {
  const { words, forms, routes } = edition;
  const { date, disputedBy } = event;
  const { confidenceWords, precisionWords } = words.kinds;
  const known = [date.precision === 'geplant' ? precisionWords.geplant : '', confidenceWords[lineOf(date)]];
  const note = words.data.calendar.date(eventDate(event, edition), known.filter(Boolean));
  if (!disputedBy) return note;
  return `${note} ${words.data.calendar.disputed(forms.value(disputedBy), absolute(factHref(disputedBy, routes)))}`;
}
