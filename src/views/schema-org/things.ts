/** The things of the catalogue in the words of schema.org. What is not known is left out, never guessed. */
import { displayValue } from '#language/de/values.ts';
import { dateOf, isApproximate } from '#site/dates.ts';
import type {
  AdministrativeAreaLeaf,
  ClaimLeaf,
  CreativeWorkLeaf,
  DataCatalogLeaf,
  DataDownloadLeaf,
  DatasetLeaf,
  DefinedTermLeaf,
  EventLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  ProjectLeaf,
  PropertyValueLeaf,
  Thing,
} from 'schema-dts';
import { plainFactText } from '#catalogue/fact-text.ts';
import type {
  Catalogue,
  Event,
  Fact,
  News,
  Organisation,
  Project,
  Region,
  Source,
  Subject,
  Topic,
} from '#catalogue/types.ts';
import { siteName } from '#site/config.ts';
import { absolute, routes } from '#site/routes.ts';
import { sourceLink } from '#views/parts/proofs.ts';
import type { Dataset } from '#open-data/datasets.ts';
import { factHref, subjectHref } from '#views/parts/links.ts';
import { archiveOf } from '#views/parts/public-addresses.ts';

type Facts = Pick<Catalogue, 'factById'>;

/** An object without what is not known: no undefined, no empty lists. */
export function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  const isKnown = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value))) as T;
}

const named = <T extends string>(type: T, name: string, address?: string) => ({
  '@type': type,
  name,
  ...(address === undefined ? {} : { url: absolute(address) }),
});

const isExact = ({ precision = 'genau', confidence, replacedBy }: Fact) =>
  precision === 'genau' && confidence !== 'widerspruch' && !replacedBy;

/** A date only where the fact states it as it is. */
const exactDate = (fact: Fact | undefined, end: 'start' | 'end') =>
  fact && isExact(fact) ? dateOf(fact, end) : undefined;

/** Without a description: the longest pages have no bytes to spare for what their head says. */
export const regionThing = (region: Region): AdministrativeAreaLeaf =>
  known<AdministrativeAreaLeaf>({
    '@type': 'AdministrativeArea',
    name: region.title,
    url: absolute(routes.region(region.id)),
    sameAs: region.website,
    containedInPlace: named('State', 'Nordrhein-Westfalen'),
  });

export function projectThing(project: Project, { factById }: Facts): ProjectLeaf {
  const { funding, start, end } = project.roles;
  const members = [project.leadOrganisation, ...project.partners].filter((each) => each !== undefined);
  return known<ProjectLeaf>({
    '@type': 'Project',
    name: project.title,
    description: plainFactText(project.lead, factById),
    url: absolute(routes.project(project.id)),
    sameAs: project.website,
    foundingDate: exactDate(start, 'start'),
    dissolutionDate: exactDate(end, 'end'),
    areaServed: project.regions.map(({ id, title }) => named('AdministrativeArea', title, routes.region(id))),
    location: project.places.map((place) => named('Place', place)),
    member: [...new Set(members)].map(organisationName),
    parentOrganization: project.partOf && named('Project', project.partOf.title, routes.project(project.partOf.id)),
    funder: funding && named('GovernmentOrganization', 'Land Nordrhein-Westfalen'),
  });
}

/** „mindestens 20“ is a lower limit and no value. */
function limits(value: number, { precision }: Pick<Fact, 'precision'>) {
  if (precision === 'mindestens') return { minValue: value };
  return precision === 'hoechstens' ? { maxValue: value } : { value };
}

/** A claim with what it is about, its value, and the works in which it stands. */
export function factThing(fact: Fact, name: string): ClaimLeaf {
  return known<ClaimLeaf>({
    '@type': 'Claim',
    name,
    text: fact.statement,
    url: absolute(factHref(fact)),
    about: subjectThing(fact.subject),
    mainEntity: known<PropertyValueLeaf>({
      '@type': 'PropertyValue',
      name: fact.label,
      ...(typeof fact.value === 'number' ? limits(fact.value, fact) : { value: displayValue(fact) }),
      unitText: fact.unit,
    }),
    temporalCoverage: [fact.asOf, fact.validUntil].filter(Boolean).join('/') || undefined,
    appearance: fact.sources.map(({ source }) => workOf(source)),
    isBasedOn: fact.derivation?.inputs.map((input) => absolute(factHref(input.fact))),
    dateModified: fact.changes.at(-1)?.date,
    creativeWorkStatus: fact.replacedBy && 'zurückgezogen',
  });
}

