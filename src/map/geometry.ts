/** What the drawn and the interactive map share: pure functions over the committed TopoJSON, for Node and browser. */
import { feature, mesh } from 'topojson-client';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Area = Feature<Polygon | MultiPolygon>;

/** Land, Regierungsbezirke and model regions; the smallest file has no Kreise. */
export type Boundaries = Topology<{
  land: GeometryCollection;
  regierungsbezirke: GeometryCollection;
  regionen: GeometryCollection;
  kreise?: GeometryCollection;
}>;

/** The drawing's width and the margins around the Land. The interactive map keeps them, so nothing moves at the exchange. */
export const frame = { width: 640, left: 28, right: 13, top: 14, bottom: 22 };

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

function areas(topology: Boundaries, object: GeometryCollection): Area[] {
  return (feature(topology, object) as FeatureCollection<Polygon | MultiPolygon>).features;
}

/** The whole Land, in one feature. */
export function landArea(topology: Boundaries): Area {
  return areas(topology, topology.objects.land)[0]!;
}

/** The member areas of the five regions: one merged feature each, its id the region's id. */
export function regionAreas(topology: Boundaries): Area[] {
  return areas(topology, topology.objects.regionen);
}

export function regionArea(topology: Boundaries, id: string): Area {
  const area = regionAreas(topology).find((region) => region.id === id);
  if (!area) throw new Error(`The map has no region "${id}".`);
  return area;
}

/** Borders between Kreise of the same Regierungsbezirk (the first three digits): the others have a line of their own. */
export function kreisLines(topology: Boundaries): MultiLineString {
  const { kreise } = topology.objects;
  if (!kreise) throw new Error('This map file has no Kreise.');
  const rb = (area: { id?: string | number | undefined }): string => String(area.id).slice(0, 3);
  return mesh(topology, kreise, (a, b) => a !== b && rb(a) === rb(b));
}

export function regierungsbezirkLines(topology: Boundaries): MultiLineString {
  return mesh(topology, topology.objects.regierungsbezirke, (a, b) => a !== b);
}

/** All rings of an area, outer and inner alike. */
export function ringsOf({ geometry }: Area): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

export function boundsOf(area: Area): Bounds {
  const points = ringsOf(area).flat();
  const lons = points.map(([lon]) => lon!);
  const lats = points.map(([, lat]) => lat!);
  return { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) };
}

/** Even-odd rule over all rings, so holes need no case of their own. */
export function contains(area: Area, lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of ringsOf(area)) {
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1] as [number, number];
      const [x2, y2] = ring[i] as [number, number];
      if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}

/** The model region whose member area holds the point. Areas do not overlap. */
export function regionOf(topology: Boundaries, lon: number, lat: number): string | undefined {
  return regionAreas(topology).find((region) => contains(region, lon, lat))?.id as string | undefined;
}
