/**
 * Things of the catalogue as records for machines: `/fakten/ID.json`, `/projekte/ID.json` and the rows of the datasets.
 *
 * Addresses are absolute. What is not known is absent; lists are always there. `display` holds finished words.
 * `record-schemas.ts` describes every field.
 */
import { stateOf } from '#catalogue/outcomes.ts';
import { countsIntoSums, statusOf } from '#catalogue/projects.ts';
import { lineOf } from '#catalogue/proof.ts';
import type { Event, Fact, Organisation, Place, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { dateOf } from '#site/dates.ts';
import { edtfOf } from '#site/edtf.ts';
import { regionalKey } from '#site/regional-key.ts';
import { absolute } from '#site/routes.ts';
import { factHref, subjectHref } from '#views/parts/links.ts';
import { sourceCodeOf } from '#views/parts/public-addresses.ts';
import type { EventRecord, FactRecord, OrganisationRecord, PlaceRecord, ProjectRecord } from './record-schemas.ts';
import { referencesIn } from './references.ts';

/** From when to when a fact holds: what it says of that, or the period that is its value. */
function validity({ value, validFrom, validUntil }: Fact) {
  const period = typeof value === 'object' && 'from' in value ? value : undefined;
  return { validFrom: validFrom ?? period?.from, validUntil: validUntil ?? period?.to };
}

/** A value that is a date. The number 2019 is a year in a fact about a date, and any number in every other. */
const edtf = (fact: Fact): string | undefined =>
  typeof fact.value === 'number' && fact.kind !== 'date' && fact.kind !== 'event' ? undefined : edtfOf(fact);

/** Everything known about a fact, relations included. */
export function factRecord(fact: Fact, edition: Edition): FactRecord {
  const { words, forms, routes } = edition;
  const { confidenceWords, precisionWords } = words.kinds;
  const to = referencesIn(edition);
  const { subject, derivation, replacedBy } = fact;
  return {
    id: fact.id,
    url: absolute(factHref(fact, routes)),
    label: fact.label,
    kind: fact.kind,
    statement: fact.statement,
    value: fact.value,
    unit: fact.unit,
    edtf: edtf(fact),
    text: fact.text,
    parts: fact.parts,
    precision: fact.precision,
    scope: fact.scope,
    asOf: fact.asOf,
    ...validity(fact),
    confidence: fact.confidence,
    rank: fact.rank,
    question: fact.question,
    resolution: fact.resolution,
    note: fact.note,
    key: fact.key,
    checked: fact.checked,
    locator: fact.locator,
    subject: { kind: subject.kind, id: subject.id, title: subject.title, url: absolute(subjectHref(subject, routes)) },
    regions: subject.regions.map(({ id }) => id),
    sources: fact.sources.map(({ source, locator }) => ({ ...to.source(source), locator })),
    contradicts: fact.contradicts.map(to.fact),
    sides: fact.sides.map(({ sources, ...side }) => ({ ...side, sources: sources.map(to.source) })),
    derivation: derivation && {
      text: derivation.text,
      formula: derivation.formula,
      inputs: derivation.inputs.map(({ letter, fact: input }) => ({ letter, ...to.fact(input) })),
    },
    changes: fact.changes,
    replacedBy: replacedBy && to.fact(replacedBy),
    display: {
      value: forms.value(fact),
      precision: fact.precision && precisionWords[fact.precision],
      asOf: fact.asOf && forms.date(fact.asOf),
      confidence: confidenceWords[lineOf(fact)],
    },
  };
}

/** A project; its sums, dates and status are facts, named with their values. */
export function projectRecord(project: Project, edition: Edition): ProjectRecord {
  const { routes } = edition;
  const to = referencesIn(edition);
  const { funding, cost, start, end, status } = project.roles;
  return {
    id: project.id,
    url: absolute(routes.project(project.id)),
    title: project.title,
    lead: to.plain(project.lead),
    regions: project.regions.map(to.region),
    area: project.area,
    topics: project.topics.map(({ id, title }) => ({ id, url: absolute(routes.topic(id)), title })),
    places: project.places,
    locations: project.places.flatMap((name) => edition.catalogue.placeByName.get(name) ?? []).map(to.place),
    leadOrganisation: project.leadOrganisation && to.organisation(project.leadOrganisation),
    partners: project.partners.map(to.organisation),
    partOf: project.partOf && to.project(project.partOf),
    parts: project.parts.map(to.project),
    countsAs: project.countsAs,
    inSums: countsIntoSums(project),
    status: { key: statusOf(project), fact: status && to.fact(status) },
    outcome: {
      key: stateOf(project),
      word: edition.words.kinds.outcomeWords[stateOf(project)],
      partly: project.outcome?.partly ?? false,
      asOf: project.outcome?.fact?.asOf,
      text: project.outcome && to.plain(project.outcome.text),
      fact: project.outcome?.fact && to.fact(project.outcome.fact),
    },
    reason: project.reason && {
      key: project.reason.kind,
      word: edition.words.kinds.reasonWords[project.reason.kind],
      fact: to.fact(project.reason.fact),
    },
    funding: to.sum(funding),
    cost: to.sum(cost),
    start: to.moment(start, 'start'),
    end: to.moment(end, 'end'),
    fundingNote: project.fundingNote && to.plain(project.fundingNote),
    website: project.website,
    sourceCode: sourceCodeOf(project),
    transfer: project.transfer && to.plain(project.transfer),
    ...to.proofs(project.facts),
  };
}

export function organisationRecord(organisation: Organisation, edition: Edition): OrganisationRecord {
  const { routes } = edition;
  const to = referencesIn(edition);
  const { funding, status } = organisation.roles;
  return {
    id: organisation.id,
    url: absolute(routes.organisation(organisation.id)),
    name: organisation.name,
    kind: organisation.kind,
    municipality: organisation.municipality,
    location: to.location(organisation.municipality),
    aliases: organisation.aliases,
    regions: organisation.regions.map(to.region),
    leadOrganisation: organisation.leadOrganisation && to.organisation(organisation.leadOrganisation),
    partners: organisation.partners.map(to.organisation),
    leads: organisation.leads.map(to.project),
    takesPartIn: organisation.takesPartIn.map(to.project),
    status: status && to.fact(status),
    funding: to.sum(funding),
    fundingNote: organisation.fundingNote && to.plain(organisation.fundingNote),
    website: organisation.website,
    wikidata: organisation.wikidata?.id,
    summary: organisation.summary && to.plain(organisation.summary),
    transfer: organisation.transfer && to.plain(organisation.transfer),
    note: organisation.note,
    ...to.proofs(organisation.facts),
  };
}

export function eventRecord(event: Event, edition: Edition): EventRecord {
  const { routes } = edition;
  const to = referencesIn(edition);
  return {
    id: event.id,
    url: absolute(routes.event(event.id)),
    title: event.title,
    lead: to.plain(event.lead),
    type: event.type,
    start: dateOf(event.date, 'start'),
    end: dateOf(event.date, 'end'),
    // Whoever says another day makes this one less sure.
    edtf: edtfOf({ ...event.date, ...(event.disputedBy && { confidence: 'widerspruch' }) }),
    precision: event.date.precision,
    confidence: event.date.confidence,
    date: to.fact(event.date),
    disputedBy: event.disputedBy && to.fact(event.disputedBy),
    place: event.place,
    location: to.location(event.place),
    regions: event.regions.map(to.region),
    organisers: event.organisers.map(({ name, organisation }) => ({
      name,
      organisation: organisation && to.organisation(organisation),
    })),
    series: event.series && {
      id: event.series.id,
      url: absolute(routes.event(event.series.id)),
      title: event.series.title,
    },
    ...to.proofs(event.facts),
  };
}

export function placeRecord(place: Place, edition: Edition): PlaceRecord {
  const to = referencesIn(edition);
  const { population } = place;
  return {
    id: place.id,
    url: absolute(edition.routes.place(place.id)),
    name: place.name,
    ags: place.ags,
    ars: regionalKey(place.ags),
    kind: place.isKreis ? 'kreis' : 'gemeinde',
    aliases: [...place.aliases],
    region: place.region && to.region(place.region),
    kreis: place.kreis && to.place(place.kreis),
    population: population && {
      ...to.fact(population),
      people: typeof population.value === 'number' ? population.value : undefined,
    },
    organisation: place.organisation && to.organisation(place.organisation),
    projects: place.projects.map(to.project),
    // The number may be a fact of its region.
    ...to.proofs([...new Set([...(population ? [population] : []), ...place.facts])]),
  };
}
