/** In which municipality the reader is. The position is asked for here alone, compared in the browser, and forgotten. */
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { contains, type Area } from '#map/geometry.ts';

const position = (): Promise<GeolocationPosition> =>
  new Promise((done, fail) =>
    navigator.geolocation.getCurrentPosition(done, fail, { timeout: 15_000, maximumAge: 600_000 }),
  );

/**
 * @param href of the areas of all municipalities; fails where they cannot be had
 * @returns the official key, or why there is none: refused, not to be had, outside of the Land
 */
export async function townHere(href: string): Promise<{ ags: string } | 'refused' | 'noPosition' | 'elsewhere'> {
  let found: GeolocationPosition;
  try {
    found = await position();
  } catch (error) {
    return (error as GeolocationPositionError).code === GeolocationPositionError.PERMISSION_DENIED
      ? 'refused'
      : 'noPosition';
  }
  const { longitude, latitude } = found.coords;
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const topology = (await response.json()) as Topology<{ gemeinden: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.gemeinden) as FeatureCollection<Polygon | MultiPolygon>;
  const area = features.find((each) => contains(each as Area, longitude, latitude));
  return area ? { ags: String(area.id) } : 'elsewhere';
}
