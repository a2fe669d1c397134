import { describe, expect, it } from 'vitest';
import { nearProjects, townNamed, townsFor } from '#client/my-place-search.ts';
import type { MyPlaceData, TownRow } from '#map/my-place.ts';
import places from '#map/places.json' with { type: 'json' };

const towns = Object.entries(places).map(([name, { ags, lat, lon }]): TownRow => [name, ags, lat, lon, 0, 0]);
const found = (typed: string) => townsFor(typed, towns).map(([name]) => name);

describe('a municipality', () => {
  it.for([
    ['Guetersloh', 'Gütersloh'],
    ['gutersloh', 'Gütersloh'],
    ['Bad Oeyn', 'Bad Oeynhausen'],
    ['oeynhausen', 'Bad Oeynhausen'],
    ['Fröndenberg Ruhr', 'Fröndenberg/Ruhr'],
    ['Wupertal', 'Wuppertal'],
    ['Gelsenkrichen', 'Gelsenkirchen'],
  ] as const)('typed as „%s“ is %s', ([typed, name]) => {
    expect(found(typed)[0]).toBe(name);
  });

  it('whose name is typed whole stands before those that begin so', () => {
    expect(found('Hamm').slice(0, 2)).toEqual(['Hamm', 'Hamminkeln']);
  });

  it('is not guessed from a letter or from nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('xyz')).toEqual([]);
    expect(found('Berlin Mitte')).toEqual([]);
  });

  it('is known by its key and by its name in an address', () => {
    expect(townNamed('05770004', towns)?.[0]).toBe('Bad Oeynhausen');
    expect(townNamed('guetersloh', towns)?.[0]).toBe('Gütersloh');
    expect(townNamed('Guetersl', towns)).toBeUndefined();
  });
});

describe('what can be taken over', () => {
  const point = (name: keyof typeof places) => [name, places[name].lat, places[name].lon] as const;
  const data: MyPlaceData = {
    regions: [],
    towns,
    grades: ['offen'],
    projects: [
      ['fern', '/fern/', 'A', 0, [point('Aachen')]],
      ['nah und fern', '/nah/', '+', 0, [point('Aachen'), point('Lippstadt')]],
      ['hier', '/hier/', 'S', 0, [point('Soest')]],
    ],
  };

  it('stands by distance, a project of several places at its nearest', () => {
    const near = nearProjects(townNamed('Soest', towns)!, data);
    expect(near.map(({ project: [title], place }) => [title, place])).toEqual([
      ['hier', 'Soest'],
      ['nah und fern', 'Lippstadt'],
      ['fern', 'Aachen'],
    ]);
    expect(near[0]!.kilometres).toBe(0);
    // By the map some twenty kilometres.
    expect(near[1]!.kilometres).toBeGreaterThan(12);
    expect(near[1]!.kilometres).toBeLessThan(28);
  });
});
