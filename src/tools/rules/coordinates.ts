/** Points on the map lie in North Rhine-Westphalia. */
import { inEachFile } from './rule.ts';

/** The Land with a little around it, in degrees (WGS 84). */
const land = { lat: [50.2, 52.7], lon: [5.7, 9.6] } as const;

const within = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;

export const coordinates = inEachFile(({ collection, data }) => {
  const { coordinates: given } = (data ?? {}) as { coordinates?: { lat?: unknown; lon?: unknown } | null };
  const { lat, lon } = given ?? {};
  if (collection !== 'regionen' || typeof lat !== 'number' || typeof lon !== 'number') return [];
  if (within(lat, land.lat) && within(lon, land.lon)) return [];
  const path = ['coordinates', within(lat, land.lat) ? 'lon' : 'lat'];
  if (within(lon, land.lat) && within(lat, land.lon))
    return [{ path, message: `Breite und Länge sind vertauscht. Bitte lat: ${lon} und lon: ${lat} schreiben.` }];
  return [
    {
      path,
      message: `Dieser Punkt (${lat}, ${lon}) liegt nicht in Nordrhein-Westfalen. Breiten liegen hier zwischen 50 und 53, Längen zwischen 5 und 10.`,
    },
  ];
});
