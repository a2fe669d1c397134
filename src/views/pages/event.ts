/** An event's page. */
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Catalogue, Event } from '#catalogue/types.ts';
import { eventTypeWords, unknown } from '#language/de/words/kinds.ts';
import { regionLetter } from '#site/regions.ts';
import { milestones } from '#site/requirements.ts';
import { routes } from '#site/routes.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { eventDate, eventRow, factRow } from '#views/parts/cards.ts';
import { galleryView } from '#views/parts/gallery.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { eventThing } from '#views/schema-org/things.ts';

export function eventView(event: Event, catalogue: Catalogue) {
  const { regions, events, factById } = catalogue;
  const isForAll = event.regions.length === regions.length;
  const position = events.indexOf(event);
  const only = event.regions.length === 1 ? event.regions[0] : undefined;
  const rows: BoxRow[] = [
    {
      label: 'Wann',
      facts: [{ id: event.date.id, words: [eventDate(event), eventTime(event)].filter(Boolean).join(', ') }],
    },
    ...(event.disputedBy ? [{ label: 'Aber auch', facts: [{ id: event.disputedBy.id }] }] : []),
    { label: 'Wo', ...(event.place ? { links: [{ label: event.place }] } : { none: unknown }) },
    { label: 'Was', links: [{ label: eventTypeWords[event.type] }] },
    {
      label: 'Regionen',
      links: isForAll
        ? [{ label: 'alle fünf', href: routes.regions() }]
        : event.regions.map(({ id, title }) => ({ label: title, href: routes.region(id) })),
    },
    {
      label: 'Veranstaltet von',
      ...(event.organisers.length > 0
        ? {
            links: event.organisers.map(({ name, organisation }) => ({
              label: name,
              ...(organisation ? { href: routes.organisation(organisation.id) } : {}),
            })),
          }
        : { none: unknown }),
    },
  ];
  const crumbs: Crumb[] = [
    { label: 'Termine', href: routes.events() },
    ...(event.series ? [{ label: event.series.title, href: routes.event(event.series.id) }] : []),
  ];
  const page: PageView = {
    title: event.title,
    description: describe(plainFactText(event.lead, factById)),
    section: routes.events(),
    crumbs,
    thing: eventThing(event, catalogue),
    ...(only ? { region: only.id } : {}),
    search: { kind: 'Termin', regions: event.regions.map(({ title }) => title) },
  };
  const neighbour = (other: Event | undefined) => (other ? [eventRow(other, regions.length)] : []);
  return {
    page,
    crumbs,
    letter: only && regionLetter(only.id),
    title: event.title,
    lead: event.lead,
    rows,
    parts: event.parts.map((part) => eventRow(part, regions.length)),
    facts: event.facts.map(factRow),
    gallery: event.gallery && galleryView(event.gallery),
    around: [...neighbour(events[position - 1]), ...neighbour(events[position + 1])],
  };
}

/** „14:00 Uhr“, „14:00 bis 16:30 Uhr“; empty where no time is known. */
function eventTime({ startTime, endTime }: Event): string {
  return startTime === undefined ? '' : `${[startTime, endTime].filter(Boolean).join(' bis ')}\u00a0Uhr`;
}

/** All events under their years. */
export function eventsByYear({ events, regions }: Catalogue) {
  const rows = events.map((event) => ({
    year: eventRow(event, regions.length).iso.slice(0, 4),
    row: eventRow(event, regions.length, false),
  }));
  return [...Map.groupBy(rows, ({ year }) => year)].map(([year, of]) => ({ year, events: of.map(({ row }) => row) }));
}

const isMilestone = ({ id }: Event) => (milestones as readonly string[]).includes(id);

/** What a reader must know of the programme's course. */
export const milestoneRows = ({ events, regions }: Catalogue) =>
  events.filter(isMilestone).map((event) => eventRow(event, regions.length));

/** The course of the programme: its milestones, and what concerned all regions. */
export function programmeCourse({ events, regions }: Catalogue) {
  return events
    .filter((event) => isMilestone(event) || event.regions.length === regions.length)
    .map((event) => eventRow(event, regions.length));
}
