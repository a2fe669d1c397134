/** Fact pages and lists of facts. */
import type { Fact } from '#catalogue/types.ts';
import { displayValue } from '#catalogue/value.ts';
import { confidenceWords, factKindWords, precisionWords, rankWords, subjectWords, unknown } from '#i18n/de.ts';
import { countOf, formatDate, shorten, withNoBreaks } from '#site/format.ts';
import { routes } from '#site/routes.ts';
import type { BoxRow } from './box.ts';
import { lineOf, sourceLink } from './citations.ts';
import { sideViews } from './contradictions.ts';
import { factHref, subjectHref } from './links.ts';
import { describe, type Crumb, type PageView } from './page.ts';

const factLink = (fact: Fact) => ({
  href: factHref(fact),
  label: `${fact.label}: ${displayValue(fact)}`,
  note: fact.subject.title,
});

const row = (label: string, words: string): BoxRow => ({ label, links: [{ label: words }] });

/** Behind the word of the line: „belegt in 2 Quellen“, „abgeleitet aus 1 Quelle“; „eine Quelle“ says it already. */
function sourceCount(fact: Fact): string {
  // In a contradiction the sources of all sides speak.
  const sides = fact.confidence === 'widerspruch' ? fact.sides : [];
  const all = new Set([...fact.sources.map(({ source }) => source), ...sides.flatMap(({ sources }) => sources)]);
  const count = countOf(all.size, 'Quelle', 'Quellen');
  if (fact.confidence === 'einfach') return fact.sources.length > 1 ? `an mehreren Stellen (${count})` : '';
  return `${fact.confidence === 'abgeleitet' ? 'aus' : 'in'} ${count}`;
}

const factHeading = (fact: Fact): string => fact.question ?? fact.label;

/** The title of a fact's page, which names its subject. */
export const factTitle = (fact: Fact): string => `${factHeading(fact)} – ${fact.subject.title}`;

export function factView(fact: Fact) {
  const status = lineOf(fact);
  const value = displayValue(fact);
  const crumbs: Crumb[] = [
    { label: 'Fakten', href: routes.facts() },
    { label: subjectWords[fact.subject.kind] },
    {
      label: fact.subject.title,
      href: subjectHref(fact.subject),
      ...(fact.subject.regions.length === 1 ? { key: fact.subject.regions[0]?.id ?? '' } : {}),
    },
  ];
  const page: PageView = {
    title: factTitle(fact),
    // Two subjects may share a sentence; each page needs a description of its own.
    description: describe(`${shorten(fact.subject.title, 50)}: ${fact.statement}`),
    section: routes.facts(),
    ...(fact.subject.regions.length === 1 ? { region: fact.subject.regions[0]?.id ?? '' } : {}),
    search: { kind: 'Fakt', regions: fact.subject.regions.map(({ title }) => title) },
  };
  return {
    page,
    crumbs,
    heading: factHeading(fact),
    value,
    statement: withNoBreaks(fact.statement),
    status,
    statusWord: confidenceWords[status],
    sourceCount: sourceCount(fact),
    resolution: fact.resolution && withNoBreaks(fact.resolution),
    sides: sideViews(fact),
    replacedBy: fact.replacedBy && factLink(fact.replacedBy),
    derivation: fact.derivation && {
      text: fact.derivation.text,
      formula: fact.derivation.formula && `${fact.derivation.formula} = ${value}`,
      inputs: fact.derivation.inputs.map(({ letter, fact: input }) => ({
        ...factLink(input),
        label: `${letter} = ${displayValue(input)}`,
        note: `${input.label}, ${input.subject.title}`,
      })),
    },
    usedIn: fact.usedIn.map(factLink),
    contradicts: fact.contradicts.map(factLink),
    note: fact.note && withNoBreaks(fact.note),
    rows: [
      ...fact.parts.map((part) => row(part.label, displayValue(part))),
      row('Art', factKindWords[fact.kind]),
      ...(fact.precision && fact.precision !== 'genau' ? [row('Genauigkeit', precisionWords[fact.precision])] : []),
      ...(fact.scope ? [row('Geltung', withNoBreaks(fact.scope))] : []),
      fact.asOf ? row('Stand', formatDate(fact.asOf)) : { label: 'Stand', none: unknown },
      ...(fact.validUntil ? [row('Gültig bis', formatDate(fact.validUntil))] : []),
      ...(fact.rank === 'normal' ? [] : [row('Rang', rankWords[fact.rank])]),
      row('Geprüft', formatDate(fact.checked)),
      row('Kennung', fact.id),
    ] satisfies BoxRow[],
    sources: fact.sources.map(({ source, locator }) => ({
      ...sourceLink(source),
      page: routes.source(source.id),
      locator: locator && withNoBreaks(locator),
      retrieved: formatDate(source.retrieved),
    })),
    locator: fact.locator && withNoBreaks(fact.locator),
    changes: fact.changes.map(({ date, text }) => ({ date: formatDate(date), text })),
    subject: { title: fact.subject.title, href: subjectHref(fact.subject) },
    siblings: fact.subject.facts
      .filter((other) => other !== fact && other.kind === fact.kind)
      .slice(0, 6)
      .map((other) => ({ href: factHref(other), label: other.label, note: displayValue(other) })),
  };
}

export interface KeyFactRow {
  readonly href: string;
  readonly label: string;
  readonly subject: string;
  readonly value: string;
  readonly status: string;
  readonly asOf: string;
}

/** One row of the table of Kernfakten: what, value, as of. */
export const keyFactRow = (fact: Fact): KeyFactRow => ({
  href: factHref(fact),
  label: fact.label,
  subject: fact.subject.title,
  value: displayValue(fact),
  status: lineOf(fact),
  asOf: fact.asOf ? formatDate(fact.asOf) : '',
});

export const keyFactRows = (facts: readonly Fact[]): KeyFactRow[] => facts.filter(({ key }) => key).map(keyFactRow);
