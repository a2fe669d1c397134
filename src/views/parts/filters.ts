/** The groups by which lists are filtered, in the address as INTERFACE says. */
import { lineOf } from '#catalogue/proof.ts';
import { statusOf } from '#catalogue/projects.ts';
import type { Edition } from '#edition/edition.ts';

export interface FilterGroup {
  readonly name: string;
  readonly legend: string;
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string; readonly key?: string }>;
}

const byRegion = ({ catalogue, words }: Edition): FilterGroup => ({
  name: 'region',
  legend: words.parts.filters.region,
  options: catalogue.regions.map(({ id, title }) => ({ value: id, label: title, key: id })),
});

/** Words in their order, those that occur. */
const optionsOf = (words: Readonly<Record<string, string>>, used: ReadonlySet<string>) =>
  Object.entries(words)
    .filter(([value]) => used.has(value))
    .map(([value, label]) => ({ value, label }));

/** Of the finder: region, thema, bereich, status, nachnutzung. */
export function projectFilters(edition: Edition): FilterGroup[] {
  const { topics, projects } = edition.catalogue;
  const { areaWords, statusWords } = edition.words.kinds;
  const words = edition.words.parts.filters;
  return [
    byRegion(edition),
    { name: 'thema', legend: words.topic, options: topics.map(({ id, title }) => ({ value: id, label: title })) },
    {
      name: 'bereich',
      legend: words.area,
      options: Object.entries(areaWords).map(([value, label]) => ({ value, label })),
    },
    { name: 'status', legend: words.status, options: optionsOf(statusWords, new Set(projects.map(statusOf))) },
    { name: 'nachnutzung', legend: words.transfer, options: [{ value: 'ja', label: words.withTransfer }] },
  ];
}

/** Of the list of all facts: kern, beleg, art, gegenstand, region. */
export function factFilters(edition: Edition): FilterGroup[] {
  const { facts } = edition.catalogue;
  const { confidenceWords, factKindWords, subjectGroupWords } = edition.words.kinds;
  const words = edition.words.parts.filters;
  return [
    { name: 'kern', legend: words.selection, options: [{ value: 'ja', label: words.onlyKeyFacts }] },
    byRegion(edition),
    { name: 'beleg', legend: words.proof, options: optionsOf(confidenceWords, new Set(facts.map(lineOf))) },
    { name: 'art', legend: words.kind, options: optionsOf(factKindWords, new Set(facts.map(({ kind }) => kind))) },
    {
      name: 'gegenstand',
      legend: words.subject,
      options: optionsOf(subjectGroupWords, new Set(facts.map(({ subject }) => subject.kind))),
    },
  ];
}
