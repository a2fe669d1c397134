/**
 * One fact or one project as a record for machines: `/fakten/ID.json`, `/projekte/ID.json` and the rows of the datasets.
 *
 * Addresses are absolute. What is not known is absent; lists are always there. `display` holds finished German words.
 */
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Catalogue, Fact, Organisation, Project, Source } from '#catalogue/types.ts';
import { dateOf, displayValue } from '#catalogue/value.ts';
import { confidenceWords, precisionWords } from '#i18n/de.ts';
import { formatDate } from '#site/format.ts';
import { absolute, routes } from '#site/routes.ts';
import { statusOf } from './cards.ts';
import { lineOf } from './citations.ts';
import { factHref, subjectHref } from './links.ts';

const factReference = (fact: Fact) => ({
  id: fact.id,
  url: absolute(factHref(fact)),
  label: fact.label,
  value: displayValue(fact),
});

/** Where the document itself lies; absent where its address holds the name of a private person. */
export const addressOf = (source: Source): string | undefined => (source.hideUrl ? undefined : source.url);

/** Everything known about a fact, relations included. */
export function factRecord(fact: Fact) {
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
    sources: fact.sources.map(({ source, locator }) => ({
      id: source.id,
      url: absolute(routes.source(source.id)),
      publisher: source.publisher,
      title: source.title,
      address: addressOf(source),
      published: source.published,
      retrieved: source.retrieved,
      locator,
    })),
    contradicts: fact.contradicts.map(factReference),
    sides: fact.sides.map(({ value, meaning, preferred, sources }) => ({
      value,
      meaning,
      preferred,
      sources: sources.map(({ id }) => id),
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

const organisationReference = ({ id, name }: Organisation) => ({
  id,
  name,
  url: absolute(routes.organisation(id)),
});

const projectReference = ({ id, title }: Project) => ({ id, title, url: absolute(routes.project(id)) });

/** The latest day on which a fact was checked. */
export const lastChecked = (facts: readonly Fact[]): string | undefined =>
  facts
    .map(({ checked }) => checked)
    .sort()
    .at(-1);

/** Everything known about a project; its sums, dates and status are facts, named with their values. */
export function projectRecord(project: Project, { factById }: Pick<Catalogue, 'factById'>) {
  const { funding, cost, start, end, status } = project.roles;
  const plain = (text: string | undefined) => text && plainFactText(text, factById);
  const sum = (fact: Fact | undefined) =>
    fact && { ...factReference(fact), amount: typeof fact.value === 'number' ? fact.value : undefined };
  const moment = (fact: Fact | undefined, side: 'start' | 'end') =>
    fact && { ...factReference(fact), date: dateOf(fact, side) };
  return {
    id: project.id,
    url: absolute(routes.project(project.id)),
    title: project.title,
    lead: plain(project.lead),
    regions: project.regions.map(({ id, title }) => ({ id, title, url: absolute(routes.region(id)) })),
    area: project.area,
    topics: project.topics.map(({ id, title }) => ({ id, title, url: absolute(routes.topic(id)) })),
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
    fundingNote: plain(project.fundingNote),
    website: project.website,
    sourceCode: project.hideSourceCodeUrl ? undefined : project.sourceCode,
    transfer: plain(project.transfer),
    checked: lastChecked(project.facts),
    facts: project.facts.map(factReference),
  };
}
