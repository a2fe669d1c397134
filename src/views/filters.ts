/** The groups of the project finder, in the address as INTERFACE says: region, thema, bereich, status, nachnutzung. */
import type { Catalogue } from '#catalogue/types.ts';
import { areaWords, statusWords } from '#i18n/de.ts';
import { statusOf } from './cards.ts';

export interface FilterGroup {
  readonly name: string;
  readonly legend: string;
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string; readonly key?: string }>;
}

export function projectFilters({ regions, topics, projects }: Catalogue): FilterGroup[] {
  const statuses = new Set(projects.map(statusOf));
  return [
    {
      name: 'region',
      legend: 'Region',
      options: regions.map(({ id, title }) => ({ value: id, label: title, key: id })),
    },
    { name: 'thema', legend: 'Thema', options: topics.map(({ id, title }) => ({ value: id, label: title })) },
    {
      name: 'bereich',
      legend: 'Förderbereich',
      options: Object.entries(areaWords).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'status',
      legend: 'Status',
      options: Object.entries(statusWords)
        .filter(([value]) => statuses.has(value))
        .map(([value, label]) => ({ value, label })),
    },
    { name: 'nachnutzung', legend: 'Nachnutzung', options: [{ value: 'ja', label: 'Angaben zur Nachnutzung' }] },
  ];
}
