/**
 * The interactive map: same lines, patterns and colours as the drawing it replaces, no tiles, no foreign request.
 * Regions are real links and places real buttons inside Leaflet's markers, because Leaflet's own markers have no name
 * and do not answer the space bar. What is said comes with the data.
 */
import {
  Control,
  DomEvent,
  geoJSON,
  latLngBounds,
  Map as LeafletMap,
  polyline,
  svg,
  type Path,
} from 'leaflet/dist/leaflet-src.esm.js';
import {
  boundsOf,
  frame,
  kreisLines,
  landArea,
  regierungsbezirkLines,
  regionArea,
  type Area,
  type Boundaries,
} from '#map/geometry.ts';
import { createLabels, type Labels, type MapData, type MapProject } from './map-labels.ts';
import { element, part } from './dom.ts';
import stylesheet from './leaflet-map.css?url&no-inline';
import { addMarker, maxZoom, PlaceMarkers } from './place-markers.ts';

type Host = HTMLElement & { ids?: string[] };

/** Loads all that the map needs; the returned function puts it in the drawing's place and gives the way back. */
export async function prepareMap(host: Host): Promise<() => () => void> {
  const [boundaries, { words, projects }] = await Promise.all([
    load<Boundaries>(host, 'boundaries'),
    load<MapData>(host, 'projects'),
    loadStyles(),
  ]);
  const labels = createLabels(words, document.documentElement.lang);
  return () => showMap(host, boundaries, projects, labels);
}

