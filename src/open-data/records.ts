/**
 * Things of the catalogue as records for machines: `/fakten/ID.json`, `/projekte/ID.json` and the rows of the datasets.
 *
 * Addresses are absolute. What is not known is absent; lists are always there. `display` holds finished German words.
 * `record-schemas.ts` describes every field.
 */
import { lineOf } from '#catalogue/proof.ts';
import { statusOf } from '#catalogue/projects.ts';
import { displayValue } from '#language/de/values.ts';
import { dateOf } from '#site/dates.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Catalogue, Event, Fact, Organisation, Project, Region, Source } from '#catalogue/types.ts';
import { lastChecked } from '#catalogue/proof.ts';
import { confidenceWords, precisionWords } from '#language/de/words/kinds.ts';
import { formatDate } from '#language/de/format.ts';
import { absolute, routes } from '#site/routes.ts';
import { factHref, subjectHref } from '#views/parts/links.ts';
import { addressOf, sourceCodeOf } from '#views/parts/public-addresses.ts';
import type { EventRecord, FactRecord, OrganisationRecord, ProjectRecord } from './record-schemas.ts';

const factReference = (fact: Fact) => ({
  id: fact.id,
  url: absolute(factHref(fact)),
  label: fact.label,
  value: displayValue(fact),
});

const sourceReference = (source: Source) => ({
  id: source.id,
  url: absolute(routes.source(source.id)),
  publisher: source.publisher,
  title: source.title,
  address: addressOf(source),
  published: source.published,
  retrieved: source.retrieved,
});

/** Everything known about a fact, relations included. */
export function factRecord(fact: Fact): FactRecord {
  const { subject, derivation, replacedBy } = fact;
  return {
    id: fact.id,
    url: absolute(factHref(fact)),
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
    subject: { kind: subject.kind, id: subject.id, title: subject.title, url: absolute(subjectHref(subject)) },
    regions: subject.regions.map(({ id }) => id),
    sources: fact.sources.map(({ source, locator }) => ({ ...sourceReference(source), locator })),
    contradicts: fact.contradicts.map(factReference),
    sides: fact.sides.map(({ value, meaning, preferred, sources }) => ({
      value,
      meaning,
      preferred,
      sources: sources.map(sourceReference),
    })),
    derivation: derivation && {
      text: derivation.text,
      formula: derivation.formula,
      inputs: derivation.inputs.map(({ letter, fact: input }) => ({ letter, ...factReference(input) })),
    },
    changes: fact.changes,
    replacedBy: replacedBy && factReference(replacedBy),
    display: {
      value: displayValue(fact),
      precision: fact.precision && precisionWords[fact.precision],
      asOf: fact.asOf && formatDate(fact.asOf),
      confidence: confidenceWords[lineOf(fact)],
    },
  };
}

const organisationReference = ({ id, name }: Organisation) => ({ id, url: absolute(routes.organisation(id)), name });
const projectReference = ({ id, title }: Project) => ({ id, url: absolute(routes.project(id)), title });
const regionReference = ({ id, title }: Region) => ({ id, url: absolute(routes.region(id)), title });

const sum = (fact: Fact | undefined) =>
  fact && { ...factReference(fact), amount: typeof fact.value === 'number' ? fact.value : undefined };

const moment = (fact: Fact | undefined, side: 'start' | 'end') =>
  fact && { ...factReference(fact), date: dateOf(fact, side) };

/** What every record ends with: its facts, and the latest day on which one of them was checked. */
const proofs = (facts: readonly Fact[]) => ({
  checked: lastChecked(facts),
  facts: facts.map(factReference),
});

type Facts = Pick<Catalogue, 'factById'>;

const plain = (text: string | undefined, { factById }: Facts) => text && plainFactText(text, factById);

/** A project; its sums, dates and status are facts, named with their values. */
export function projectRecord(project: Project, catalogue: Facts): ProjectRecord {
  const { funding, cost, start, end, status } = project.roles;
  return {
    id: project.id,
    url: absolute(routes.project(project.id)),
    title: project.title,
    lead: plainFactText(project.lead, catalogue.factById),
    regions: project.regions.map(regionReference),
    area: project.area,
    topics: project.topics.map(({ id, title }) => ({ id, url: absolute(routes.topic(id)), title })),
    places: project.places,
    leadOrganisation: project.leadOrganisation && organisationReference(project.leadOrganisation),
    partners: project.partners.map(organisationReference),
    partOf: project.partOf && projectReference(project.partOf),
    parts: project.parts.map(projectReference),
    status: { key: statusOf(project), fact: status && factReference(status) },
    funding: sum(funding),
    cost: sum(cost),
    start: moment(start, 'start'),
    end: moment(end, 'end'),
    fundingNote: plain(project.fundingNote, catalogue),
    website: project.website,
    sourceCode: sourceCodeOf(project),
    transfer: plain(project.transfer, catalogue),
    ...proofs(project.facts),
  };
}

export function organisationRecord(organisation: Organisation, catalogue: Facts): OrganisationRecord {
  const { funding, status } = organisation.roles;
  return {
    id: organisation.id,
    url: absolute(routes.organisation(organisation.id)),
    name: organisation.name,
    kind: organisation.kind,
    municipality: organisation.municipality,
    aliases: organisation.aliases,
    regions: organisation.regions.map(regionReference),
    leadOrganisation: organisation.leadOrganisation && organisationReference(organisation.leadOrganisation),
    partners: organisation.partners.map(organisationReference),
    leads: organisation.leads.map(projectReference),
    takesPartIn: organisation.takesPartIn.map(projectReference),
    status: status && factReference(status),
    funding: sum(funding),
    fundingNote: plain(organisation.fundingNote, catalogue),
    website: organisation.website,
    summary: plain(organisation.summary, catalogue),
    transfer: plain(organisation.transfer, catalogue),
    note: organisation.note,
    ...proofs(organisation.facts),
  };
}

export function eventRecord(event: Event, catalogue: Facts): EventRecord {
  return {
    id: event.id,
    url: absolute(routes.event(event.id)),
    title: event.title,
    lead: plainFactText(event.lead, catalogue.factById),
    type: event.type,
    start: dateOf(event.date, 'start'),
    end: dateOf(event.date, 'end'),
    date: factReference(event.date),
    disputedBy: event.disputedBy && factReference(event.disputedBy),
    place: event.place,
    regions: event.regions.map(regionReference),
    organisers: event.organisers.map(({ name, organisation }) => ({
      name,
      organisation: organisation && organisationReference(organisation),
    })),
    series: event.series && {
      id: event.series.id,
      url: absolute(routes.event(event.series.id)),
      title: event.series.title,
    },
    ...proofs(event.facts),
  };
}
