/** What lists are filtered by: groups of choices, and what each thing answers to. The address has both, as INTERFACE says. */
import { stateOf } from '#catalogue/outcomes.ts';
import { lineOf } from '#catalogue/proof.ts';
import type { Fact, Project, Subject } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';

interface FilterOption {
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
  readonly options: readonly FilterOption[];
}

/** `status` once had the words of the sources; such addresses go on. */
const formerStatus: Readonly<Record<string, string>> = {
  'laeuft-weiter': 'verstetigt laufend',
  'nur-geplant': 'geplant',
};

export const projectFacets = (project: Project): string[] => [
  ...project.regions.map(({ id }) => `region:${id}`),
  ...project.topics.map(({ id }) => `thema:${id}`),
  `bereich:${project.area}`,
  `status:${stateOf(project)}`,
  ...(project.transfer === undefined ? [] : ['nachnutzung:ja']),
];

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

type Choice = Omit<FilterOption, 'count'>;

/** Groups with the number of things behind each choice. */
function counted(
  facets: ReadonlyArray<readonly string[]>,
  groups: ReadonlyArray<{ readonly name: string; readonly legend: string; readonly options: readonly Choice[] }>,
): FilterGroup[] {
  const counts = new Map<string, number>();
  for (const facet of facets.flat()) counts.set(facet, (counts.get(facet) ?? 0) + 1);
  return groups.map(({ name, legend, options }) => ({
    name,
    legend,
    options: options.map((option) => ({ ...option, count: counts.get(`${name}:${option.value}`) ?? 0 })),
  }));
}

const byRegion = ({ catalogue, words }: Edition) => ({
  name: 'region',
  legend: words.parts.filters.region,
  options: catalogue.regions.map(({ id, title }) => ({ value: id, label: title, key: id })),
});

const optionsOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Without the choices that nothing answers to. */
const thatOccur = (group: FilterGroup): FilterGroup => ({
  ...group,
  options: group.options.filter(({ count }) => count > 0),
});

/** Of the finder: region, status, thema, bereich, nachnutzung. */
export function projectFilters(edition: Edition): FilterGroup[] {
  const { topics, projects } = edition.catalogue;
  const { areaWords, outcomeWords } = edition.words.kinds;
  const words = edition.words.parts.filters;
  const states = optionsOf(outcomeWords).map((option) => ({ ...option, former: formerStatus[option.value] }));
  return counted(projects.map(projectFacets), [
    byRegion(edition),
    { name: 'status', legend: words.outcome, options: states },
    { name: 'thema', legend: words.topic, options: topics.map(({ id, title }) => ({ value: id, label: title })) },
    { name: 'bereich', legend: words.area, options: optionsOf(areaWords) },
    { name: 'nachnutzung', legend: words.transfer, options: [{ value: 'ja', label: words.withTransfer }] },
  ]);
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