async function load<T>(host: Host, name: 'boundaries' | 'projects'): Promise<T> {
  const response = await fetch(host.dataset[name] ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json() as Promise<T>;
}

/** Here and not in the page, so that pages without the interactive map never pay for it. */
function loadStyles(): Promise<unknown> {
  if (document.querySelector(`link[href="${stylesheet}"]`)) return Promise.resolve();
  const link = element('link', { rel: 'stylesheet', href: stylesheet });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}

/** Puts the map before the hidden drawing. If anything goes wrong the drawing comes back. */
function showMap(host: Host, boundaries: Boundaries, projects: MapProject[], labels: Labels): () => void {
  const drawing = part(host, 'svg', SVGSVGElement);
  const caption = part(host, 'figcaption', HTMLElement);
  const focused = drawing.contains(document.activeElement) ? (document.activeElement as SVGAElement) : undefined;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const removed = new AbortController();

  const canvas = element('div', { className: 'canvas', role: 'region', ariaLabel: drawing.ariaLabel ?? '' });
  caption.id ||= 'karte-ende';
  caption.tabIndex = -1;
  const skip = element('a', { className: 'skip', href: `#${caption.id}`, textContent: labels.words.skip });
  drawing.before(skip, canvas);
  drawing.setAttribute('hidden', '');
  const remove = () => {
    removed.abort();
    canvas.remove();
    skip.remove();
    drawing.removeAttribute('hidden');
  };

  try {
    const map = buildMap(canvas, landArea(boundaries), labels, !still);
    removed.signal.addEventListener('abort', () => map.remove());
    drawGround(map, boundaries);
    addPatterns(canvas, drawing);
    for (const link of drawing.querySelectorAll<SVGAElement>('a[data-pin]')) addRegion(map, boundaries, link);
    const markers = new PlaceMarkers(map, projects, labels, !still);
    const filter = () => markers.show(host.ids && new Set(host.ids));
    filter();
    host.addEventListener('map:filter', filter, { signal: removed.signal });

    const { place, region } = focused?.dataset ?? {};
    if (place) markers.focus(place);
    if (region) part(canvas, `a[data-region="${region}"]`, HTMLElement).focus({ preventScroll: true });
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

function buildMap(canvas: HTMLElement, area: Area, labels: Labels, animate: boolean): LeafletMap {
  const { west, south, east, north } = boundsOf(area);
  const land = latLngBounds([south, west], [north, east]);
  const map = new LeafletMap(canvas, {
    attributionControl: false, // the caption below stays and has it
    zoomControl: false,
    scrollWheelZoom: false, // the page scrolls, the map does not catch the wheel
    zoomSnap: 0,
    maxZoom,
    maxBounds: land.pad(0.5),
    renderer: svg({ padding: 1 }),
    fadeAnimation: false,
    zoomAnimation: animate,
    markerZoomAnimation: animate,
    inertia: animate,
  });
  if (!animate) {
    const panBy = map.panBy.bind(map);
    map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
  }
  zoomButtons(map, labels, animate).addTo(map);

  const showAll = () => {
    const unit = map.getSize().x / frame.width;
    map.setMinZoom(0);
    map.fitBounds(land, {
      paddingTopLeft: [frame.left * unit, frame.top * unit],
      paddingBottomRight: [frame.right * unit, frame.bottom * unit],
      animate: false,
    });
    map.setMinZoom(map.getZoom());
  };
  // With the whole Land in view there is nothing to drag, and a finger that scrolls the page must get past the map.
  const zoomed = () => {
    map.dragging[map.getZoom() > map.getMinZoom() ? 'enable' : 'disable']();
    canvas.classList.toggle('near', map.getZoom() >= 9);
  };
  showAll();
  zoomed();
  map.on('zoomend', zoomed);
  map.on('resize', () => map.getZoom() <= map.getMinZoom() + 0.5 && showAll());
  map.on('popupclose', () => map.getZoom() <= map.getMinZoom() && showAll());
  return map;
}

function drawGround(map: LeafletMap, boundaries: Boundaries): void {
  const lines = (points: [number, number][]) => polyline(points, { className: 'grat', interactive: false }).addTo(map);
  for (const lon of [5, 6, 7, 8, 9, 10])
    lines([
      [49, lon],
      [54, lon],
    ]);
  for (const lat of [50, 50.5, 51, 51.5, 52, 52.5, 53])
    lines([
      [lat, 4],
      [lat, 11],
    ]);
  geoJSON(landArea(boundaries), { className: 'land', interactive: false } as object).addTo(map);
  geoJSON(kreisLines(boundaries), { className: 'kreis', interactive: false } as object).addTo(map);
  geoJSON(regierungsbezirkLines(boundaries), { className: 'rb', interactive: false } as object).addTo(map);
}

/** A pattern in a hidden drawing paints nothing, so Leaflet's own drawing gets copies under other ids. */
function addPatterns(canvas: HTMLElement, drawing: SVGSVGElement): void {
  const patterns = part(drawing, 'defs', SVGDefsElement).cloneNode(true) as SVGDefsElement;
  for (const pattern of patterns.children) pattern.id += '-leaflet';
  const copy = part(canvas, '.leaflet-overlay-pane svg', SVGSVGElement);
  copy.prepend(patterns);
  // The region around it has the name, links and buttons on top have theirs.
  copy.ariaHidden = 'true';
}

/** The area takes clicks for the link; keyboards and screen readers get the link alone. */
function addRegion(map: LeafletMap, boundaries: Boundaries, link: SVGAElement): void {
  const { id = '', region = '', pin = '' } = link.dataset;
  const [lon, lat, side] = pin.split(' ');
  const name = link.getAttribute('aria-label') ?? '';
  const anchor = element('a', {
    className: `pin ${side}`,
    href: link.href.baseVal,
    title: name,
    ariaLabel: name,
    textContent: region.toUpperCase(),
  });
  anchor.dataset.region = region;
  addMarker(Number(lon), Number(lat), anchor, 1000).addTo(map);

  const area = regionArea(boundaries, id);
  for (const options of [
    { className: 'ground', interactive: false },
    { className: 'area', fillColor: `url(#p${region}-leaflet)`, fillOpacity: 1 },
  ]) {
    geoJSON(area, options as object)
      .on('click', () => anchor.click())
      .addTo(map)
      .eachLayer((layer) => ((layer as Path).getElement() as SVGElement).setAttribute('data-region', region));
  }
}

/** Leaflet's own are links, which the space bar does not press. */
function zoomButtons(map: LeafletMap, { words }: Labels, animate: boolean): Control {
  const bar = element('div', { className: 'zoom' });
  DomEvent.disableClickPropagation(bar);
  const add = (sign: string, title: string, step: number, limit: () => number) => {
    const button = element('button', { type: 'button', title, ariaLabel: title, textContent: sign });
    button.addEventListener('click', () => map.setZoom(map.getZoom() + step, { animate }));
    const update = () => (button.ariaDisabled = String(map.getZoom() === limit()));
    map.on('zoomend zoomlevelschange', update);
    bar.append(button);
  };
  add('+', words.zoomIn, 1, () => map.getMaxZoom());
  add('−', words.zoomOut, -1, () => map.getMinZoom());
  const buttons = new Control({ position: 'bottomright' });
  buttons.onAdd = () => bar;
  return buttons;
}
