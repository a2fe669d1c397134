/** The municipalities of the member areas and the Kreise around them, by their official keys. */
import { merge, mesh } from 'topojson-client';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as TopoAreas,
  Polygon as TopoArea,
  Topology,
} from 'topojson-specification';
import type { Area } from './geometry.ts';
import file from './municipalities.topo.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };

type Piece = TopoArea | TopoAreas;

const topology = file as unknown as Topology<Record<string, GeometryCollection>>;

/** Points of all municipalities and Kreise by name; a Kreis has a key of five digits, a municipality of eight. */
export const points: Readonly<Record<string, { lat: number; lon: number; ags: string }>> = places;

/** Names of municipalities and Kreise by their official keys. */
export const namesByKey: ReadonlyMap<string, string> = new Map(
  Object.entries(points).map(([name, { ags }]) => [ags, name]),
);

function piecesOf(object: string): Piece[] {
  const collection = topology.objects[object];
  if (!collection) throw new Error(`The map has no municipalities of "${object}".`);
  return collection.geometries as Piece[];
}

function join(pieces: Piece[]): Area {
  return { type: 'Feature', properties: {}, geometry: merge(topology, pieces as TopoArea[]) };
}

export interface Municipality {
  readonly name: string;
  readonly ags: string;
  readonly lon: number;
  readonly lat: number;
}

/** The municipalities of a region, each with a point inside. */
export function municipalitiesOf(region: string): Municipality[] {
  return piecesOf(region).map(({ id }) => {
    const ags = String(id);
    const name = namesByKey.get(ags);
    if (!name) throw new Error(`places.json has no municipality ${ags}.`);
    return { name, ...points[name]! };
  });
}

/** Borders between the municipalities of a region. */
export function innerBorders(region: string): MultiLineString {
  return mesh(topology, topology.objects[region]!, (a, b) => a !== b);
}

/** The whole member area of a region. */
export function memberArea(region: string): Area {
  return join(piecesOf(region));
}

/** The part of a region that a place name means, a town or a Kreis; nothing where the place lies elsewhere. */
export function placeArea(region: string, name: string): Area | undefined {
  const ags = points[name]?.ags;
  const pieces = ags ? piecesOf(region).filter(({ id }) => String(id).startsWith(ags)) : [];
  return pieces.length > 0 ? join(pieces) : undefined;
}

/** The whole Land, at the accuracy of the municipalities. */
export function wholeLand(): Feature<Polygon | MultiPolygon> {
  return join(piecesOf('kreise'));
}

const arcsOf = (pieces: readonly Piece[]) =>
  new Set((pieces.map(({ arcs }) => arcs).flat(3) as number[]).map((arc) => (arc < 0 ? ~arc : arc)));

/** Borders of the Kreise and of the Land that are no border of the region, which has a line of its own. */
export function bordersAround(region: string): MultiLineString {
  const own = arcsOf(piecesOf(region));
  const arcs = [...arcsOf(piecesOf('kreise'))].filter((arc) => !own.has(arc)).map((arc) => [arc]);
  return mesh(topology, { type: 'GeometryCollection', geometries: [{ type: 'MultiLineString', arcs }] });
}
