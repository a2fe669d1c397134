/** What took part in the programme and what it did, in the words of schema.org. */
import type { AdministrativeAreaLeaf, DefinedTermLeaf, EventLeaf, OrganizationLeaf, ProjectLeaf } from 'schema-dts';
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Event, Fact, Organisation, Place, Project, Region, Topic } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { dateOf, isApproximate } from '#site/dates.ts';
import { regionalKey } from '#site/regional-key.ts';
import { absolute, type Routes } from '#site/routes.ts';
import { placeLink } from '#views/parts/place-links.ts';
import { known, named } from './object.ts';

const isExact = ({ precision = 'genau', confidence, replacedBy }: Fact) =>
  precision === 'genau' && confidence !== 'widerspruch' && !replacedBy;

/** A date only where the fact states it as it is. */
const exactDate = (fact: Fact | undefined, end: 'start' | 'end') =>
  fact && isExact(fact) ? dateOf(fact, end) : undefined;

/** Without a description: the longest pages have no bytes to spare for what their head says. */
export const regionThing = (region: Region, { words, routes }: Edition): AdministrativeAreaLeaf =>
  known<AdministrativeAreaLeaf>({
    '@type': 'AdministrativeArea',
    name: region.title,
    url: absolute(routes.region(region.id)),
    sameAs: region.website,
    containedInPlace: named('State', words.pages.schemaOrg.state),
  });

export function projectThing(project: Project, edition: Edition): ProjectLeaf {
  const { catalogue, words, forms, routes } = edition;
  const { funding, start, end } = project.roles;
  const members = [project.leadOrganisation, ...project.partners].filter((each) => each !== undefined);
  return known<ProjectLeaf>({
    '@type': 'Project',
    name: project.title,
    description: plainFactText(project.lead, catalogue.factById, forms),
    url: absolute(routes.project(project.id)),
    sameAs: project.website,
    foundingDate: exactDate(start, 'start'),
    dissolutionDate: exactDate(end, 'end'),
    areaServed: project.regions.map(({ id, title }) => named('AdministrativeArea', title, routes.region(id))),
    location: project.places.map((place) => placeName(place, edition)),
    member: [...new Set(members)].map((each) => organisationName(each, routes)),
    parentOrganization: project.partOf && named('Project', project.partOf.title, routes.project(project.partOf.id)),
    funder: funding && named('GovernmentOrganization', words.pages.schemaOrg.funder),
  });
}

export function eventThing(event: Event, edition: Edition): EventLeaf {
  const { catalogue, words, forms, routes } = edition;
  const { date, startTime, endTime } = event;
  const at = (end: 'start' | 'end', time: string | undefined) => {
    const day = isApproximate(date) ? undefined : dateOf(date, end);
    return day && time ? `${day}T${time}` : day;
  };
  const isOnline = event.place?.startsWith(words.pages.schemaOrg.virtual);
  return known<EventLeaf>({
    '@type': 'Event',
    name: event.title,
    description: plainFactText(event.lead, catalogue.factById, forms),
    url: absolute(routes.event(event.id)),
    startDate: at('start', startTime),
    endDate: at('end', endTime),
    eventStatus: isExact(date) ? 'https://schema.org/EventScheduled' : undefined,
    location:
      event.place === undefined
        ? undefined
        : isOnline
          ? named('VirtualLocation', event.place)
          : placeName(event.place, edition),
    organizer: event.organisers.map(({ name, organisation }) =>
      organisation ? organisationName(organisation, routes) : named('Organization', name),
    ),
    superEvent: event.series && eventName(event.series, routes),
    subEvent: event.parts.map((part) => eventName(part, routes)),
  });
}

/** A place by the words that name it, with its page where it has one. */
const placeName = (words: string, edition: Edition) => named('Place', words, placeLink(words, edition).href);

export const placeThing = (place: Place, { words, routes }: Edition): AdministrativeAreaLeaf =>
  known<AdministrativeAreaLeaf>({
    '@type': 'AdministrativeArea',
    name: place.name,
    url: absolute(routes.place(place.id)),
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'AGS', value: place.ags },
      { '@type': 'PropertyValue', propertyID: 'ARS', value: regionalKey(place.ags) },
    ],
    geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon },
    containedInPlace: place.kreis
      ? named('AdministrativeArea', place.kreis.name, routes.place(place.kreis.id))
      : named('State', words.pages.schemaOrg.state),
  });

const eventName = ({ id, title }: Event, routes: Routes) => named('Event', title, routes.event(id));

const organisationTypes: Partial<Record<Organisation['kind'], 'GovernmentOrganization' | 'CollegeOrUniversity'>> = {
  ministerium: 'GovernmentOrganization',
  bezirksregierung: 'GovernmentOrganization',
  kommune: 'GovernmentOrganization',
  hochschule: 'CollegeOrUniversity',
};

const organisationName = ({ id, kind, name }: Organisation, routes: Routes) =>
  named(organisationTypes[kind] ?? 'Organization', name, routes.organisation(id));

export function organisationThing(organisation: Organisation, edition: Edition): OrganizationLeaf {
  const { routes } = edition;
  return known<OrganizationLeaf>({
    ...(organisationName(organisation, routes) as OrganizationLeaf),
    alternateName: organisation.aliases,
    sameAs: [
      ...(organisation.website ? [organisation.website] : []),
      ...(organisation.wikidata ? [`http://www.wikidata.org/entity/${organisation.wikidata.id}`] : []),
    ],
    location: organisation.municipality === undefined ? undefined : placeName(organisation.municipality, edition),
    parentOrganization: organisation.leadOrganisation && organisationName(organisation.leadOrganisation, routes),
    member: organisation.partners.map((each) => organisationName(each, routes)),
    memberOf: organisation.belongsTo.map((each) => organisationName(each, routes)),
  });
}

export const topicThing = (topic: Topic, { catalogue, forms, routes }: Edition): DefinedTermLeaf => ({
  '@type': 'DefinedTerm',
  name: topic.title,
  description: plainFactText(topic.lead, catalogue.factById, forms),
  url: absolute(routes.topic(topic.id)),
  inDefinedTermSet: absolute(routes.topics()),
});
