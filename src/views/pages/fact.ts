/** A fact's page: what it says, how sure it is, on what it rests, and where it is used. */
import { sourcesBehind, lineOf } from '#catalogue/proof.ts';
import { shorten } from '#site/text.ts';
import { addMonths } from '#site/dates.ts';
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { bibliographyFormats } from '#emit/bibliography.ts';
import { reviewMonths } from '#site/config.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { factLink, sourceCount } from '#views/parts/cards.ts';
import { sourceLink, type SourceLink } from '#views/parts/proofs.ts';
import { sideViews, sourceCounts } from '#views/parts/contradictions.ts';
import { embeddingOf } from '#views/quoting/embedding.ts';
import { useRows } from '#views/parts/uses.ts';
import { factHeading, factTitle } from '#views/parts/fact-names.ts';
import { factHref, subjectHref } from '#views/parts/links.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { archiveOf } from '#views/parts/public-addresses.ts';
import { quotesOf } from '#views/quoting/wordings.ts';
import { reportHref } from '#views/parts/report.ts';
import { factThing } from '#views/schema-org/claims.ts';

const row = (label: string, words: string): BoxRow => ({ label, links: [{ label: words }] });

/** Every field of the fact that stands nowhere else on its page. */
function rowsOf(fact: Fact, { words, forms, routes }: Edition): BoxRow[] {
  const { factKindWords, precisionWords, confidenceWords, rankWords, unknown } = words.kinds;
  const say = words.pages.fact;
  const dateRow = (label: string, iso: string | undefined): BoxRow =>
    iso ? row(label, forms.date(iso)) : { label, none: unknown };
  return [
    ...fact.parts.map((part) => row(part.label, forms.value(part))),
    row(say.kind, factKindWords[fact.kind]),
    ...(fact.unit ? [row(say.unit, fact.unit === 'EUR' ? say.euro : fact.unit)] : []),
    ...(fact.precision ? [row(say.precision, precisionWords[fact.precision])] : []),
    ...(fact.scope ? [row(say.scope, forms.typeset(fact.scope))] : []),
    dateRow(say.asOf, fact.asOf),
    ...(fact.validUntil ? [dateRow(say.validUntil, fact.validUntil)] : []),
    row(say.confidence, confidenceWords[fact.confidence]),
    row(say.rank, rankWords[fact.rank]),
    row(say.key, fact.key ? say.isKey : say.isNotKey),
    dateRow(say.checked, fact.checked),
    dateRow(say.nextCheck, addMonths(fact.checked, reviewMonths)),
    row(say.id, fact.id),
    {
      label: say.data,
      links: [
        { label: 'JSON', href: routes.factData(fact.id) },
        ...Object.entries(bibliographyFormats).map(([ending, { label }]) => ({
          label,
          href: routes.factCitation(fact.id, ending),
        })),
      ],
    },
  ];
}

export interface FactSourceView extends SourceLink {
  /** Our page about the source. */
  readonly page: string;
  readonly kind: string;
  readonly locator: string | undefined;
  readonly retrieved: string;
  readonly archive: string | undefined;
}

function sourcesOf(fact: Fact, edition: Edition): FactSourceView[] {
  const { words, forms, routes } = edition;
  const locators = new Map(fact.sources.map(({ source, locator = '' }) => [source, forms.typeset(locator)]));
  return sourcesBehind(fact).map((source) => ({
    ...sourceLink(source, edition),
    page: routes.source(source.id),
    kind: words.kinds.sourceKindWords[source.kind],
    locator: locators.get(source) || undefined,
    retrieved: forms.date(source.retrieved),
    archive: archiveOf(source),
  }));
}

function derivationOf({ derivation }: Fact, value: string, { forms, routes }: Edition) {
  if (!derivation) return undefined;
  const { text, formula, inputs } = derivation;
  return {
    text,
    formula: formula && `${formula} = ${value}`,
    inputs: inputs.map(({ letter, fact: input }) => ({
      href: factHref(input, routes),
      label: `${letter} = ${forms.value(input)}`,
      note: `${input.label}, ${input.subject.title}`,
    })),
  };
}

/** What stands against it: how well it is proven, its rank, and how it is to be read or else what it says. */
function opposing(fact: Fact, edition: Edition) {
  const { rankWords, confidenceWords } = edition.words.kinds;
  const rank = fact.rank === 'normal' ? [] : [rankWords[fact.rank]];
  const standing = [fact.subject.title, confidenceWords[lineOf(fact)], ...rank].join(' · ');
  return {
    ...factLink(fact, edition),
    note: edition.forms.typeset(`${standing}. ${fact.resolution ?? fact.statement}`),
  };
}

export function factView(fact: Fact, edition: Edition) {
  const { words, forms, routes } = edition;
  const { subject } = fact;
  const status = lineOf(fact);
  const value = forms.value(fact);
  const only = subject.regions.length === 1 ? subject.regions[0] : undefined;
  const crumbs: Crumb[] = [
    { label: words.pages.sections.facts, href: routes.facts() },
    { label: words.kinds.subjectWords[subject.kind] },
    { label: subject.title, href: subjectHref(subject, routes), ...(only ? { key: only.id } : {}) },
  ];
  const page: PageView = {
    title: factTitle(fact),
    // Two subjects may share a sentence; each page needs a description of its own.
    description: describe(`${shorten(subject.title, 50)}: ${fact.statement}`),
    section: routes.facts(),
    crumbs,
    thing: factThing(fact, factHeading(fact), edition),
    ...(only ? { region: only.id } : {}),
    search: { kind: 'fact', regions: subject.regions.map(({ title }) => title) },
  };
  return {
    page,
    crumbs,
    heading: factHeading(fact),
    value,
    statement: forms.typeset(fact.statement),
    status,
    statusWord: words.kinds.confidenceWords[status],
    sourceCount: sourceCount(fact, edition),
    replacedBy: fact.replacedBy && factLink(fact.replacedBy, edition),
    resolution: fact.resolution && forms.typeset(fact.resolution),
    sides: sideViews(fact, edition),
    sourceCounts: sourceCounts(fact),
    quotes: quotesOf(fact, edition),
    embedding: embeddingOf(fact, edition),
    rows: rowsOf(fact, edition),
    report: reportHref({ title: page.title, id: fact.id, href: routes.factPage(fact.id) }, edition),
    derivation: derivationOf(fact, value, edition),
    sources: sourcesOf(fact, edition),
    locator: fact.locator && forms.typeset(fact.locator),
    note: fact.note && forms.typeset(fact.note),
    contradicts: fact.contradicts.map((other) => opposing(other, edition)),
    uses: useRows(fact, edition),
    changes: fact.changes
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map(({ date, text }) => ({ iso: date, date: forms.date(date), text: forms.typeset(text) })),
    subject: { title: subject.title, href: subjectHref(subject, routes) },
    siblings: subject.facts
      .filter((other) => other !== fact && other.kind === fact.kind)
      .slice(0, 6)
      .map((other) => ({ href: factHref(other, routes), label: other.label, note: forms.value(other) })),
  };
}
