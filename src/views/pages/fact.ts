/** A fact's page: what it says, how sure it is, on what it rests, and where it is used. */
import { onlyRegion } from '#catalogue/projects.ts';
import { sourcesBehind, lineOf } from '#catalogue/proof.ts';
import { shorten } from '#site/text.ts';
import { addMonths } from '#site/dates.ts';
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { reviewMonths } from '#site/config.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { factLink } from '#views/parts/cards.ts';
import { factDataLinks } from '#views/parts/data-links.ts';
import { sourceCounts } from '#views/parts/contradictions.ts';
import { disputeView } from '#views/parts/dispute.ts';
import { factProof, sourceViews, type FactProof } from '#views/parts/fact-proof.ts';
import { embeddingOf } from '#views/quoting/embedding.ts';
import { useRows } from '#views/parts/uses.ts';
import { factHeading, factTitle } from '#views/parts/fact-names.ts';
import { factHref, subjectHref } from '#views/parts/links.ts';
import { alternates, describe, type Crumb, type PageView } from './page.ts';
import { quotesOf } from '#views/quoting/wordings.ts';
import { reportView } from '#views/parts/report.ts';
import { factThing } from '#views/schema-org/claims.ts';

const row = (label: string, words: string): BoxRow => ({ label, links: [{ label: words }] });

/** Every field of the fact that stands nowhere else on its page. */
function rowsOf(fact: Fact, { validity }: FactProof, { words, forms }: Edition): BoxRow[] {
  const { factKindWords, confidenceWords, rankWords, unknown } = words.kinds;
  const say = words.pages.fact;
  return [
    ...fact.parts.map((part) => row(part.label, forms.value(part))),
    row(say.kind, factKindWords[fact.kind]),
    ...(fact.unit ? [row(say.unit, fact.unit === 'EUR' ? say.euro : fact.unit)] : []),
    ...validity.map(({ label, text }) => (text ? row(label, text) : { label, none: unknown })),
    row(say.confidence, confidenceWords[fact.confidence]),
    row(say.rank, rankWords[fact.rank]),
    row(say.key, fact.key ? say.isKey : say.isNotKey),
    row(say.checked, forms.date(fact.checked)),
    row(say.nextCheck, forms.date(addMonths(fact.checked, reviewMonths))),
    row(say.id, fact.id),
    ...(fact.changes.length === 0 ? [row(words.sections.fact.changes, words.sections.fact.unchanged)] : []),
  ];
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
  const proof = factProof(fact, edition);
  const only = onlyRegion(subject);
  const crumbs: Crumb[] = [
    { label: words.pages.sections.facts, href: routes.facts() },
    { label: words.kinds.subjectWords[subject.kind] },
    { label: subject.title, href: subjectHref(subject, routes), ...(only ? { key: only.id } : {}) },
  ];
  const dataLinks = factDataLinks(fact, edition);
  const page: PageView = {
    title: factTitle(fact),
    // Two subjects may share a sentence; each page needs a description of its own.
    description: describe(`${shorten(subject.title, 50)}: ${fact.statement}`),
    section: routes.facts(),
    crumbs,
    thing: factThing(fact, factHeading(fact), edition),
    ...(only ? { region: only.id } : {}),
    kind: 'fact',
    headLinks: alternates(dataLinks),
  };
  return {
    page,
    crumbs,
    ...proof,
    heading: factHeading(fact),
    dispute: disputeView(fact, edition),
    sourceCounts: sourceCounts(fact),
    quotes: quotesOf(fact, edition),
    embedding: embeddingOf(fact, edition),
    dataLinks,
    rows: rowsOf(fact, proof, edition),
    report: reportView({ title: page.title, id: fact.id, href: routes.factPage(fact.id) }, 'mistake', edition),
    sources: sourceViews(sourcesBehind(fact), fact, edition),
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
