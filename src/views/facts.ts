/** Fact pages and lists of facts. */
import type { Fact, Subject } from '#catalogue/types.ts';
import { displayValue } from '#catalogue/value.ts';
import { confidenceWords, factKindWords, precisionWords, rankWords, subjectWords, unknown } from '#i18n/de.ts';
import { countOf, formatDate, shorten } from '#site/format.ts';
import { routes } from '#site/routes.ts';
import { lineOf, sourceLink } from './citations.ts';
import { sideViews } from './contradictions.ts';
import { factHref, subjectHref } from './links.ts';
import { describe, type Crumb, type PageView } from './page.ts';

const factLink = (fact: Fact) => ({
  href: factHref(fact),
  label: `${fact.label}: ${displayValue(fact)}`,
  note: fact.subject.title,
});

export function factView(fact: Fact) {
  const status = lineOf(fact);
  const value = displayValue(fact);
  const heading = fact.question ?? fact.label;
  const crumbs: Crumb[] = [
    { label: 'Fakten', href: routes.facts() },
    { label: subjectWords[fact.subject.kind] },
    fact.subject.kind === 'programm'
      ? { label: fact.subject.title, href: routes.programme() }
      : {
          label: fact.subject.title,
          href: subjectHref(fact.subject),
          ...(fact.subject.regions.length === 1 ? { key: fact.subject.regions[0]?.id ?? '' } : {}),
        },
  ];
  const page: PageView = {
    title: `${heading} – ${fact.subject.title}`,
    // Two subjects may share a sentence; each page needs a description of its own.
    description: describe(`${shorten(fact.subject.title, 50)}: ${fact.statement}`),
    section: routes.facts(),
    search: { kind: 'Fakt', regions: fact.subject.regions.map(({ title }) => title) },
  };
  return {
    page,
    crumbs,
    heading,
    value,
    statement: fact.statement,
    status,
    statusWord: confidenceWords[status],
    sourceCount: countOf(fact.sources.length, 'Quelle', 'Quellen'),
    resolution: fact.resolution,
    sides: sideViews(fact),
    replacedBy: fact.replacedBy && factLink(fact.replacedBy),
    derivation: fact.derivation && {
      text: fact.derivation.text,
      formula: fact.derivation.formula,
      inputs: fact.derivation.inputs.map(({ letter, fact: input }) => ({
        ...factLink(input),
        label: `${letter} = ${displayValue(input)}`,
        note: `${input.label}, ${input.subject.title}`,
      })),
    },
    usedIn: fact.usedIn.map(factLink),
    contradicts: fact.contradicts.map(factLink),
    note: fact.note,
    pairs: [
      { label: 'Angabe', value },
      ...fact.parts.map((part) => ({ label: `– ${part.label}`, value: displayValue(part) })),
      { label: 'Art', value: factKindWords[fact.kind] },
      { label: 'Genauigkeit', value: fact.precision && precisionWords[fact.precision], none: 'wie in der Aussage' },
      { label: 'Geltung', value: fact.scope, none: 'wie in der Aussage' },
      { label: 'Stand', value: fact.asOf && formatDate(fact.asOf), none: unknown },
      ...(fact.validUntil ? [{ label: 'Gültig bis', value: formatDate(fact.validUntil) }] : []),
      ...(fact.rank === 'normal' ? [] : [{ label: 'Rang', value: rankWords[fact.rank] }]),
      { label: 'Geprüft', value: formatDate(fact.checked) },
      { label: 'Kennung', value: fact.id },
    ],
    sources: fact.sources.map(({ source, locator }) => ({
      ...sourceLink(source),
      page: routes.source(source.id),
      locator,
      retrieved: formatDate(source.retrieved),
    })),
    locator: fact.locator,
    changes: fact.changes.map(({ date, text }) => ({ date: formatDate(date), text })),
    subject: { title: fact.subject.title, href: subjectHref(fact.subject) },
    siblings: fact.subject.facts
      .filter((other) => other !== fact && other.kind === fact.kind)
      .slice(0, 6)
      .map((other) => ({ href: factHref(other), label: other.label, note: displayValue(other) })),
  };
}

/** Kernfakten as a table: what, value, as of. */
export const keyFactRows = (facts: readonly Fact[]) =>
  facts
    .filter(({ key }) => key)
    .map((fact) => ({
      href: factHref(fact),
      label: fact.label,
      subject: fact.subject.title,
      value: displayValue(fact),
      status: lineOf(fact),
      asOf: fact.asOf ? formatDate(fact.asOf) : '',
    }));

/** How many facts of a subject have which confidence, for lists of subjects. */
export const subjectLine = (subject: Pick<Subject, 'kind' | 'id' | 'title' | 'facts'>) => ({
  href: subject.kind === 'programm' ? `${routes.programme()}#${subject.id}` : `${subjectHref(subject)}#fakten`,
  label: subject.title,
  note: countOf(subject.facts.length, 'Fakt', 'Fakten'),
});
