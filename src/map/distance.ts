/** How far apart two points are. */

export interface Position {
  readonly lat: number;
  readonly lon: number;
}

const radians = Math.PI / 180;
/** Mean radius of the earth (IUGG), in kilometres. */
const earth = 6371;

/** Along the surface of a sphere (haversine), in kilometres. */
export function kilometresBetween(a: Position, b: Position): number {
  const rise = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2;
  const turn = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * earth * Math.asin(Math.sqrt(rise + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * turn));
}
