/** All municipalities and Kreise of the Land by their official keys, and which of them make up a region. */
import { merge, mesh, neighbors } from 'topojson-client';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as TopoAreas,
  Polygon as TopoArea,
  Topology,
} from 'topojson-specification';
import { regionOfKey } from '#site/regions.ts';
import type { Area } from './geometry.ts';
import file from './municipalities.topo.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };

type Piece = TopoArea | TopoAreas;

const topology = file as unknown as Topology<{ gemeinden: GeometryCollection; kreise: GeometryCollection }>;

/** Points of all municipalities and Kreise by name; a Kreis has a key of five digits, a municipality of eight. */
export const points: Readonly<Record<string, { lat: number; lon: number; ags: string }>> = places;

/** Names of municipalities and Kreise by their official keys. */
export const namesByKey: ReadonlyMap<string, string> = new Map(
  Object.entries(points).map(([name, { ags }]) => [ags, name]),
);

/** Those that have such a key; a Kreis has five digits, its municipalities begin with them. */
const piecesWith = (has: (ags: string) => boolean, object: 'gemeinden' | 'kreise' = 'gemeinden'): Piece[] =>
  (topology.objects[object].geometries as Piece[]).filter(({ id }) => has(String(id)));

function piecesOf(region: string): Piece[] {
  const pieces = piecesWith((ags) => regionOfKey(ags) === region);
  if (pieces.length === 0) throw new Error(`The map has no municipalities of "${region}".`);
  return pieces;
}

const everywhere = () => piecesWith(() => true, 'kreise');

/** Worked out when first asked for: every page of a place draws it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
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
  return mesh(topology, { type: 'GeometryCollection', geometries: piecesOf(region) }, (a, b) => a !== b);
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
export const wholeLand = once((): Feature<Polygon | MultiPolygon> => join(everywhere()));

const arcsOf = (pieces: readonly Piece[]) =>
  new Set((pieces.map(({ arcs }) => arcs).flat(3) as number[]).map((arc) => (arc < 0 ? ~arc : arc)));

/** Borders of the Kreise and of the Land that are no border of the region, which has a line of its own. */
export function bordersAround(region: string): MultiLineString {
  const own = arcsOf(piecesOf(region));
  const arcs = [...arcsOf(everywhere())].filter((arc) => !own.has(arc)).map((arc) => [arc]);
  return mesh(topology, { type: 'GeometryCollection', geometries: [{ type: 'MultiLineString', arcs }] });
}

/** A municipality, or a Kreis as the sum of its own. */
export function areaOf(ags: string): Area {
  const pieces = piecesWith((key) => key.startsWith(ags));
  if (pieces.length === 0) throw new Error(`The map has no municipality or Kreis ${ags}.`);
  return join(pieces);
}

/** Borders between all municipalities of the Land. */
export const allBorders = once((): MultiLineString => mesh(topology, topology.objects.gemeinden, (a, b) => a !== b));

const keyOf = ({ id }: { id?: string | number | undefined }) => String(id);

/** A town that is its own Kreis stands among the Kreise by five digits, in the register by eight. */
const registeredKey = (key: string): string => (namesByKey.has(key) ? key : `${key}000`);

/**
 * What shares a border with a place within the Land: municipalities of a municipality; of a Kreis, Kreise and towns that are
 * their own.
 *
 * @returns official keys as the register has them
 */
export function neighboursOf(ags: string): string[] {
  const pieces = topology.objects[ags.length === 5 ? 'kreise' : 'gemeinden'].geometries as Piece[];
  const around = (known[ags.length] ??= neighbors(pieces));
  const index = pieces.findIndex((piece) => keyOf(piece) === ags);
  return (around[index] ?? []).map((at) => registeredKey(keyOf(pieces[at]!)));
}

/** By the length of the key: worked out once for all. */
const known: Record<number, number[][]> = {};

/** The areas of the municipalities alone, for the browser. */
export const townAreas = { ...topology, objects: { gemeinden: topology.objects.gemeinden } };
