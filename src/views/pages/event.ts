/** An event's page. */
import { plainFactText } from '#catalogue/fact-text.ts';
import { isStatewide, onlyRegion } from '#catalogue/projects.ts';
import type { Event } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { perEdition } from '#edition/per-edition.ts';
import { regionLetter } from '#site/regions.ts';
import { milestones } from '#site/requirements.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { eventDate, eventRow, factRow } from '#views/parts/cards.ts';
import { galleryView } from '#views/parts/gallery.ts';
import { innerFacts, innerList } from '#views/parts/inner-lists.ts';
import { placeLink } from '#views/parts/place-links.ts';
import { precisionOf } from '#views/parts/event-precision.ts';
import { datedRow } from './events.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { eventThing } from '#views/schema-org/entities.ts';

const positions = perEdition(({ catalogue }) => new Map(catalogue.events.map((event, index) => [event, index])));

export function eventView(event: Event, edition: Edition) {
  const { catalogue, words, forms, routes } = edition;
  const { events, factById } = catalogue;
  const { unknown } = words.kinds;
  const say = words.pages.event;
  const isForAll = isStatewide(event, catalogue);
  const position = positions(edition).get(event)!;
  const only = onlyRegion(event);
  const precision = precisionOf(event);
  const rows: BoxRow[] = [
    {
      label: say.when,
      facts: [
        { id: event.date.id, words: [eventDate(event, edition), eventTime(event, edition)].filter(Boolean).join(', ') },
      ],
    },
    { label: say.precision, links: [{ label: words.kinds.eventPrecisionWords[precision] }] },
    ...(event.disputedBy ? [{ label: say.disputed, facts: [{ id: event.disputedBy.id }] }] : []),
    { label: say.where, ...(event.place ? { links: [placeLink(event.place, edition)] } : { none: unknown }) },
    { label: say.what, links: [{ label: words.kinds.eventTypeWords[event.type] }] },
    {
      label: say.regions,
      links: isForAll
        ? [{ label: say.allRegions, href: routes.regions() }]
        : event.regions.map(({ id, title }) => ({ label: title, href: routes.region(id) })),
    },
    {
      label: say.organisers,
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
    { label: words.pages.sections.events, href: routes.events() },
    ...(event.series ? [{ label: event.series.title, href: routes.event(event.series.id) }] : []),
  ];
  const page: PageView = {
    title: event.title,
    description: describe(plainFactText(event.lead, factById, forms)),
    section: routes.events(),
    crumbs,
    thing: eventThing(event, edition),
    ...(only ? { region: only.id } : {}),
    kind: 'event',
  };
  const address = `termine/${event.id}`;
  const parts = innerList(address, 'termine', event.parts, 'events', edition);
  const facts = innerFacts(address, event.facts, edition);
  const neighbour = (other: Event | undefined) => (other ? [datedRow(other, edition)] : []);
  return {
    page,
    crumbs,
    letter: only && regionLetter(only.id),
    title: event.title,
    lead: event.lead,
    precision,
    rows,
    /** Pages with all entries of lists of which the first stand here. */
    all: { parts: parts.all, facts: facts.all },
    parts: parts.shown.map((part) => datedRow(part, edition)),
    factCount: event.facts.length,
    facts: facts.shown.map((fact) => factRow(fact, edition)),
    gallery: event.gallery && galleryView(event.gallery, edition),
    around: [...neighbour(events[position - 1]), ...neighbour(events[position + 1])],
  };
}

/** Empty where no time is known. */
const eventTime = ({ startTime, endTime }: Event, { words }: Edition): string =>
  startTime === undefined ? '' : words.pages.event.time(startTime, endTime);

const isMilestone = ({ id }: Event) => (milestones as readonly string[]).includes(id);

/** What a reader must know of the programme's course. */
export const milestoneRows = (edition: Edition) =>
  edition.catalogue.events.filter(isMilestone).map((event) => eventRow(event, edition));
