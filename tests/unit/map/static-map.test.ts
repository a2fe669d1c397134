import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawMap, withTouch } from '#map/static-map.ts';

const map = drawMap();
const paths = [map.land, map.kreise, map.regierungsbezirke, ...map.regions.map(({ d }) => d)];
const brotli = (text: string): number => brotliCompressSync(text).length;

describe('the drawn map', () => {
  it('uses integers only', () => {
    for (const d of [...paths, map.graticule]) expect(d).toMatch(/^[MlzHV\d -]+$/);
  });

  it('leaves room for the markup within 3.3 kB: all paths together stay under 2.3 kB', () => {
    expect(brotli(map.graticule + paths.join(''))).toBeLessThan(2300);
  });

  it('stays inside its frame', () => {
    for (const { town, tile, flag } of map.regions) {
      for (const { x, y } of [town, tile, flag]) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(map.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(map.height);
      }
    }
  });

  it('closes areas and leaves lines open', () => {
    expect(map.land).toMatch(/z$/);
    expect(map.kreise).not.toContain('z');
  });

  it('gives the five regions the letters of the register', () => {
    expect(map.regions.map(({ letter }) => letter).join('')).toBe('ABEOS');
  });

  it('puts north up and east to the right', () => {
    const [minden, aachen] = [map.project(8.92, 52.29), map.project(6.08, 50.78)];
    expect(minden.y).toBeLessThan(aachen.y);
    expect(minden.x).toBeGreaterThan(aachen.x);
  });
});

describe('the room for a finger around a mark', () => {
  it('ends half way to the nearest, and is never more than it needs', () => {
    const touch = (...xs: number[]) => withTouch(xs.map((x) => ({ x, y: 0 }))).map((mark) => mark.touch);
    expect(touch(0, 20, 120)).toEqual([10, 10, 22]);
    expect(touch(0)).toEqual([22]);
  });
});
