import { describe, expect, it } from 'vitest';
import { drawPlaceSketch } from '#map/place-sketch.ts';
import { plateSheets } from '#map/plate-sheets.ts';
import { drawPlate } from '#map/region-plate.ts';
import { regionIds } from '#site/regions.ts';

const ids: readonly string[] = regionIds;

describe('the plate of a region', () => {
  it('can be drawn for every region, with all of its towns on the paper', () => {
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const { width, height, towns, area, inner } = drawPlate(id);
      expect(area).toMatch(/^M/);
      expect(inner).toMatch(/^M/);
      for (const { name, x, y } of towns)
        expect(x > 0 && x < width && y > 0 && y < height, `${name} lies beyond the plate of ${id}`).toBe(true);
    }
  });

  it('names only towns of the region in its sheet', () => {
    for (const id of ids) {
      const names = drawPlate(id).towns.map(({ name }) => name);
      for (const town of Object.keys(plateSheets[id]!.towns)) expect(names).toContain(town);
    }
  });
});

describe('the sketch of a place', () => {
  it('fills the town within its region', () => {
    const { areas, places, points, elsewhere } = drawPlaceSketch(['soest'], ['Soest']);
    expect(areas.map(({ region }) => region)).toEqual(['soest']);
    expect(places.match(/z/g)).toHaveLength(1);
    expect([points, elsewhere]).toEqual([[], []]);
  });

  it('names places that lie outside of the region', () => {
    expect(drawPlaceSketch(['soest'], ['Kreis Soest', 'Kreis Unna']).elsewhere).toEqual(['Kreis Unna']);
  });

  it('shows the Land with points where several regions took part', () => {
    const { land, areas, points } = drawPlaceSketch(['aachen', 'soest'], ['Aachen', 'Soest']);
    expect(land).toBeDefined();
    expect(areas).toHaveLength(2);
    expect(points.map(({ name }) => name)).toEqual(['Aachen', 'Soest']);
  });

  it('keeps to its box', () => {
    const { width, height } = drawPlaceSketch(['ostwestfalen-lippe'], [], 100, 120);
    expect(width).toBeLessThanOrEqual(100);
    expect(height).toBeLessThanOrEqual(120);
  });
});
