/** What lists are filtered by: groups of choices, each with the number of things behind it. The address has both, as INTERFACE says. */
import { lineOf } from '#catalogue/proof.ts';
import type { Fact, Subject } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { shortened } from './long-lists.ts';

interface FilterOption {
  /** The facet it chooses, where that is not the name of its group. */
  readonly name?: string;
  readonly value: string;
  readonly label: string;
  readonly key?: string;
  /** Values of earlier addresses that mean this one. */
  readonly former?: string | undefined;
  /** How many things of the whole list answer to it. */
  readonly count: number;
}

export interface FilterGroup {
  readonly name: string;
  readonly legend: string;
  /** What a reader must know about the choices. */
  readonly note?: string;
  /** Long or seldom wanted: closed until somebody opens it. */
  readonly isFolded?: boolean;
  readonly options: readonly FilterOption[];
}

/** An order of a list: `value` stands in the address, and `data-sort-VALUE` at each item has the number to sort by. */
export interface SortOption {
  readonly value: string;
  readonly label: string;
  /** Largest first. */
  readonly isFalling?: boolean;
  /** Only with a word to look for. */
  readonly needsWord?: boolean;
}

export type Choice = Omit<FilterOption, 'count'>;
export type UncountedGroup = Omit<FilterGroup, 'options'> & { readonly options: readonly Choice[] };

/** What a fact answers to by itself. */
export const factFacets = (fact: Fact): string[] => [
  `art:${fact.kind}`,
  `beleg:${lineOf(fact)}`,
  ...(fact.key ? ['kern:ja'] : []),
];

/** What all facts of a subject answer to. */
export const subjectFacets = ({ kind, regions }: Subject): string[] => [
  `gegenstand:${kind}`,
  ...regions.map(({ id }) => `region:${id}`),
];

/** Groups with the number of things behind each choice. */
export function counted(facets: ReadonlyArray<readonly string[]>, groups: readonly UncountedGroup[]): FilterGroup[] {
  const counts = new Map<string, number>();
  for (const facet of facets.flat()) counts.set(facet, (counts.get(facet) ?? 0) + 1);
  return groups.map((group) => ({
    ...group,
    options: group.options.map((option) => ({
      ...option,
      count: counts.get(`${option.name ?? group.name}:${option.value}`) ?? 0,
    })),
  }));
}

export const byRegion = ({ catalogue, words }: Edition): UncountedGroup => ({
  name: 'region',
  legend: words.parts.filters.region,
  options: catalogue.regions.map(({ id, title }) => ({ value: id, label: title, key: id })),
});

export const optionsOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Without the choices that nothing answers to. */
export const thatOccur = (group: FilterGroup): FilterGroup => ({
  ...group,
  options: group.options.filter(({ count }) => count > 0),
});

/** The choices that most things answer to, where there are more than anybody reads; `last` stays at the end. */
export function frequent(group: FilterGroup, last: string, { words }: Edition): FilterGroup {
  const { shown, more } = shortened(
    group.options.filter(({ value }) => value !== last).toSorted((a, b) => b.count - a.count),
    'choices',
  );
  if (more === 0) return group;
  const kept = new Set(shown);
  return {
    ...group,
    note: words.parts.filters.frequent(shown.length),
    options: group.options.filter((option) => kept.has(option) || option.value === last),
  };
}

/** Of the list of all facts: kern, beleg, art, gegenstand, region. */
export function factFilters(edition: Edition): FilterGroup[] {
  const { facts } = edition.catalogue;
  const { confidenceWords, factKindWords, subjectGroupWords } = edition.words.kinds;
  const words = edition.words.parts.filters;
  const facets = facts.map((fact) => [...factFacets(fact), ...subjectFacets(fact.subject)]);
  return counted(facets, [
    { name: 'kern', legend: words.selection, options: [{ value: 'ja', label: words.onlyKeyFacts }] },
    byRegion(edition),
    { name: 'beleg', legend: words.proof, options: optionsOf(confidenceWords) },
    { name: 'art', legend: words.kind, options: optionsOf(factKindWords) },
    { name: 'gegenstand', legend: words.subject, options: optionsOf(subjectGroupWords) },
  ]).map(thatOccur);
}
