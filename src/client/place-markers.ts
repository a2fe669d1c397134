/** The marks of the interactive map: real buttons for places, near ones together. */
import Supercluster from 'supercluster';
import { element } from './dom.ts';
import { disableClickPropagation, DivIcon, LatLngBounds, LayerGroup, Marker, type LeafletMap } from './leaflet.ts';
import { countProjects, type Place } from './map-data.ts';
import type { Labels } from './map-labels.ts';
import { openPlace } from './place-popup.ts';

/** The boundaries are simplified to 300 m: beyond this the corners show. */
export const maxZoom = 10;

/** A marker that only places its content, which answers for itself. */
export function addMarker(lon: number, lat: number, content: HTMLElement, zIndexOffset = 0): Marker {
  disableClickPropagation(content);
  return new Marker([lat, lon], {
    icon: new DivIcon({ html: content, className: '' }),
    interactive: false,
    keyboard: false,
    zIndexOffset,
  });
}

/** The places of the shown projects, near ones together. */
export class PlaceMarkers {
  readonly #map: LeafletMap;
  readonly #labels: Labels;
  readonly #animate: boolean;
  readonly #layer = new LayerGroup();
  #index = cluster([]);
  /** The button that stands for a place now, alone or within a cluster. */
  #buttons = new Map<string, HTMLButtonElement>();
  /** The place whose button takes the focus after the next drawing. */
  #wanted: string | undefined;

  constructor(map: LeafletMap, labels: Labels, animate: boolean) {
    this.#map = map;
    this.#labels = labels;
    this.#animate = animate;
    this.#layer.addTo(map);
    map.on('zoomend', () => this.#draw());
    map.getContainer().addEventListener('keydown', ({ key }) => key === 'Escape' && map.closePopup());
    map.getContainer().addEventListener('focusin', ({ target }) => this.#reveal(target as HTMLElement));
  }

  show(places: readonly Place[]): void {
    this.#map.closePopup();
    this.#index = cluster(places);
    this.#draw();
  }

  focus(place: string): void {
    (this.#buttons.get(place) ?? this.#map.getContainer()).focus({ preventScroll: true });
  }

  #draw(): void {
    const focused = [...this.#buttons].find(([, button]) => button === document.activeElement)?.[0];
    this.#layer.clearLayers();
    this.#buttons = new Map();
    // The whole Land and not what is in view: the order of tabbing stays the same while panning.
    const features = this.#index.getClusters([-180, -85, 180, 85], Math.floor(this.#map.getZoom()));
    for (const { geometry, properties, id } of features.sort(
      (a, b) => b.geometry.coordinates[1]! - a.geometry.coordinates[1]!,
    )) {
      const [lon, lat] = geometry.coordinates as [number, number];
      const places =
        'cluster' in properties
          ? this.#index.getLeaves(id as number, Infinity).map((leaf) => leaf.properties)
          : [properties as Place];
      const button =
        'cluster' in properties ? this.#clusterButton(places, id as number) : this.#placeButton(places[0]!);
      button.dataset['position'] = `${lat} ${lon}`;
      addMarker(lon, lat, button).addTo(this.#layer);
      for (const { name } of places) this.#buttons.set(name, button);
    }
    const next = this.#wanted ?? focused;
    this.#wanted = undefined;
    if (next) this.focus(next);
  }

  #clusterButton(places: readonly Place[], id: number): HTMLButtonElement {
    const button = markButton('cluster', countProjects(places), this.#labels.clusterName(places));
    button.addEventListener('click', () => {
      this.#wanted = this.#labels.mainPlace(places).name;
      // All of its places in view, and at least so near that it falls apart.
      const bounds = new LatLngBounds(places.map(({ lat, lon }) => [lat, lon])).pad(0.2);
      const zoom = Math.max(this.#index.getClusterExpansionZoom(id), this.#map.getBoundsZoom(bounds));
      this.#map.setView(bounds.getCenter(), Math.min(zoom, maxZoom), { animate: this.#animate });
    });
    return button;
  }

  #placeButton(place: Place): HTMLButtonElement {
    const button = markButton('place', place.projects.length, this.#labels.placeName(place));
    button.dataset['name'] = place.name;
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('click', () => openPlace(this.#map, place, this.#labels, () => this.focus(place.name)));
    return button;
  }

  /** Brings a marker into view that the keyboard has reached outside of it. */
  #reveal(target: HTMLElement): void {
    const [lat, lon] = (target.dataset['position'] ?? '').split(' ').map(Number);
    if (lat && lon && target.matches(':focus-visible')) this.#map.panInside([lat, lon], { padding: [40, 40] });
  }
}

/** The number is for the eye; the name, which says it as well, for all others. */
function markButton(className: string, count: number, name: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', className, title: name },
    element('span', { ariaHidden: 'true', textContent: String(count) }),
    element('span', { className: 'vh', textContent: name }),
  );
}

/** Leaflet's tiles are 256 wide, supercluster's 512: without `extent` clusters overlap. */
function cluster(places: readonly Place[]): Supercluster<Place> {
  const index = new Supercluster<Place>({ extent: 256, radius: 36, maxZoom: maxZoom - 1 });
  return index.load(
    places.map((place) => ({
      type: 'Feature',
      properties: place,
      geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    })),
  );
}
