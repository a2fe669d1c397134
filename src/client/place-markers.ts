/** The marks of the interactive map: real buttons for places, near ones together, and the bubble that one opens. */
import {
  divIcon,
  DomEvent,
  latLngBounds,
  layerGroup,
  marker,
  popup,
  type Map as LeafletMap,
  type Marker,
} from 'leaflet/dist/leaflet-src.esm.js';
import Supercluster from 'supercluster';
import { countProjects, placesOf, type Labels, type MapProject, type Place } from './map-labels.ts';
import { element } from './dom.ts';

/** The boundaries are simplified to 300 m: beyond this the corners show. */
export const maxZoom = 10;

/** A marker that only places its content, which answers for itself. */
export function addMarker(lon: number, lat: number, content: HTMLElement, zIndexOffset = 0): Marker {
  DomEvent.disableClickPropagation(content);
  return marker([lat, lon], {
    icon: divIcon({ html: content, className: '' }),
    interactive: false,
    keyboard: false,
    zIndexOffset,
  });
}

/** The places of the shown projects, near ones together. */
export class PlaceMarkers {
  readonly #map: LeafletMap;
  readonly #projects: MapProject[];
  readonly #labels: Labels;
  readonly #animate: boolean;
  readonly #layer = layerGroup();
  #index = cluster([]);
  #places: Place[] = [];
  /** The button that stands for a place now, alone or within a cluster. */
  #buttons = new Map<string, HTMLButtonElement>();
  /** The place whose button takes the focus after the next drawing. */
  #wanted: string | undefined;

  constructor(map: LeafletMap, projects: MapProject[], labels: Labels, animate: boolean) {
    this.#map = map;
    this.#projects = projects;
    this.#labels = labels;
    this.#animate = animate;
    this.#layer.addTo(map);
    map.on('zoomend', () => this.#draw());
    map.getContainer().addEventListener('keydown', ({ key }) => key === 'Escape' && map.closePopup());
    map.getContainer().addEventListener('focusin', ({ target }) => this.#reveal(target as HTMLElement));
  }

  show(ids: ReadonlySet<string> | undefined): void {
    this.#map.closePopup();
    this.#places = placesOf(this.#projects, ids);
    this.#index = cluster(this.#places);
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
      button.dataset.position = `${lat} ${lon}`;
      addMarker(lon, lat, button).addTo(this.#layer);
      for (const { name } of places) this.#buttons.set(name, button);
    }
    const next = this.#wanted ?? focused;
    this.#wanted = undefined;
    if (next) this.focus(next);
  }

  #clusterButton(places: Place[], id: number): HTMLButtonElement {
    const name = this.#labels.clusterName(places);
    const button = element('button', {
      type: 'button',
      className: 'cluster',
      title: name,
      ariaLabel: name,
      textContent: String(countProjects(places)),
    });
    button.addEventListener('click', () => {
      this.#wanted = this.#labels.mainPlace(places).name;
      // All of its places in view, and at least so near that it falls apart.
      const bounds = latLngBounds(places.map(({ lat, lon }) => [lat, lon])).pad(0.2);
      const zoom = Math.max(this.#index.getClusterExpansionZoom(id), this.#map.getBoundsZoom(bounds));
      this.#map.setView(bounds.getCenter(), Math.min(zoom, maxZoom), { animate: this.#animate });
    });
    return button;
  }

  #placeButton(place: Place): HTMLButtonElement {
    const name = this.#labels.placeName(place);
    const button = element('button', {
      type: 'button',
      className: 'place',
      title: name,
      ariaLabel: name,
      textContent: String(place.projects.length),
    });
    button.dataset.name = place.name;
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('click', () => this.#open(place));
    return button;
  }

  #open(place: Place): void {
    const { title, summary, links } = this.#labels.popupContent(place);
    const heading = element('b', { id: 'karte-ort', textContent: title });
    const { close: textContent } = this.#labels.words;
    const close = element('button', { type: 'button', className: 'button button-plain', textContent });
    close.addEventListener('click', () => this.#map.closePopup());
    const list = element('ul', {});
    for (const { text, href } of links) {
      const item = element('li', {});
      item.append(element('a', { href, textContent: text }));
      list.append(item);
    }
    const content = element('div', {});
    content.append(heading, element('p', { textContent: summary }), list, close);

    const bubble = popup({
      closeButton: false,
      minWidth: 180,
      maxWidth: Math.min(260, this.#map.getSize().x - 80),
      offset: [0, -12],
      autoPanPaddingTopLeft: [8, 8],
      autoPanPaddingBottomRight: [64, 8], // beside the zoom buttons
    });
    bubble.on('remove', () => {
      const lost = bubble.getElement()?.contains(document.activeElement) || document.activeElement === document.body;
      if (lost) this.focus(place.name);
    });
    bubble.setLatLng([place.lat, place.lon]).setContent(content).openOn(this.#map);
    const dialog = bubble.getElement()!;
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-labelledby', heading.id);
    dialog.tabIndex = -1;
    dialog.focus({ preventScroll: true });
  }

  /** Brings a marker into view that the keyboard has reached outside of it. */
  #reveal(target: HTMLElement): void {
    const [lat, lon] = (target.dataset.position ?? '').split(' ').map(Number);
    if (lat && lon && target.matches(':focus-visible')) this.#map.panInside([lat, lon], { padding: [40, 40] });
  }
}

/** Leaflet's tiles are 256 wide, supercluster's 512: without `extent` clusters overlap. */
function cluster(places: Place[]): Supercluster<Place> {
  const index = new Supercluster<Place>({ extent: 256, radius: 36, maxZoom: maxZoom - 1 });
  return index.load(
    places.map((place) => ({
      type: 'Feature',
      properties: place,
      geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    })),
  );
}
