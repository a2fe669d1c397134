/** A municipality's or a Kreis's page: what happened there, what became of it, and whom to ask. */
import type { Place } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { regionLetter } from '#site/regions.ts';
import { eventRow } from '#views/parts/cards.ts';
import { innerList } from '#views/parts/inner-lists.ts';
import { shortened } from '#views/parts/long-lists.ts';
import { placeSize } from '#views/parts/place-sizes.ts';
import { reportHref } from '#views/parts/report.ts';
import { outcomesInWords, squareRow, type SquareRow } from '#views/parts/squares.ts';
import { placeThing } from '#views/schema-org/entities.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { neighbourRows, placeMap } from './place-map.ts';
import { placeContact, placeOrganisations } from './place-people.ts';
import { placeBars, placeFigures } from './place-projects.ts';

function crumbsOf({ region, isKreis }: Place, { words, routes }: Edition): Crumb[] {
  return [
    { label: words.pages.sections.places, href: routes.places() },
    ...(region ? [{ label: region.title, href: routes.region(region.id), key: region.id }] : []),
    { label: words.kinds.placeKindWords[isKreis ? 'kreis' : 'gemeinde'] },
  ];
}

/** To which region it belongs, and what is known of it, in two sentences. */
function leadOf({ name, region, projects }: Place, edition: Edition): string {
  const say = edition.words.places.lead;
  const belongs = !region
    ? say.outside
    : region.leadMunicipality === name
      ? say.leads(region.title)
      : say.member(region.title);
  const known = projects.length > 0 ? say.projects(projects.length, outcomesInWords(projects, edition)) : say.none;
  return `${belongs} ${known}`;
}

export interface PlaceRow {
  readonly href: string;
  readonly name: string;
  readonly note: string;
  readonly squares: SquareRow;
}

/** A place in a list, with its projects as squares and in words. */
export const placeRow = (place: Place, edition: Edition): PlaceRow => ({
  href: edition.routes.place(place.id),
  name: place.name,
  note: edition.words.places.projectCount(place.projects.length),
  squares: squareRow(place.projects, edition),
});

/** Of a town its Kreis, with what ran on that level; of a Kreis its municipalities, those with projects first. */
function kreisView({ kreis, municipalities }: Place, edition: Edition) {
  const say = edition.words.places.kreis;
  const hasProjects = ({ projects }: Place) => projects.length > 0;
  return {
    own: kreis && {
      ...placeRow(kreis, edition),
      note: hasProjects(kreis) ? say.note(kreis.projects.length) : say.none,
    },
    towns: [...municipalities.filter(hasProjects), ...municipalities.filter((town) => !hasProjects(town))].map((town) =>
      placeRow(town, edition),
    ),
  };
}

/** With more projects than this a page has a line of proof each and no sentences below the bars: their pages have both. */
const mostInFull = 6;

export function placeView(place: Place, edition: Edition) {
  const { words, routes } = edition;
  const { id, name, region, regions, projects, events } = place;
  const address = `orte/${id}`;
  const { all } = innerList(address, 'vorhaben', projects, 'projects', edition);
  const held = innerList(address, 'termine', events, 'events', edition);
  const there = innerList(address, 'organisationen', placeOrganisations(place, edition), 'organisations', edition);
  const takeovers = shortened(place.takeovers, 'links');
  const crumbs = crumbsOf(place, edition);
  const page: PageView = {
    // Regions and organisations have the same names.
    title: words.places.title(name),
    description: describe(words.places.description(name, region?.title, projects.length)),
    ...(region && { region: region.id }),
    crumbs,
    thing: placeThing(place, edition),
    kind: 'place',
  };
  return {
    page,
    crumbs,
    name,
    letter: region && regionLetter(region.id),
    lead: leadOf(place, edition),
    figures: placeFigures(place, edition),
    map: placeMap(place, edition),
    // A Kreis lists its municipalities as well.
    hasBriefProofs: projects.length > mostInFull || place.municipalities.length > 0,
    ...placeBars(place, projects.length <= mostInFull, edition),
    /** Pages with all entries of lists of which the first stand here. */
    all: { projects: all, events: held.all, organisations: there.all },
    takeovers: takeovers.shown.map(({ project, by, fact }) => ({
      href: routes.project(project.id),
      title: project.title,
      by: words.places.takeovers.from(by),
      fact: fact.id,
    })),
    kreis: kreisView(place, edition),
    contact: placeContact(place, edition),
    /** What could be taken over in a place of this size. */
    check: routes.transfer({ groesse: placeSize(place) }),
    report: reportHref({ title: name, id, href: routes.place(id) }, edition),
    events: held.shown.map((event) => eventRow(event, edition)),
    regionEvents: regions
      .filter((of) => of.events.length > 0)
      .map(({ id: of, title }) => ({ href: `${routes.region(of)}#termine`, label: words.places.events.region(title) })),
    organisations: there.shown,
    neighbours: neighbourRows(place, edition),
  };
}
