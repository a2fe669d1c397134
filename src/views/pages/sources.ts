/** The list of all sources: by publisher, from A to Z, with what its filter reads; on pages of their own where there are many. */
import type { Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { sourceRow, type SourceRow } from '#views/parts/cards.ts';
import type { FilterGroup } from '#views/parts/filters.ts';
import { byLetter, type LetterGroup } from '#views/parts/letters.ts';
import { letterIndex, longList, pagesOf, type IndexEntry, type LongList } from '#views/parts/list-index.ts';
import { isLong } from '#views/parts/long-lists.ts';

interface SourceLine extends SourceRow {
  /** `art:presse jahr:2019 region:soest` */
  readonly facets: string;
}

interface Publisher {
  readonly name: string;
  readonly sources: readonly SourceLine[];
}

/** The count is how many sources a letter has: „12 Quellen“. */
export type SourceLetters = ReadonlyArray<LetterGroup<Publisher> & { readonly count: string }>;

export interface SourceList {
  readonly publisherCount: number;
  /** Empty where the sources stand on pages of their own. */
  readonly letters: SourceLetters;
  /** How many are on which page, and the pages; none where all stand here. */
  readonly index: readonly IndexEntry[];
  readonly pages: readonly string[];
  /** A row of those pages. */
  readonly sample: SourceLetters;
  readonly filters: readonly FilterGroup[];
}

const undated = 'ohne';
const yearOf = ({ published }: Source): string => published?.slice(0, 4) ?? undated;

const regionsOf = (source: Source): string[] => [
  ...new Set(source.facts.flatMap(({ subject }) => subject.regions.map(({ id }) => id))),
];

const facetsOf = (source: Source): string =>
  [`art:${source.kind}`, `jahr:${yearOf(source)}`, ...regionsOf(source).map((id) => `region:${id}`)].join(' ');

/** What can be chosen, each only where a source has it: kind, year, region. */
function filtersOf({ catalogue, words }: Edition): FilterGroup[] {
  const { sources, regions } = catalogue;
  const { kind, year, region } = words.parts.filters;
  const kinds = new Set<string>(sources.map((source) => source.kind));
  const years = [...new Set(sources.map(yearOf))].filter((each) => each !== undated).sort();
  const count = (isMeant: (source: Source) => boolean) => sources.filter(isMeant).length;
  const hasUndated = sources.some((source) => yearOf(source) === undated);
  return [
    {
      name: 'art',
      legend: kind,
      options: Object.entries(words.kinds.sourceKindWords)
        .filter(([value]) => kinds.has(value))
        .map(([value, label]) => ({ value, label, count: count((source) => source.kind === value) })),
    },
    {
      name: 'jahr',
      legend: year,
      options: [
        ...years.reverse().map((value) => ({ value, label: value })),
        ...(hasUndated ? [{ value: undated, label: words.parts.sourceRow.noDate }] : []),
      ].map((year) => ({ ...year, count: count((source) => yearOf(source) === year.value) })),
    },
    {
      name: 'region',
      legend: region,
      options: regions.map(({ id, title }) => ({
        value: id,
        label: title,
        key: id,
        count: count((source) => regionsOf(source).includes(id)),
      })),
    },
  ];
}

/** Sources under their publishers, these from A to Z. */
export function sourceLetters(sources: readonly Source[], edition: Edition): SourceLetters {
  const { words, forms } = edition;
  const { noun, nounOne } = words.lists.sources.nouns;
  const publishers = [...Map.groupBy(sources, ({ publisher }) => publisher)].map(([name, of]) => ({
    name,
    sources: of.map((source) => {
      const row = sourceRow(source, edition);
      return { ...row, meta: [words.kinds.sourceKindWords[source.kind], ...row.meta], facets: facetsOf(source) };
    }),
  }));
  return byLetter(publishers, ({ name }) => name).map((group) => ({
    ...group,
    count: forms.count(group.things.flatMap(({ sources: of }) => of).length, nounOne, noun),
  }));
}

/** Publishers from A to Z, with their sources. */
function inOrder({ catalogue, forms }: Edition): Source[] {
  const publishers = [...Map.groupBy(catalogue.sources, ({ publisher }) => publisher)];
  return publishers.sort(([a], [b]) => forms.compare(a, b)).flatMap(([, sources]) => sources);
}

/** The pages of the list, from A to Z; undefined where one page holds all. */
export function sourcePages(edition: Edition): LongList<Source> | undefined {
  if (!isLong(edition.catalogue.sources.length, 'sources')) return undefined;
  const group = { id: '', title: '', things: inOrder(edition) };
  return longList('quellen', 'sources', [group], ({ publisher }) => publisher);
}

export function sourceList(edition: Edition): SourceList {
  const long = sourcePages(edition);
  return {
    publisherCount: new Set(edition.catalogue.sources.map(({ publisher }) => publisher)).size,
    letters: long ? [] : sourceLetters(inOrder(edition), edition),
    index: long ? letterIndex(long, edition) : [],
    pages: long ? pagesOf(long, edition) : [],
    sample: long ? sourceLetters(edition.catalogue.sources.slice(0, 1), edition) : [],
    filters: filtersOf(edition),
  };
}
