/** Calendars: iCalendar, RFC 5545. */
import ical, { escape, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { nameUuid } from './name-uuid.ts';

export interface CalendarEntry {
  /** Unique among all things of the site, and the same as long as the event keeps its address. */
  readonly id: string;
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** Times of day in Germany; none for a whole day. */
  readonly startTime: string | undefined;
  readonly endTime: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly place: string | undefined;
  readonly categories: readonly string[];
  /** The sources only say that it was meant to be. */
  readonly isPlanned: boolean;
  /** The day on which the facts behind it were last checked. */
  readonly checked: string;
}

export interface Calendar {
  readonly title: string;
  readonly description: string;
  readonly href: string;
  /** The site's host, in the name of what wrote it. */
  readonly host: string;
  /** What the calendar is, and its language (BCP 47), in the same name. */
  readonly product: string;
  readonly language: string;
  readonly entries: readonly CalendarEntry[];
}

const timeZone = 'Europe/Berlin';

/** The rules of Central European Time since 1996 (RFC 5545, 3.6.5). */
const centralEuropeanTime = [
  'BEGIN:VTIMEZONE',
  `TZID:${timeZone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** A calendar in UTF-8 with CRLF, folded at 75 octets. DTSTAMP is the last check of the facts, so builds repeat. */
export function toIcs({ title, description, href, host, product, language, entries }: Calendar): string {
  const calendar = ical({
    prodId: { company: host, product, language: language.toUpperCase() },
    // The library escapes the texts of entries only.
    name: escape(title, false),
    description: escape(description, false),
    source: href,
    // A zone of the whole calendar would take the Z from DTSTAMP, which must be UTC.
    timezone: { name: null, generator: () => centralEuropeanTime },
  });
  for (const entry of entries) {
    calendar.createEvent({
      // RFC 7986, 5.3: a UUID, and nothing of the host, so that an event is the same wherever the site lies.
      id: nameUuid(entry.id),
      stamp: `${entry.checked}T00:00:00Z`,
      ...span(entry),
      summary: entry.title,
      description: entry.description,
      url: entry.href,
      location: entry.place ?? null,
      categories: entry.categories.map((name) => ({ name })),
      // RFC 5545, 3.8.1.11
      status: entry.isPlanned ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      // What is long past takes nobody’s time.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The end is exclusive (RFC 5545, 3.6.1): a whole day ends on the next. */
function span({ from, to, startTime, endTime }: CalendarEntry) {
  if (startTime === undefined) return { start: `${from}T00:00:00Z`, end: `${dayAfter(to)}T00:00:00Z`, allDay: true };
  // The library writes the digits of these local times as they are.
  return { start: `${from}T${startTime}`, end: endTime === undefined ? null : `${to}T${endTime}`, timezone: timeZone };
}

/** `2019-12-31` → `2020-01-01` */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
