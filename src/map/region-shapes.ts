/** The five regions' outlines on one scale, in kilometres, so that they can stand side by side; and where they lie in the Land. */
import type { Position } from 'geojson';
import { boundsOf, landArea, regierungsbezirkLines, regionArea, ringsOf, type Boundaries } from './geometry.ts';
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
  readonly town: { readonly x: number; readonly y: number };
}

interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** A minus sign separates as well as a space. */
const join = (numbers: readonly number[]): string => numbers.join(' ').replaceAll(' -', '-');

type Point = readonly [x: number, y: number];

/** Relative steps; points that fall together on the grid are dropped. */
function lineOf(points: readonly Point[], isClosed: boolean): string {
  const drawn = points.filter(([x, y], i) => i === 0 || x !== points[i - 1]![0] || y !== points[i - 1]![1]);
  if (isClosed) drawn.pop();
  const [first, ...rest] = drawn;
  if (!first || rest.length < (isClosed ? 2 : 1)) return '';
  const steps = rest.flatMap(([x, y], i) => [x - drawn[i]![0], y - drawn[i]![1]]);
  return `M${join(first)}l${join(steps)}${isClosed ? 'z' : ''}`;
}

/** @param lead where its lead town lies */
export function regionShape(id: string, lead: Place): RegionShape {
  const area = regionArea(mini, id);
  const { west, east, north, south } = boundsOf(area);
  const step = kilometresPerDegree * pixelsPerKilometre;
  const narrowing = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const at = (lon: number, lat: number): Point => [
    Math.round((lon - west) * narrowing * step),
    Math.round((north - lat) * step),
  ];
  const [right, bottom] = at(east, south);
  const [x, y] = at(lead.lon, lead.lat);
  const d = ringsOf(area)
    .map((ring) =>
      lineOf(
        ring.map(([lon, lat]) => at(lon!, lat!)),
        true,
      ),
    )
    .join('');
  return {
    d,
    viewBox: `${-margin} ${-margin} ${right + 2 * margin} ${bottom + 2 * margin}`,
    width: right + 2 * margin,
    height: bottom + 2 * margin,
    town: { x, y },
  };
}

export interface RegionsMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly districts: string;
  readonly regions: ReadonlyArray<{ readonly id: string; readonly d: string; readonly x: number; readonly y: number }>;
}

/** The Land with all regions; `x` and `y` is the middle of a region's largest part. */
export function regionsMap(ids: readonly string[], width = 272): RegionsMap {
  const land = landArea(mini);
  const { west, east, north, south } = boundsOf(land);
  const narrowing = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const scale = (width - 4) / ((east - west) * narrowing);
  const at = ([lon, lat]: Position): Point => [
    Math.round(2 + (lon! - west) * narrowing * scale),
    Math.round(2 + (north - lat!) * scale),
  ];
  const draw = (rings: readonly Position[][], isClosed: boolean) =>
    rings.map((ring) => lineOf(ring.map(at), isClosed)).join('');
  return {
    width,
    height: at([east, south])[1] + 2,
    land: draw(ringsOf(land), true),
    districts: draw(regierungsbezirkLines(mini).coordinates, false),
    regions: ids.map((id) => {
      const rings = ringsOf(regionArea(mini, id));
      const largest = rings.toSorted((a, b) => b.length - a.length)[0]!.map(at);
      const middle = (axis: 0 | 1) => {
        const values = largest.map((point) => point[axis]);
        return Math.round((Math.min(...values) + Math.max(...values)) / 2);
      };
      return { id, d: draw(rings, true), x: middle(0), y: middle(1) };
    }),
  };
}
