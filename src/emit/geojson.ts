/** GeoJSON after RFC 7946. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/** Five decimals are about a metre: finer than the simplified boundaries. */
const round = (value: number): number => Number(value.toFixed(5));

/** Twice the signed area; positive where the ring runs counterclockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + (fromX * y - x * fromY);
  }, 0);

/** Section 3.1.6, right-hand rule: the outer ring counterclockwise, holes clockwise. */
function rewind(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const rounded = ring.map((position) => position.map(round));
    return turn(rounded) > 0 === (index === 0) ? rounded : rounded.toReversed();
  });
}

function tidy(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { type: 'Polygon', coordinates: rewind(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rewind) };
    default:
      return geometry;
  }
}

function positionsOf(geometry: Geometry | null): Position[] {
  switch (geometry?.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    default:
      return [];
  }
}

/** Section 5: west, south, east, north. */
function boundingBox(geometries: ReadonlyArray<Geometry | null>): [number, number, number, number] {
  const positions = geometries.flatMap(positionsOf);
  const lons = positions.map(([lon = 0]) => lon);
  const lats = positions.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/**
 * A collection with bounding boxes, in WGS 84, the only reference system of RFC 7946.
 *
 * @param features areas and points; a thing without a known place has the geometry `null` (section 3.2)
 * @param members what describes the collection (section 6.1, foreign members)
 */
export function toFeatureCollection(
  features: ReadonlyArray<Feature<Geometry | null>>,
  members: Readonly<Record<string, unknown>>,
): FeatureCollection<Geometry | null> {
  const tidied = features.map((feature) => {
    const geometry = feature.geometry && tidy(feature.geometry);
    return { ...feature, ...(geometry && { bbox: boundingBox([geometry]) }), geometry };
  });
  const bbox = boundingBox(tidied.map(({ geometry }) => geometry));
  return { type: 'FeatureCollection', ...members, bbox, features: tidied };
}
