import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  contains,
  kreisLines,
  landArea,
  regierungsbezirkLines,
  regionArea,
  regionAreas,
  regionOf,
  ringsOf,
  type Boundaries,
} from '#map/geometry.ts';
import places from '#map/places.json' with { type: 'json' };

const file = new URL('../../../src/map/boundaries.topo.json', import.meta.url);
const boundaries: Boundaries = JSON.parse(readFileSync(file, 'utf8'));
const leadTowns = {
  Aachen: 'aachen',
  Wuppertal: 'bergisches-staedtedreieck',
  Gelsenkirchen: 'emscher-lippe',
  Paderborn: 'ostwestfalen-lippe',
  Soest: 'soest',
} as const;

describe('the boundaries', () => {
  it('are smaller than 60 kB', () => {
    expect(statSync(file).size).toBeLessThan(60_000);
  });

  it('hold the 53 Kreise and the five Regierungsbezirke of the Land', () => {
    const ids = boundaries.objects.kreise!.geometries.map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(53);
    expect(ids.every((id) => /^05\d{3}$/.test(id))).toBe(true);
    expect(boundaries.objects.regierungsbezirke.geometries.map(({ id }) => id).sort()).toEqual([
      '051',
      '053',
      '055',
      '057',
      '059',
    ]);
  });

  it('lie where North Rhine-Westphalia lies', () => {
    const { west, south, east, north } = boundsOf(landArea(boundaries));
    expect([west, south, east, north].map((degrees) => Number(degrees.toFixed(1)))).toEqual([5.9, 50.3, 9.5, 52.5]);
  });

  it('draw no border twice: Kreis lines leave out those of the Regierungsbezirke', () => {
    const points = (lines: { coordinates: number[][][] }) =>
      lines.coordinates.flatMap((line) => line.slice(1, -1).map(String));
    const kreise = new Set(points(kreisLines(boundaries)));
    expect(points(regierungsbezirkLines(boundaries)).filter((point) => kreise.has(point))).toEqual([]);
  });
});

describe('the member areas', () => {
  it('are merged to the parts they really have, Aachen with its four exclaves at the Vennbahn', () => {
    const parts = Object.fromEntries(regionAreas(boundaries).map((area) => [area.id, ringsOf(area).length]));
    expect(parts).toEqual({
      aachen: 5,
      'bergisches-staedtedreieck': 1,
      'emscher-lippe': 1,
      'ostwestfalen-lippe': 2, // Bielefeld and Kreis Paderborn do not touch
      soest: 2, // Kreis Soest and Iserlohn do not touch
    });
  });

  it.each(Object.entries(leadTowns))('hold the lead town %s in its own region and nowhere else', (town, region) => {
    const { lon, lat } = places[town as keyof typeof leadTowns];
    const holding = regionAreas(boundaries).filter((area) => contains(area, lon, lat));
    expect(holding.map(({ id }) => id)).toEqual([region]);
    expect(regionOf(boundaries, lon, lat)).toBe(region);
  });

  it('take in Iserlohn without the rest of the Märkischer Kreis, and no more of Ostwestfalen than the directive says', () => {
    const at = (name: keyof typeof places) => regionOf(boundaries, places[name].lon, places[name].lat);
    expect(at('Iserlohn')).toBe('soest');
    expect(at('Hemer')).toBeUndefined();
    expect(at('Bielefeld')).toBe('ostwestfalen-lippe');
    expect(at('Gütersloh')).toBeUndefined();
  });

  it('are named in the error when one is missing', () => {
    expect(() => regionArea(boundaries, 'atlantis')).toThrow('The map has no region "atlantis".');
  });
});

describe('the places', () => {
  it('all lie within the Land', () => {
    const land = landArea(boundaries);
    expect(Object.entries(places).filter(([, { lon, lat }]) => !contains(land, lon, lat))).toEqual([]);
  });

  it('are all 396 municipalities and 31 Kreise, a Kreis with its word', () => {
    const keys = Object.values(places).map(({ ags }) => ags.length);
    expect([keys.filter((n) => n === 8).length, keys.filter((n) => n === 5).length]).toEqual([396, 31]);
    expect([places.Soest.ags, places['Kreis Soest'].ags, places['StädteRegion Aachen'].ags]).toEqual([
      '05974040',
      '05974',
      '05334',
    ]);
  });
});
