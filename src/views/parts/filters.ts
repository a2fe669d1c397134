/** The groups by which lists are filtered, in the address as INTERFACE says. */
import { lineOf } from '#catalogue/proof.ts';
import { statusOf } from '#catalogue/projects.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { areaWords, confidenceWords, factKindWords, statusWords, subjectGroupWords } from '#language/de/words/kinds.ts';

export interface FilterGroup {
  readonly name: string;
  readonly legend: string;
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string; readonly key?: string }>;
}

const byRegion = ({ regions }: Pick<Catalogue, 'regions'>): FilterGroup => ({
  name: 'region',
  legend: 'Region',
  options: regions.map(({ id, title }) => ({ value: id, label: title, key: id })),
});

/** Words in their order, those that occur. */
const optionsOf = (words: Readonly<Record<string, string>>, used: ReadonlySet<string>) =>
  Object.entries(words)
    .filter(([value]) => used.has(value))
    .map(([value, label]) => ({ value, label }));

/** Of the finder: region, thema, bereich, status, nachnutzung. */
export function projectFilters(catalogue: Catalogue): FilterGroup[] {
  const { topics, projects } = catalogue;
  return [
    byRegion(catalogue),
    { name: 'thema', legend: 'Thema', options: topics.map(({ id, title }) => ({ value: id, label: title })) },
    {
      name: 'bereich',
      legend: 'Förderbereich',
      options: Object.entries(areaWords).map(([value, label]) => ({ value, label })),
    },
    { name: 'status', legend: 'Status', options: optionsOf(statusWords, new Set(projects.map(statusOf))) },
    { name: 'nachnutzung', legend: 'Nachnutzung', options: [{ value: 'ja', label: 'Angaben zur Nachnutzung' }] },
  ];
}

/** Of the list of all facts: kern, beleg, art, gegenstand, region. */
export function factFilters(catalogue: Catalogue): FilterGroup[] {
  const { facts } = catalogue;
  return [
    { name: 'kern', legend: 'Auswahl', options: [{ value: 'ja', label: 'nur Kernfakten' }] },
    byRegion(catalogue),
    { name: 'beleg', legend: 'Beleg', options: optionsOf(confidenceWords, new Set(facts.map(lineOf))) },
    { name: 'art', legend: 'Art', options: optionsOf(factKindWords, new Set(facts.map(({ kind }) => kind))) },
    {
      name: 'gegenstand',
      legend: 'Gegenstand',
      options: optionsOf(subjectGroupWords, new Set(facts.map(({ subject }) => subject.kind))),
    },
  ];
}
