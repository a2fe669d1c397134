/** A fact's page: what it says, how sure it is, on what it rests, and where it is used. */
import { sourcesBehind, lineOf } from '#catalogue/proof.ts';
import { shorten } from '#site/text.ts';
import { addMonths } from '#site/dates.ts';
import { displayValue } from '#language/de/values.ts';
import type { Catalogue, Fact } from '#catalogue/types.ts';
import { bibliographyFormats } from '#emit/bibliography.ts';
import {
  confidenceWords,
  factKindWords,
  precisionWords,
  rankWords,
  sourceKindWords,
  subjectWords,
  unknown,
} from '#language/de/words/kinds.ts';
import { reviewMonths } from '#site/config.ts';
import { formatDate } from '#language/de/format.ts';
import { routes } from '#site/routes.ts';
import { typeset } from '#language/de/typeset.ts';
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
import { factThing } from '#views/schema-org/things.ts';

const row = (label: string, words: string): BoxRow => ({ label, links: [{ label: words }] });
const dateRow = (label: string, iso: string | undefined): BoxRow =>
  iso ? row(label, formatDate(iso)) : { label, none: unknown };

/** Every field of the fact that stands nowhere else on its page. */
function rowsOf(fact: Fact): BoxRow[] {
  return [
    ...fact.parts.map((part) => row(part.label, displayValue(part))),
    row('Art', factKindWords[fact.kind]),
    ...(fact.unit ? [row('Einheit', fact.unit === 'EUR' ? 'Euro' : fact.unit)] : []),
    ...(fact.precision ? [row('Genauigkeit', precisionWords[fact.precision])] : []),
    ...(fact.scope ? [row('Geltung', typeset(fact.scope))] : []),
    dateRow('Stand', fact.asOf),
    ...(fact.validUntil ? [dateRow('Gültig bis', fact.validUntil)] : []),
    row('Verlässlichkeit', confidenceWords[fact.confidence]),
    row('Rang', rankWords[fact.rank]),
    row('Kernfakt', fact.key ? 'ja' : 'nein'),
    dateRow('Geprüft', fact.checked),
    dateRow('Nächste Prüfung', addMonths(fact.checked, reviewMonths)),
    row('Kennung', fact.id),
    {
      label: 'Daten',
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

function sourcesOf(fact: Fact): FactSourceView[] {
  const locators = new Map(fact.sources.map(({ source, locator = '' }) => [source, typeset(locator)]));
  return sourcesBehind(fact).map((source) => ({
    ...sourceLink(source),
    page: routes.source(source.id),
    kind: sourceKindWords[source.kind],
    locator: locators.get(source) || undefined,
    retrieved: formatDate(source.retrieved),
    archive: archiveOf(source),
  }));
}

function derivationOf({ derivation }: Fact, value: string) {
  if (!derivation) return undefined;
  const { text, formula, inputs } = derivation;
  return {
    text,
    formula: formula && `${formula} = ${value}`,
    inputs: inputs.map(({ letter, fact: input }) => ({
      href: factHref(input),
      label: `${letter} = ${displayValue(input)}`,
      note: `${input.label}, ${input.subject.title}`,
    })),
  };
}

/** What stands against it: how well it is proven, its rank, and how it is to be read or else what it says. */
function opposing(fact: Fact) {
  const rank = fact.rank === 'normal' ? [] : [rankWords[fact.rank]];
  const standing = [fact.subject.title, confidenceWords[lineOf(fact)], ...rank].join(' · ');
  return { ...factLink(fact), note: typeset(`${standing}. ${fact.resolution ?? fact.statement}`) };
}

export function factView(fact: Fact, { operator }: Pick<Catalogue, 'operator'>) {
  const { subject } = fact;
  const status = lineOf(fact);
  const value = displayValue(fact);
  const only = subject.regions.length === 1 ? subject.regions[0] : undefined;
  const crumbs: Crumb[] = [
    { label: 'Fakten', href: routes.facts() },
    { label: subjectWords[subject.kind] },
    { label: subject.title, href: subjectHref(subject), ...(only ? { key: only.id } : {}) },
  ];
  const page: PageView = {
    title: factTitle(fact),
    // Two subjects may share a sentence; each page needs a description of its own.
    description: describe(`${shorten(subject.title, 50)}: ${fact.statement}`),
    section: routes.facts(),
    crumbs,
    thing: factThing(fact, factHeading(fact)),
    ...(only ? { region: only.id } : {}),
    search: { kind: 'Fakt', regions: subject.regions.map(({ title }) => title) },
  };
  return {
    page,
    crumbs,
    heading: factHeading(fact),
    value,
    statement: typeset(fact.statement),
    status,
    statusWord: confidenceWords[status],
    sourceCount: sourceCount(fact),
    replacedBy: fact.replacedBy && factLink(fact.replacedBy),
    resolution: fact.resolution && typeset(fact.resolution),
    sides: sideViews(fact),
    sourceCounts: sourceCounts(fact),
    quotes: quotesOf(fact),
    embedding: embeddingOf(fact),
    rows: rowsOf(fact),
    report: reportHref({ title: page.title, id: fact.id, href: routes.factPage(fact.id) }, operator),
    derivation: derivationOf(fact, value),
    sources: sourcesOf(fact),
    locator: fact.locator && typeset(fact.locator),
    note: fact.note && typeset(fact.note),
    contradicts: fact.contradicts.map(opposing),
    uses: useRows(fact),
    changes: fact.changes
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map(({ date, text }) => ({ iso: date, date: formatDate(date), text: typeset(text) })),
    subject: { title: subject.title, href: subjectHref(subject) },
    siblings: subject.facts
      .filter((other) => other !== fact && other.kind === fact.kind)
      .slice(0, 6)
      .map((other) => ({ href: factHref(other), label: other.label, note: displayValue(other) })),
  };
}
