/** The events as entries of a calendar. Only what is known to the day stands in it; no day is invented. */
import { lineOf } from '#catalogue/proof.ts';
import { displayValue } from '#language/de/values.ts';
import { daysOf } from '#site/dates.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Catalogue, Event } from '#catalogue/types.ts';
import { lastChecked } from '#catalogue/proof.ts';
import type { Calendar, CalendarEntry } from '#emit/ics.ts';
import { confidenceWords, eventTypeWords, precisionWords } from '#language/de/words/kinds.ts';
import { siteName } from '#site/config.ts';
import { countOf } from '#language/de/format.ts';
import { absolute, routes } from '#site/routes.ts';
import { eventDate } from '#views/parts/cards.ts';
import { factHref } from '#views/parts/links.ts';

/** All that is known to the day; the description says what is missing for that reason. */
export function calendarView(catalogue: Catalogue): Calendar {
  return {
    title: `Termine: ${siteName}`,
    description: `Was auf den Tag genau belegt ist. ${leftOut(catalogue)} Alle Termine: ${absolute(routes.events())}`,
    href: absolute(routes.calendar()),
    host: new URL(absolute(routes.home())).hostname,
    entries: catalogue.events.flatMap((event) => entriesOf(event, catalogue)),
  };
}

/**
 * What the calendar lacks: „Bei 12 Terminen ist der Tag nicht genau belegt. Sie fehlen im Kalender.“
 *
 * No comma and no semicolon: programs disagree on whether they are escaped in the description of a calendar.
 */
export function leftOut({ events }: Pick<Catalogue, 'events'>): string {
  const count = events.filter(({ date }) => daysOf(date).length === 0).length;
  if (count === 0) return 'Kein Termin fehlt im Kalender.';
  return `Bei ${countOf(count, 'Termin', 'Terminen')} ist der Tag nicht genau belegt. ${count === 1 ? 'Er fehlt' : 'Sie fehlen'} im Kalender.`;
}

function entriesOf(event: Event, { factById }: Catalogue): CalendarEntry[] {
  const days = daysOf(event.date);
  // A series of single days stands there through its parts.
  if (days.length > 1 && event.parts.length > 0) return [];
  return days.map(({ from, to }) => ({
    id: days.length > 1 ? `${event.id}-${from}` : event.id,
    from,
    to,
    startTime: event.startTime,
    endTime: event.endTime,
    title: event.title,
    description: [plainFactText(event.lead, factById), dateNote(event)].join('\n\n'),
    href: absolute(routes.event(event.id)),
    place: event.place,
    categories: [eventTypeWords[event.type], ...event.regions.map(({ title }) => title)],
    checked: lastChecked([event.date, ...event.facts])!,
  }));
}

/** How well the date is known: „Datum: 10. Oktober 2017 (belegt). Die Quellen sind uneins: …“ */
function dateNote(event: Event): string {
  const { date, disputedBy } = event;
  const known = [date.precision === 'geplant' ? precisionWords.geplant : '', confidenceWords[lineOf(date)]];
  const note = `Datum: ${eventDate(event)} (${known.filter(Boolean).join('; ')}).`;
  return disputedBy
    ? `${note} Die Quellen sind uneins (${displayValue(disputedBy)}): ${absolute(factHref(disputedBy))}`
    : note;
}
