/** The ledger: all facts, the Kernfakten first, then subject by subject. */
import { lineOf } from '#catalogue/proof.ts';
import type { Fact, Subject, SubjectKind } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { factFacets, subjectFacets } from '#views/parts/filters.ts';
import { keyFactRow, type KeyFactRow } from '#views/parts/fact-names.ts';
import { factHref, subjectHref } from '#views/parts/links.ts';

/** What the list's filter reads. Times are a year, month or day. */
interface FilterAttributes extends Readonly<Record<string, string | undefined>> {
  readonly 'data-facets': string;
  readonly 'data-from': string | undefined;
  readonly 'data-until': string | undefined;
}

interface LedgerRow {
  readonly href: string;
  readonly label: string;
  readonly value: string;
  readonly status: string;
  readonly filter: FilterAttributes;
}

export interface LedgerGroup {
  readonly title: string;
  readonly href: string;
  /** Facets that all facts of the subject share. */
  readonly facets: string;
  /** „12 Fakten“ */
  readonly count: string;
  readonly rows: readonly LedgerRow[];
}

interface Ledger {
  readonly keyFacts: ReadonlyArray<KeyFactRow & { readonly filter: FilterAttributes }>;
  readonly kinds: ReadonlyArray<{
    readonly kind: SubjectKind;
    readonly title: string;
    readonly count: string;
    readonly groups: readonly LedgerGroup[];
  }>;
  /** How many facts do not say from when they hold; the view of a moment leaves them out. */
  readonly timeless: number;
}

const filterOf = (fact: Fact, facets: readonly string[]): FilterAttributes => ({
  'data-facets': facets.join(' '),
  'data-from': fact.validFrom ?? fact.asOf,
  'data-until': fact.validUntil,
});

const countOf = (facts: readonly Fact[], { forms, words }: Edition): string =>
  forms.count(facts.length, words.lists.facts.nouns.nounOne, words.lists.facts.nouns.noun);

const groupOf = (subject: Subject, edition: Edition): LedgerGroup => ({
  title: subject.title,
  href: subjectHref(subject, edition.routes),
  facets: subjectFacets(subject).join(' '),
  count: countOf(subject.facts, edition),
  rows: subject.facts.map((fact) => ({
    href: factHref(fact, edition.routes),
    label: fact.label,
    value: edition.forms.value(fact),
    status: lineOf(fact),
    filter: filterOf(fact, factFacets(fact)),
  })),
});

export function ledgerView(edition: Edition): Ledger {
  const { facts } = edition.catalogue;
  const { subjectGroupWords } = edition.words.kinds;
  const subjects = [...new Set(facts.map(({ subject }) => subject))];
  return {
    keyFacts: facts
      .filter(({ key }) => key)
      .map((fact) => {
        const facets = [...factFacets(fact), ...subjectFacets(fact.subject)];
        return { ...keyFactRow(fact, edition), filter: filterOf(fact, facets) };
      }),
    kinds: (Object.keys(subjectGroupWords) as SubjectKind[]).map((kind) => ({
      kind,
      title: subjectGroupWords[kind],
      count: countOf(
        facts.filter(({ subject }) => subject.kind === kind),
        edition,
      ),
      groups: subjects.filter((subject) => subject.kind === kind).map((subject) => groupOf(subject, edition)),
    })),
    timeless: facts.filter(({ validFrom, asOf }) => (validFrom ?? asOf) === undefined).length,
  };
}
