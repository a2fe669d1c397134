/** The part of the map that an address names, as OpenStreetMap writes it: `#karte=ZOOM/LATITUDE/LONGITUDE`. */
export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

const form = /^#karte=(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;

/** @param hash of the address, with its `#`; undefined when it names no view */
export function parseView(hash: string): MapView | undefined {
  const [, zoom, lat, lon] = form.exec(hash) ?? [];
  return zoom && lat && lon ? { zoom: Number(zoom), lat: Number(lat), lon: Number(lon) } : undefined;
}

/** Hundred metres are enough to find the view again. */
export const formatView = ({ zoom, lat, lon }: MapView): string =>
  `#karte=${[zoom.toFixed(2), lat.toFixed(3), lon.toFixed(3)].map(Number).join('/')}`;
