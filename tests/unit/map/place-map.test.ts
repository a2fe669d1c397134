import { describe, expect, it } from 'vitest';
import { namesByKey, neighboursOf } from '#map/municipalities.ts';
import { drawPlaceMap } from '#map/place-map.ts';

const keys = [...namesByKey.keys()];

describe('what shares a border', () => {
  it('with Remscheid lies on both sides of the border of the region', () => {
    expect(
      neighboursOf('05120000')
        .map((key) => namesByKey.get(key))
        .sort(),
    ).toEqual(['Hückeswagen', 'Radevormwald', 'Solingen', 'Wermelskirchen', 'Wuppertal']);
  });

  it('with a Kreis are Kreise and towns that are their own', () => {
    const names = neighboursOf('05974').map((key) => namesByKey.get(key));
    expect(names).toContain('Hochsauerlandkreis');
    expect(names).toContain('Hamm');
    expect(names).not.toContain('Soest');
  });

  it('is known of every place, and both know it', () => {
    for (const key of keys) {
      const around = neighboursOf(key);
      expect(around.length, key).toBeGreaterThan(0);
      for (const other of around.filter(({ length }) => length === key.length))
        if (key.length === 8) expect(neighboursOf(other), `${key} ${other}`).toContain(key);
    }
  });
});

describe('the map of a place', () => {
  it.for([
    ['05974044', 'soest'],
    ['05774008', 'ostwestfalen-lippe'],
    ['05334', 'aachen'],
    ['05762', undefined],
  ] as const)('of %s names it, on the paper and over no other name', ([ags, region]) => {
    const { width, height, labels, place } = drawPlaceMap(ags, region, []);
    expect(place).not.toBe('');
    expect(labels[0]).toMatchObject({ kind: 'own', name: namesByKey.get(ags) });
    for (const { x, y } of labels) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    const near = labels.flatMap((a, index) =>
      labels.slice(index + 1).filter((b) => Math.abs(a.y - b.y) < 12 && Math.abs(a.x - b.x) < 20),
    );
    expect(near).toEqual([]);
  });
});
