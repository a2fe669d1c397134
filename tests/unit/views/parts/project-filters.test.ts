import { expect, it } from 'vitest';
import { projectFacets, projectFilters } from '#views/parts/project-filters.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({
  projekte: {
    labor: { outcome: { state: 'laeuft-weiter', text: 'Es läuft.' } },
    still: {},
  },
});
const groups = new Map(projectFilters(edition).map(({ name, options }) => [name, options]));

it('offers every outcome with the number of projects behind it', () => {
  const offered = groups.get('status')!.map(({ label, count }) => [label, count]);
  expect(offered).toContainEqual(['läuft weiter', 1]);
  expect(offered).toContainEqual(['unbekannt', 1]);
  expect(offered).toContainEqual(['eingestellt', 0]);
});

it('lets a project answer to what it is offered by', () => {
  for (const facet of edition.catalogue.projects.flatMap((project) => projectFacets(project, edition.catalogue))) {
    const [name = '', value] = facet.split(':');
    expect(groups.get(name)?.map((option) => option.value)).toContain(value);
  }
});

it('keeps the status words of earlier addresses, each for one outcome', () => {
  const former = groups.get('status')!.flatMap(({ former = '' }) => former.split(' ').filter(Boolean));
  expect(former).toContain('verstetigt');
  expect(new Set(former).size).toBe(former.length);
});
