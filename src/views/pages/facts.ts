/** The ledger: all facts, the Kernfakten first, then subject by subject, on pages of their own where there are many. */
import { lineOf } from '#catalogue/proof.ts';
import type { Fact, SubjectKind } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { factFacets, subjectFacets } from '#views/parts/filters.ts';
import { keyFactRow, type KeyFactRow } from '#views/parts/fact-names.ts';
import { factHref, subjectHref } from '#views/parts/links.ts';
import { listIndex, longList, pagesOf, type IndexEntry, type LongList } from '#views/parts/list-index.ts';
import { isLong, mostOnPage } from '#views/parts/long-lists.ts';

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
  /** How many there are beside the first that are shown. */
  readonly moreKeyFacts: number;
  /** Empty where the facts stand on pages of their own. */
  readonly kinds: ReadonlyArray<{
    readonly kind: SubjectKind;
    readonly title: string;
    readonly count: string;
    readonly groups: readonly LedgerGroup[];
  }>;
  /** How many are on which page, and the pages; none where all stand here. */
  readonly index: readonly IndexEntry[];
  readonly pages: readonly string[];
  /** A row of those pages. */
  readonly sample: readonly LedgerGroup[];
  /** How many facts do not say from when they hold; the view of a moment leaves them out. */
  readonly timeless: number;
  /** How many sources these facts have: an edition may have fewer facts than there are. */
  readonly sourceCount: number;
}

const filterOf = (fact: Fact, facets: readonly string[]): FilterAttributes => ({
  'data-facets': facets.join(' '),
  'data-from': fact.validFrom ?? fact.asOf,
  'data-until': fact.validUntil,
});

const countOf = (facts: readonly Fact[], { forms, words }: Edition): string =>
  forms.count(facts.length, words.lists.facts.nouns.nounOne, words.lists.facts.nouns.noun);

const rowOf = (fact: Fact, { forms, routes }: Edition): LedgerRow => ({
  href: factHref(fact, routes),
  label: fact.label,
  value: forms.value(fact),
  status: lineOf(fact),
  filter: filterOf(fact, factFacets(fact)),
});

/** Facts subject by subject, in the order of their subjects. */
export const ledgerGroups = (facts: readonly Fact[], edition: Edition): LedgerGroup[] =>
  [...Map.groupBy(facts, ({ subject }) => subject)].map(([subject, of]) => ({
    title: subject.title,
    href: subjectHref(subject, edition.routes),
    facets: subjectFacets(subject).join(' '),
    count: countOf(of, edition),
    rows: of.map((fact) => rowOf(fact, edition)),
  }));

const kindsOf = ({ catalogue, words }: Edition) => {
  const { subjectGroupWords } = words.kinds;
  const byKind = Map.groupBy(catalogue.facts, ({ subject }) => subject.kind);
  return (Object.keys(subjectGroupWords) as SubjectKind[]).map((kind) => ({
    id: kind,
    title: subjectGroupWords[kind],
    things: byKind.get(kind) ?? [],
  }));
};

/** The pages of the ledger, from A to Z within each kind of subject; undefined where one page holds all. */
export function factList(edition: Edition): LongList<Fact> | undefined {
  const { catalogue, forms } = edition;
  if (!isLong(catalogue.facts.length, 'facts')) return undefined;
  const titleOf = ({ subject }: Fact) => subject.title;
  const groups = kindsOf(edition).map((kind) => ({
    ...kind,
    things: [...Map.groupBy(kind.things, ({ subject }) => subject)]
      .sort(([a], [b]) => forms.compare(a.title, b.title))
      .flatMap(([, facts]) => facts),
  }));
  return longList('fakten', 'facts', groups, titleOf);
}

/** Kernfakten of the programme and of the regions stand first where there are more than a page holds. */
function keyFactsOf({ catalogue }: Edition): readonly Fact[] {
  const all = catalogue.facts.filter(({ key }) => key);
  if (all.length <= mostOnPage.keyFacts) return all;
  return all.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostOnPage.keyFacts);
}
const rank = ({ subject: { kind } }: Fact): number => (kind === 'programm' ? 0 : kind === 'region' ? 1 : 2);

export function ledgerView(edition: Edition): Ledger {
  const { facts } = edition.catalogue;
  const long = factList(edition);
  const keyFacts = keyFactsOf(edition);
  return {
    keyFacts: keyFacts.map((fact) => {
      const facets = [...factFacets(fact), ...subjectFacets(fact.subject)];
      return { ...keyFactRow(fact, edition), filter: filterOf(fact, facets) };
    }),
    moreKeyFacts: facts.filter(({ key }) => key).length - keyFacts.length,
    kinds: long
      ? []
      : kindsOf(edition).map(({ id, title, things }) => ({
          kind: id,
          title,
          count: countOf(things, edition),
          groups: ledgerGroups(things, edition),
        })),
    index: long ? listIndex(long, edition) : [],
    pages: long ? pagesOf(long, edition) : [],
    sample: long ? ledgerGroups(facts.slice(0, 1), edition) : [],
    timeless: facts.filter(({ validFrom, asOf }) => (validFrom ?? asOf) === undefined).length,
    sourceCount: new Set(facts.flatMap(({ sources }) => sources.map(({ source }) => source))).size,
  };
}