const subjectTypes = {
  programm: 'Thing',
  region: 'AdministrativeArea',
  projekt: 'Project',
  termin: 'Event',
  organisation: 'Organization',
} as const;

const subjectThing = (subject: Subject): Thing =>
  named(subjectTypes[subject.kind], subject.title, subjectHref(subject));

/** A document where it can be read; its page here where its address must not be shown. */
const workOf = (source: Source): CreativeWorkLeaf =>
  known<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    name: source.title,
    publisher: named('Organization', source.publisher),
    datePublished: source.published,
    url: absolute(sourceLink(source).href),
  });

export const sourceThing = (source: Source): CreativeWorkLeaf =>
  known<CreativeWorkLeaf>({ ...workOf(source), archivedAt: archiveOf(source) });

export function eventThing(event: Event, { factById }: Facts): EventLeaf {
  const { date, startTime, endTime } = event;
  const at = (end: 'start' | 'end', time: string | undefined) => {
    const day = isApproximate(date) ? undefined : dateOf(date, end);
    return day && time ? `${day}T${time}` : day;
  };
  const isOnline = event.place?.startsWith('virtuell');
  return known<EventLeaf>({
    '@type': 'Event',
    name: event.title,
    description: plainFactText(event.lead, factById),
    url: absolute(routes.event(event.id)),
    startDate: at('start', startTime),
    endDate: at('end', endTime),
    eventStatus: isExact(date) ? 'EventScheduled' : undefined,
    location: event.place === undefined ? undefined : named(isOnline ? 'VirtualLocation' : 'Place', event.place),
    organizer: event.organisers.map(({ name, organisation }) =>
      organisation ? organisationName(organisation) : named('Organization', name),
    ),
    superEvent: event.series && eventName(event.series),
    subEvent: event.parts.map(eventName),
  });
}

const eventName = ({ id, title }: Event) => named('Event', title, routes.event(id));

const organisationTypes: Partial<Record<Organisation['kind'], 'GovernmentOrganization' | 'CollegeOrUniversity'>> = {
  ministerium: 'GovernmentOrganization',
  bezirksregierung: 'GovernmentOrganization',
  kommune: 'GovernmentOrganization',
  hochschule: 'CollegeOrUniversity',
};

const organisationName = ({ id, kind, name }: Organisation) =>
  named(organisationTypes[kind] ?? 'Organization', name, routes.organisation(id));

export function organisationThing(organisation: Organisation): OrganizationLeaf {
  return known<OrganizationLeaf>({
    ...(organisationName(organisation) as OrganizationLeaf),
    alternateName: organisation.aliases,
    sameAs: organisation.website,
    location: organisation.municipality === undefined ? undefined : named('Place', organisation.municipality),
    parentOrganization: organisation.leadOrganisation && organisationName(organisation.leadOrganisation),
    member: organisation.partners.map(organisationName),
    memberOf: organisation.belongsTo.map(organisationName),
  });
}

export const topicThing = (topic: Topic, { factById }: Facts): DefinedTermLeaf => ({
  '@type': 'DefinedTerm',
  name: topic.title,
  description: plainFactText(topic.lead, factById),
  url: absolute(routes.topic(topic.id)),
  inDefinedTermSet: absolute(routes.topics()),
});

export const newsThing = (
  news: News,
  { factById, operator }: Pick<Catalogue, 'factById' | 'operator'>,
): NewsArticleLeaf => ({
  '@type': 'NewsArticle',
  headline: news.title,
  description: plainFactText(news.lead, factById),
  url: absolute(routes.news(news.id)),
  datePublished: news.date,
  author: named('Organization', operator.name ?? siteName),
});

/** All data of the site. A dataset has the licences of its files, which are not always one. */
export const dataThing = (name: string, datasets: readonly Dataset[]): DataCatalogLeaf => ({
  '@type': 'DataCatalog',
  name,
  url: absolute(routes.data()),
  dataset: datasets.map(({ id, title, description, keywords, files }): DatasetLeaf => ({
    '@type': 'Dataset',
    name: title,
    description,
    keywords,
    url: `${absolute(routes.data())}#${id}`,
    license: [...new Set(files.map(({ licence }) => licence.url))],
    distribution: files.map((file) =>
      known<DataDownloadLeaf>({
        '@type': 'DataDownload',
        name: file.title,
        contentUrl: absolute(routes.dataFile(file.name)),
        encodingFormat: file.mediaType,
        license: file.licence.url,
      }),
    ),
  })),
});
