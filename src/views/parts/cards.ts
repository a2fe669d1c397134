/** How things look in lists: projects, events, facts, sources, organisations. */
import { stateOf } from '#catalogue/outcomes.ts';
import { isStatewide } from '#catalogue/projects.ts';
import { lineOf, sourcesBehind } from '#catalogue/proof.ts';
import { dateOf } from '#site/dates.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Event, Fact, Organisation, Project, Region, Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { regionLetter } from '#site/regions.ts';
import type { SourceLink } from './proofs.ts';
import { factHref, hasOwnPage } from './links.ts';

export interface KeyView {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
}

export const keyView = (region: Pick<Region, 'id' | 'title'>): KeyView => ({
  id: region.id,
  letter: regionLetter(region.id),
  name: region.title,
});

export interface ProjectCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly lead: string;
  readonly keys: readonly KeyView[];
  /** „1,29 Mio. €“ or that it is not proven. */
  readonly funding: string;
  /** The line under the sum; none where no sum is proven. */
  readonly fundingLine: string | undefined;
  readonly period: string;
  readonly status: string;
}

export function projectCard(project: Project, { catalogue, words, forms, routes }: Edition): ProjectCard {
  const { funding, start, end } = project.roles;
  return {
    id: project.id,
    href: routes.project(project.id),
    title: project.title,
    lead: plainFactText(project.lead, catalogue.factById, forms),
    keys: project.regions.map(keyView),
    funding: funding ? forms.value(funding, 'short') : words.parts.projectCard.noFunding,
    period: forms.period(start, end) ?? words.parts.projectCard.noPeriod,
    fundingLine: funding && lineOf(funding),
    status: words.kinds.outcomeWords[stateOf(project)],
  };
}

export interface EventRow {
  readonly href: string;
  readonly title: string;
  readonly iso: string;
  readonly date: string;
  readonly status: string;
  readonly place: string | undefined;
  readonly keys: readonly KeyView[];
  readonly isForAll: boolean;
}

/** @param withYear false in a list that stands under its year: „27. August“, „ohne Tag“ */
export function eventRow(event: Event, edition: Edition, withYear = true): EventRow {
  const { catalogue, words, routes } = edition;
  const iso = dateOf(event.date, 'start') ?? '';
  const full = eventDate(event, edition);
  return {
    href: routes.event(event.id),
    title: event.title,
    iso,
    // In the narrow column a date may break before its year and nowhere else.
    date: withYear
      ? full.replaceAll(/\u00a0(?=\d{4})/g, ' ')
      : full.replaceAll(/\s?\b(?:19|20)\d\d\b/g, '').trim() || words.parts.event.noDay,
    status: lineOf(event.disputedBy ?? event.date),
    // „Termin Aachen, Aachen“ says nothing twice.
    place: event.place && event.title.endsWith(event.place) ? undefined : event.place,
    keys: event.regions.map(keyView),
    isForAll: isStatewide(event, catalogue),
  };
}

/** „9. November bis 7. Dezember 2021“ for a series, else its day, month or year. */
export function eventDate(event: Event, { words, forms }: Edition): string {
  const from = dateOf(event.date, 'start') ?? '';
  const to = dateOf(event.date, 'end') ?? from;
  if (from === to) return forms.date(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const first = forms.date(from);
  return words.parts.event.span(sameYear ? first.replace(/\s?\d{4}$/, '') : first, forms.date(to));
}

export interface FactRow {
  readonly id: string;
  readonly href: string;
  readonly hasOwnPage: boolean;
  readonly label: string;
  readonly value: string;
  readonly status: string;
  /** Only for relations: they have no page of their own, so their proof stands here. */
  readonly sources: ReadonlyArray<Pick<SourceLink, 'href' | 'publisher'>>;
}

export function factRow(fact: Fact, edition: Edition): FactRow {
  const status = lineOf(fact);
  return {
    id: fact.id,
    href: factHref(fact, edition.routes),
    hasOwnPage: hasOwnPage(fact),
    label: fact.label,
    value: edition.forms.value(fact),
    status,
    sources: hasOwnPage(fact)
      ? []
      : fact.sources.map(({ source }) => ({ href: edition.routes.source(source.id), publisher: source.publisher })),
  };
}

/** A fact in a list of links: „Landesmittel: 91 Mio. Euro“, with its subject. */
export const factLink = (fact: Fact, { forms, routes }: Edition) => ({
  href: factHref(fact, routes),
  label: `${fact.label}: ${forms.value(fact)}`,
  note: fact.subject.title,
});

/** Behind the word of the line: „belegt in 2 Quellen“, „abgeleitet aus 1 Quelle“; „eine Quelle“ says it already. */
export function sourceCount(fact: Fact, { words }: Edition): string {
  const count = sourcesBehind(fact).length;
  const { several, derived, stated } = words.parts.sourceCount;
  if (fact.confidence === 'einfach') return fact.sources.length > 1 ? several(count) : '';
  return fact.confidence === 'abgeleitet' ? derived(count) : stated(count);
}

/** How well a fact is proven and when it held: „belegt in 2 Quellen, Stand 12. Januar 2018“. */
export function proofLine(fact: Fact, edition: Edition): string {
  const { words, forms } = edition;
  return [
    [words.kinds.confidenceWords[lineOf(fact)], sourceCount(fact, edition)].filter(Boolean).join(' '),
    ...(fact.asOf ? [words.parts.asOf(forms.date(fact.asOf))] : []),
  ].join(', ');
}

export interface SourceRow {
  readonly href: string;
  readonly title: string;
  readonly meta: readonly string[];
}

export function sourceRow(source: Source, { words, forms, routes }: Edition): SourceRow {
  return {
    href: routes.source(source.id),
    title: source.title,
    meta: [
      source.published ? forms.date(source.published) : words.parts.sourceRow.noDate,
      words.parts.sourceRow.factCount(source.facts.length),
    ],
  };
}

export interface OrganisationRow {
  readonly href: string;
  readonly name: string;
  readonly meta: string;
}

export function organisationRow(organisation: Organisation, { words, routes }: Edition): OrganisationRow {
  const projects = organisation.leads.length + organisation.takesPartIn.length;
  return {
    href: routes.organisation(organisation.id),
    name: organisation.name,
    // Lists stand under the kind of organisation, so the line need not repeat it.
    meta: [organisation.municipality, projects > 0 ? words.parts.projectCount(projects) : undefined]
      .filter(Boolean)
      .join(' · '),
  };
}
