/** Facts by their names and in lists. */
import { lineOf } from '#catalogue/proof.ts';
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { factHref } from './links.ts';

/** A disputed fact is headed by the question on which its sources disagree; facts that share the question by their labels. */
export const factHeading = ({ question, label, disputedAt }: Fact): string =>
  disputedAt ? label : (question ?? label);

/** The title of a fact's page, which names its subject. */
export const factTitle = (fact: Fact): string => `${factHeading(fact)} – ${fact.subject.title}`;

export interface KeyFactRow {
  readonly href: string;
  readonly label: string;
  readonly subject: string;
  readonly value: string;
  readonly status: string;
  readonly asOf: string;
}

/** One row of the table of Kernfakten: what, value, as of. */
export const keyFactRow = (fact: Fact, { forms, routes }: Edition): KeyFactRow => ({
  href: factHref(fact, routes),
  label: fact.label,
  subject: fact.subject.title,
  value: forms.value(fact),
  status: lineOf(fact),
  asOf: fact.asOf ? forms.date(fact.asOf) : '',
});

export const keyFactRows = (facts: readonly Fact[], edition: Edition): KeyFactRow[] =>
  facts.filter(({ key }) => key).map((fact) => keyFactRow(fact, edition));
