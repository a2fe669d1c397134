import { describe, expect, it } from 'vitest';
import { passing, readMapData, type MapData } from '#client/map-data.ts';
import { createLabels } from '#client/map-labels.ts';
import { mapData, mapRegions, placeGroups } from '#views/parts/map.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({
  projekte: {
    labor: { places: ['Soest', 'Lippstadt'], outcome: { state: 'laeuft-weiter', text: 'Es läuft.' } },
    markt: { places: ['Soest'] },
    still: { places: [] },
  },
});
const { catalogue, routes } = edition;
const travelled = readMapData(JSON.parse(JSON.stringify(mapData(edition))) as MapData);

describe('the data of the interactive map', () => {
  it('arrive as what they were: projects, what became of them, where they were', () => {
    const labor = travelled.projects.find(({ id }) => id === 'labor')!;
    expect(labor).toMatchObject({ href: routes.project('labor'), places: ['Soest', 'Lippstadt'] });
    expect(labor.outcome.word).toBe('läuft weiter');
    expect(labor.outcome.sign.length).toBeGreaterThan(1);
    expect(labor.regions).toEqual(catalogue.projects.find(({ id }) => id === 'labor')!.regions.map(({ id }) => id));
  });

  it('lead from a point to the page of its place', () => {
    const { id } = catalogue.placeByName.get('Soest')!;
    expect(travelled.places.get('Soest')?.href).toBe(routes.place(id));
    expect(placeGroups(catalogue.projects, edition).find(({ name }) => name === 'Soest')?.href).toBe(routes.place(id));
  });

  it('say of all projects what the page said before its script', () => {
    const { sentence } = createLabels(edition.words.client.map, edition.tag);
    expect(mapRegions(edition).sentence).toBe('3\u00a0Projekte an 2 Orten, 1 ohne Ort nur in der Liste.');
    expect(sentence(passing(travelled))).toBe(mapRegions(edition).sentence);
  });
});

it('ten thousand projects weigh little more than their titles', () => {
  const { projects, ...rest } = mapData(edition);
  const many = Array.from({ length: 10_000 }, (_, index) => [`projekt-${index}`, `Projekt ${index}`, 0, [0], [0, 1]]);
  const titles = JSON.stringify(many.map(([, title]) => title)).length;
  expect(projects).toHaveLength(3);
  expect(JSON.stringify({ ...rest, projects: many }).length).toBeLessThan(4 * titles);
});
