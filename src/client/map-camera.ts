/** What part of the Land the map shows: all of it, the places that a filter leaves, or what an address names. */
import { boundsOf, frame, type Area } from '#map/geometry.ts';
import { LatLngBounds, type LeafletMap } from './leaflet.ts';
import type { Place } from './map-data.ts';
import { formatView, type MapView } from './map-view.ts';

/** One place alone is seen with what lies around it. */
const nearest = 9;

export class MapCamera {
  readonly #map: LeafletMap;
  readonly #land: LatLngBounds;
  readonly #animate: boolean;
  #isShowingAll = false;

  constructor(map: LeafletMap, land: Area, animate: boolean) {
    const { west, south, east, north } = boundsOf(land);
    this.#map = map;
    this.#animate = animate;
    this.#land = new LatLngBounds([south, west], [north, east]);
    map.setMaxBounds(this.#land.pad(0.5));
    map.on('resize', () => map.getZoom() <= map.getMinZoom() + 0.5 && this.showAll());
    // A bubble may have pushed the Land aside.
    map.on('popupclose', () => this.isWhole && this.showAll());
  }

  /** Whether nothing of the Land lies outside. */
  get isWhole(): boolean {
    return this.#isShowingAll || this.#map.getZoom() <= this.#map.getMinZoom() + 0.01;
  }

  /** The whole Land, in the frame of the drawing, so that nothing moves when the map takes its place. */
  showAll(): void {
    const map = this.#map;
    const { x, y } = map.getSize();
    // As wide as the drawing, which is nearly a square; on a wide screen as high.
    const unit = Math.min(x, y * 1.02) / frame.width;
    this.#isShowingAll = true;
    map.setMinZoom(0);
    map.fitBounds(this.#land, {
      paddingTopLeft: [frame.left * unit, frame.top * unit],
      paddingBottomRight: [frame.right * unit, frame.bottom * unit],
      animate: false,
    });
    map.setMinZoom(map.getZoom());
    this.#isShowingAll = false;
  }

  showPlaces(places: readonly Place[]): void {
    if (places.length === 0) return this.showAll();
    const bounds = new LatLngBounds(places.map(({ lat, lon }) => [lat, lon]));
    this.#map.fitBounds(bounds, { padding: [56, 56], maxZoom: nearest, animate: this.#animate });
  }

  show({ lat, lon, zoom }: MapView): void {
    const map = this.#map;
    map.setView([lat, lon], Math.min(Math.max(zoom, map.getMinZoom()), map.getMaxZoom()), { animate: false });
  }

  /** The places within the frame; undefined where it leaves none of them out. */
  within(places: readonly Place[]): Place[] | undefined {
    const bounds = this.#map.getBounds();
    const inside = places.filter(({ lat, lon }) => bounds.contains([lat, lon]));
    return inside.length < places.length ? inside : undefined;
  }

  /** For the address; empty for the whole Land. */
  get address(): string {
    if (this.isWhole) return '';
    const { lat, lng } = this.#map.getCenter();
    return formatView({ zoom: this.#map.getZoom(), lat, lon: lng });
  }
}
