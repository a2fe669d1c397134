/** The list of all sources: by publisher, from A to Z, with what its filter reads. */
import type { Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { sourceRow, type SourceRow } from '#views/parts/cards.ts';
import type { FilterGroup } from '#views/parts/filters.ts';
import { byLetter, type LetterGroup } from '#views/parts/letters.ts';

interface SourceLine extends SourceRow {
  /** `art:presse jahr:2019 region:soest` */
  readonly facets: string;
}

interface Publisher {
  readonly name: string;
  readonly sources: readonly SourceLine[];
}

export interface SourceList {
  readonly publisherCount: number;
  /** The count is how many sources a letter has: „12 Quellen“. */
  readonly letters: ReadonlyArray<LetterGroup<Publisher> & { readonly count: string }>;
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

export function sourceList(edition: Edition): SourceList {
  const { catalogue, words, forms } = edition;
  const { noun, nounOne } = words.lists.sources.nouns;
  const publishers = [...Map.groupBy(catalogue.sources, ({ publisher }) => publisher)]
    .map(([name, sources]) => ({
      name,
      sources: sources.map((source) => {
        const row = sourceRow(source, edition);
        return { ...row, meta: [words.kinds.sourceKindWords[source.kind], ...row.meta], facets: facetsOf(source) };
      }),
    }))
    .sort((a, b) => forms.compare(a.name, b.name));
  return {
    publisherCount: publishers.length,
    letters: byLetter(publishers, ({ name }) => name).map((group) => ({
      ...group,
      count: forms.count(group.things.flatMap(({ sources }) => sources).length, nounOne, noun),
    })),
    filters: filtersOf(edition),
  };
}
