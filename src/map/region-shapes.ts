/** The five regions' outlines on one scale, in kilometres, so that they can stand side by side; and where they lie in the Land. */
import type { Position } from 'geojson';
import { boundsOf, landArea, regierungsbezirkLines, regionArea, ringsOf, type Boundaries } from './geometry.ts';
import { pathOf, type Point } from './paths.ts';
import miniFile from './mini.topo.json' with { type: 'json' };

const mini = miniFile as unknown as Boundaries;

/** Pixels of the page; whole ones, as on the map. */
export const pixelsPerKilometre = 1.6;
const kilometresPerDegree = 111.32;
const margin = 6;

export interface RegionShape {
  readonly d: string;
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  /** The lead town. */
  readonly town: Point;
}

interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** @param lead where its lead town lies */
export function regionShape(id: string, lead: Place): RegionShape {
  const area = regionArea(mini, id);
  const { west, east, north, south } = boundsOf(area);
  const step = kilometresPerDegree * pixelsPerKilometre;
  const narrowing = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const at = (lon: number, lat: number): Point => ({
    x: Math.round((lon - west) * narrowing * step),
    y: Math.round((north - lat) * step),
  });
  const corner = at(east, south);
  return {
    d: pathOf(
      ringsOf(area).map((ring) => ring.map(([lon, lat]) => at(lon!, lat!))),
      true,
    ),
    viewBox: `${-margin} ${-margin} ${corner.x + 2 * margin} ${corner.y + 2 * margin}`,
    width: corner.x + 2 * margin,
    height: corner.y + 2 * margin,
    town: at(lead.lon, lead.lat),
  };
}

export interface RegionsMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly districts: string;
  readonly regions: ReadonlyArray<Point & { readonly id: string; readonly d: string }>;
}

/** The Land with all regions; `x` and `y` is the middle of a region's largest part. */
export function regionsMap(ids: readonly string[], width = 272): RegionsMap {
  const land = landArea(mini);
  const { west, east, north, south } = boundsOf(land);
  const narrowing = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const scale = (width - 4) / ((east - west) * narrowing);
  const at = ([lon, lat]: Position): Point => ({
    x: Math.round(2 + (lon! - west) * narrowing * scale),
    y: Math.round(2 + (north - lat!) * scale),
  });
  const draw = (rings: readonly Position[][], isClosed: boolean) =>
    pathOf(
      rings.map((ring) => ring.map(at)),
      isClosed,
    );
  return {
    width,
    height: at([east, south]).y + 2,
    land: draw(ringsOf(land), true),
    districts: draw(regierungsbezirkLines(mini).coordinates, false),
    regions: ids.map((id) => {
      const rings = ringsOf(regionArea(mini, id));
      const largest = rings.toSorted((a, b) => b.length - a.length)[0]!.map(at);
      const middle = (axis: 'x' | 'y') => {
        const values = largest.map((point) => point[axis]);
        return Math.round((Math.min(...values) + Math.max(...values)) / 2);
      };
      return { id, d: draw(rings, true), x: middle('x'), y: middle('y') };
    }),
  };
}
