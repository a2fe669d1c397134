/** Where a project was: its region with its places filled, or the Land with several regions. Drawn 1:1, never scaled. */
import { boundsOf, landArea, regionArea, ringsOf, type Area, type Boundaries } from './geometry.ts';
import miniFile from './mini.topo.json' with { type: 'json' };
import { memberArea, placeArea, points } from './municipalities.ts';
import { fitBox, path, type Point } from './paths.ts';

const mini = miniFile as unknown as Boundaries;

export interface PlaceSketch {
  readonly width: number;
  readonly height: number;
  /** The Land, where several regions or none are shown. */
  readonly land?: string;
  readonly areas: readonly { readonly region: string; readonly d: string }[];
  /** The places within the region, filled. */
  readonly places: string;
  /** With several regions: the places as points, for their areas would be too small to see. */
  readonly points: readonly (Point & { readonly name: string })[];
  /** Places that lie outside of what is shown, to be named in words. */
  readonly elsewhere: readonly string[];
}

const margin = 3;

/** As small as the region allows within the box. */
function boxFor(area: Area, width: number, height: number) {
  const bounds = boundsOf(area);
  const { project } = fitBox(bounds, { width, height, margin });
  const [{ x: left, y: top }, { x: right, y: bottom }] = [
    project(bounds.west, bounds.north),
    project(bounds.east, bounds.south),
  ];
  return { width: right - left + 2 * margin, height: bottom - top + 2 * margin };
}

function sketchOfRegion(region: string, names: readonly string[], width: number, height: number): PlaceSketch {
  const area = memberArea(region);
  const box = boxFor(area, width, height);
  const { project } = fitBox(boundsOf(area), { ...box, margin });
  const draw = (shape: Area) => path(ringsOf(shape), project, true);
  const found = names.map((name) => ({ name, shape: placeArea(region, name) }));
  return {
    ...box,
    areas: [{ region, d: draw(area) }],
    places: found.map(({ shape }) => (shape ? draw(shape) : '')).join(''),
    points: [],
    elsewhere: found.filter(({ shape }) => !shape).map(({ name }) => name),
  };
}

function sketchOfLand(
  regions: readonly string[],
  names: readonly string[],
  width: number,
  height: number,
): PlaceSketch {
  const land = landArea(mini);
  const box = boxFor(land, width, height);
  const { project } = fitBox(boundsOf(land), { ...box, margin });
  const draw = (shape: Area) => path(ringsOf(shape), project, true);
  return {
    ...box,
    land: draw(land),
    areas: regions.map((region) => ({ region, d: draw(regionArea(mini, region)) })),
    places: '',
    points: names.flatMap((name) => {
      const point = points[name];
      return point ? [{ name, ...project(point.lon, point.lat) }] : [];
    }),
    elsewhere: names.filter((name) => !points[name]),
  };
}

/**
 * @param regions ids of the project's regions
 * @param names of its places, as `places.json` has them: „Soest“, „Kreis Unna“
 * @param width of the box that the drawing must fit
 */
export function drawPlaceSketch(
  regions: readonly string[],
  names: readonly string[],
  width = 200,
  height = 200,
): PlaceSketch {
  const [first] = regions;
  return first && regions.length === 1
    ? sketchOfRegion(first, names, width, height)
    : sketchOfLand(regions, names, width, height);
}
