/**
 * Things of the catalogue as records for machines: `/fakten/ID.json`, `/projekte/ID.json` and the rows of the datasets.
 *
 * Addresses are absolute. What is not known is absent; lists are always there. `display` holds finished words.
 * `record-schemas.ts` describes every field.
 */
import { plainFactText } from '#catalogue/fact-text.ts';
import { stateOf } from '#catalogue/outcomes.ts';
import { statusOf } from '#catalogue/projects.ts';
import { lastChecked, lineOf } from '#catalogue/proof.ts';
import type { Event, Fact, Organisation, Place, Project, Region, Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { dateOf } from '#site/dates.ts';
import { absolute } from '#site/routes.ts';
import { factHref, subjectHref } from '#views/parts/links.ts';
import { addressOf, sourceCodeOf } from '#views/parts/public-addresses.ts';
import type { EventRecord, FactRecord, OrganisationRecord, PlaceRecord, ProjectRecord } from './record-schemas.ts';

/** How records name each other. */
function referencesIn({ catalogue, forms, routes }: Edition) {
  const fact = (it: Fact) => ({
    id: it.id,
    url: absolute(factHref(it, routes)),
    label: it.label,
    value: forms.value(it),
  });
  return {
    fact,
    source: (it: Source) => ({
      id: it.id,
      url: absolute(routes.source(it.id)),
      publisher: it.publisher,
      title: it.title,
      address: addressOf(it),
      published: it.published,
      retrieved: it.retrieved,
    }),
    organisation: ({ id, name }: Organisation) => ({ id, url: absolute(routes.organisation(id)), name }),
    project: ({ id, title }: Project) => ({ id, url: absolute(routes.project(id)), title }),
    place: ({ id, name, ags }: Place) => ({ id, url: absolute(routes.place(id)), name, ags }),
    region: ({ id, title }: Region) => ({ id, url: absolute(routes.region(id)), title }),
    sum: (it: Fact | undefined) => it && { ...fact(it), amount: typeof it.value === 'number' ? it.value : undefined },
    moment: (it: Fact | undefined, side: 'start' | 'end') => it && { ...fact(it), date: dateOf(it, side) },
    plain: (text: string) => plainFactText(text, catalogue.factById, forms),
    /** What every record ends with: its facts, and the latest day on which one of them was checked. */
    proofs: (facts: readonly Fact[]) => ({ checked: lastChecked(facts), facts: facts.map(fact) }),
  };
}

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
    text: fact.text,
    parts: fact.parts,
    precision: fact.precision,
    scope: fact.scope,
    asOf: fact.asOf,
    validUntil: fact.validUntil,
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
    sides: fact.sides.map(({ value, meaning, preferred, sources }) => ({
      value,
      meaning,
      preferred,
      sources: sources.map(to.source),
    })),
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
    status: { key: statusOf(project), fact: status && to.fact(status) },
    outcome: {
      key: stateOf(project),
      word: edition.words.kinds.outcomeWords[stateOf(project)],
      asOf: project.outcome?.fact?.asOf,
      text: project.outcome && to.plain(project.outcome.text),
      fact: project.outcome?.fact && to.fact(project.outcome.fact),
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
    date: to.fact(event.date),
    disputedBy: event.disputedBy && to.fact(event.disputedBy),
    place: event.place,
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
