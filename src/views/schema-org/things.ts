/** The things of the catalogue in the words of schema.org. What is not known is left out, never guessed. */
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
import type { Event, Fact, News, Organisation, Project, Region, Source, Subject, Topic } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { absolute, type Routes } from '#site/routes.ts';
import { sourceLink } from '#views/parts/proofs.ts';
import type { Dataset } from '#open-data/datasets.ts';
import { factHref, subjectHref } from '#views/parts/links.ts';
import { archiveOf } from '#views/parts/public-addresses.ts';

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
export const regionThing = (region: Region, { words, routes }: Edition): AdministrativeAreaLeaf =>
  known<AdministrativeAreaLeaf>({
    '@type': 'AdministrativeArea',
    name: region.title,
    url: absolute(routes.region(region.id)),
    sameAs: region.website,
    containedInPlace: named('State', words.pages.schemaOrg.state),
  });

export function projectThing(project: Project, { catalogue, words, forms, routes }: Edition): ProjectLeaf {
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
    location: project.places.map((place) => named('Place', place)),
    member: [...new Set(members)].map((each) => organisationName(each, routes)),
    parentOrganization: project.partOf && named('Project', project.partOf.title, routes.project(project.partOf.id)),
    funder: funding && named('GovernmentOrganization', words.pages.schemaOrg.funder),
  });
}

/** „mindestens 20“ is a lower limit and no value. */
function limits(value: number, { precision }: Pick<Fact, 'precision'>) {
  if (precision === 'mindestens') return { minValue: value };
  return precision === 'hoechstens' ? { maxValue: value } : { value };
}

/** A claim with what it is about, its value, and the works in which it stands. */
export function factThing(fact: Fact, name: string, edition: Edition): ClaimLeaf {
  const { words, forms, routes } = edition;
  return known<ClaimLeaf>({
    '@type': 'Claim',
    name,
    text: fact.statement,
    url: absolute(factHref(fact, routes)),
    about: subjectThing(fact.subject, routes),
    mainEntity: known<PropertyValueLeaf>({
      '@type': 'PropertyValue',
      name: fact.label,
      ...(typeof fact.value === 'number' ? limits(fact.value, fact) : { value: forms.value(fact) }),
      unitText: fact.unit,
    }),
    temporalCoverage: [fact.asOf, fact.validUntil].filter(Boolean).join('/') || undefined,
    appearance: fact.sources.map(({ source }) => workOf(source, edition)),
    isBasedOn: fact.derivation?.inputs.map((input) => absolute(factHref(input.fact, routes))),
    dateModified: fact.changes.at(-1)?.date,
    creativeWorkStatus: fact.replacedBy && words.pages.schemaOrg.withdrawn,
  });
}

const subjectTypes = {
  programm: 'Thing',
  region: 'AdministrativeArea',
  projekt: 'Project',
  termin: 'Event',
  organisation: 'Organization',
} as const;

const subjectThing = (subject: Subject, routes: Routes): Thing =>
  named(subjectTypes[subject.kind], subject.title, subjectHref(subject, routes));

/** A document where it can be read; its page here where its address must not be shown. */
const workOf = (source: Source, edition: Edition): CreativeWorkLeaf =>
  known<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    name: source.title,
    publisher: named('Organization', source.publisher),
    datePublished: source.published,
    url: absolute(sourceLink(source, edition).href),
  });

export const sourceThing = (source: Source, edition: Edition): CreativeWorkLeaf =>
  known<CreativeWorkLeaf>({ ...workOf(source, edition), archivedAt: archiveOf(source) });

export function eventThing(event: Event, { catalogue, words, forms, routes }: Edition): EventLeaf {
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
    eventStatus: isExact(date) ? 'EventScheduled' : undefined,
    location: event.place === undefined ? undefined : named(isOnline ? 'VirtualLocation' : 'Place', event.place),
    organizer: event.organisers.map(({ name, organisation }) =>
      organisation ? organisationName(organisation, routes) : named('Organization', name),
    ),
    superEvent: event.series && eventName(event.series, routes),
    subEvent: event.parts.map((part) => eventName(part, routes)),
  });
}

const eventName = ({ id, title }: Event, routes: Routes) => named('Event', title, routes.event(id));

const organisationTypes: Partial<Record<Organisation['kind'], 'GovernmentOrganization' | 'CollegeOrUniversity'>> = {
  ministerium: 'GovernmentOrganization',
  bezirksregierung: 'GovernmentOrganization',
  kommune: 'GovernmentOrganization',
  hochschule: 'CollegeOrUniversity',
};

const organisationName = ({ id, kind, name }: Organisation, routes: Routes) =>
  named(organisationTypes[kind] ?? 'Organization', name, routes.organisation(id));

export function organisationThing(organisation: Organisation, { routes }: Edition): OrganizationLeaf {
  return known<OrganizationLeaf>({
    ...(organisationName(organisation, routes) as OrganizationLeaf),
    alternateName: organisation.aliases,
    sameAs: organisation.website,
    location: organisation.municipality === undefined ? undefined : named('Place', organisation.municipality),
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

export const newsThing = (news: News, { catalogue, words, forms, routes }: Edition): NewsArticleLeaf => ({
  '@type': 'NewsArticle',
  headline: news.title,
  description: plainFactText(news.lead, catalogue.factById, forms),
  url: absolute(routes.news(news.id)),
  datePublished: news.date,
  author: named('Organization', catalogue.operator.name ?? words.shell.siteName),
});

/** All data of the site. A dataset has the licences of its files, which are not always one. */
export const dataThing = (name: string, datasets: readonly Dataset[], { routes }: Edition): DataCatalogLeaf => ({
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
