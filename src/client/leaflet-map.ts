/**
 * The interactive map: same lines, patterns and colours as the drawing it replaces, no tiles, no foreign request.
 * Regions are real links and places real buttons inside Leaflet's markers, because Leaflet's own markers have no name
 * and do not answer the space bar. What is said comes with the data.
 */
import { landArea, type Boundaries } from '#map/geometry.ts';
import { element, part } from './dom.ts';
import { Control, disableClickPropagation, LeafletMap, SVG } from './leaflet.ts';
import stylesheet from './leaflet-map.css?url&no-inline';
import { loadStyles } from './load-styles.ts';
import { MapCamera } from './map-camera.ts';
import { passing, readMapData, type MapContent, type MapData } from './map-data.ts';
import { explore } from './map-explorer.ts';
import { addPatterns, addRegion, drawGround } from './map-ground.ts';
import { createLabels, type Labels } from './map-labels.ts';
import { maxZoom, PlaceMarkers } from './place-markers.ts';
import { walkRegions } from './region-walk.ts';

type Host = HTMLElement & { ids?: readonly string[] };

/** What the parts of a map share while it is there. */
export interface ShownMap {
  readonly host: Host;
  readonly canvas: HTMLElement;
  readonly map: LeafletMap;
  readonly camera: MapCamera;
  readonly labels: Labels;
  readonly content: MapContent;
  /** Aborted when the map goes. */
  readonly signal: AbortSignal;
}

/**
 * Waits for all that the map needs and puts it in the drawing's place.
 *
 * @param files the boundaries and the projects, on their way
 * @param signal aborted when the drawing is to come back
 */
export async function startMap(
  host: Host,
  files: ReadonlyArray<Promise<Response>>,
  signal: AbortSignal,
): Promise<void> {
  const read = files.map(async (file) => (await file).json() as Promise<unknown>);
  const [boundaries, data] = await Promise.all([...read, loadStyles(stylesheet)]);
  const content = readMapData(data as MapData);
  const labels = createLabels((data as MapData).words, document.documentElement.lang);
  // Replacing what lies under a pressed pointer would swallow the click, which comes just after the release.
  do await new Promise((done) => setTimeout(done, 100));
  while (host.matches(':active'));
  if (!signal.aborted) signal.addEventListener('abort', showMap(host, boundaries as Boundaries, content, labels));
}

/** Puts the map before the hidden drawing. If anything goes wrong the drawing comes back. */
function showMap(host: Host, boundaries: Boundaries, content: MapContent, labels: Labels): () => void {
  const drawing = part(host, '.region-map > svg', SVGSVGElement);
  const caption = part(host, 'figcaption', HTMLElement);
  const focused = drawing.contains(document.activeElement) ? (document.activeElement as SVGAElement) : undefined;
  const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const removed = new AbortController();
  const { signal } = removed;

  const canvas = element('div', { className: 'canvas', role: 'region', ariaLabel: drawing.ariaLabel ?? '' });
  caption.id ||= 'karte-ende';
  caption.tabIndex = -1;
  const skip = element('a', { className: 'skip', href: `#${caption.id}`, textContent: labels.words.skip });
  drawing.before(...(host.querySelector('.skip') ? [] : [skip]), canvas);
  drawing.setAttribute('hidden', '');
  const remove = () => {
    removed.abort();
    canvas.remove();
    skip.remove();
    drawing.removeAttribute('hidden');
  };

  try {
    const map = buildMap(canvas, labels, animate);
    signal.addEventListener('abort', () => map.remove());
    const camera = new MapCamera(map, landArea(boundaries), animate);
    camera.showAll();
    adaptToZoom(map, canvas, camera);
    drawGround(map, boundaries);
    addPatterns(canvas, drawing);
    for (const link of drawing.querySelectorAll<SVGAElement>('a[data-pin]')) addRegion(map, boundaries, link);
    const markers = new PlaceMarkers(map, labels, animate);
    const shown = { host, canvas, map, camera, labels, content, signal };
    walkRegions(shown);
    const explorer = explore(shown);
    let before: string | undefined;
    const filter = () => {
      const left = passing(content, host.ids && new Set(host.ids));
      // A filter that wakes says once more what is there: no reason to close a bubble.
      const now = left.projects.map(({ id }) => id).join();
      if (now === before) return;
      const isFirst = before === undefined;
      before = now;
      markers.show(left.places);
      // On paper the drawing stands for the map, so it shows the same places.
      const names = new Set(left.places.map(({ name }) => name));
      for (const mark of drawing.querySelectorAll<SVGAElement>('a[data-place]')) {
        mark.toggleAttribute('hidden', !names.has(mark.dataset['place']!));
      }
      explorer?.show(left, isFirst);
    };
    filter();
    host.addEventListener('map:filter', filter, { signal });

    const { place, region } = focused?.dataset ?? {};
    if (place) markers.focus(place);
    if (region) part(canvas, `a[data-region="${region}"]`, HTMLElement).focus({ preventScroll: true });
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

function buildMap(canvas: HTMLElement, labels: Labels, animate: boolean): LeafletMap {
  const map = new LeafletMap(canvas, {
    attributionControl: false, // the caption below stays and has it
    zoomControl: false,
    scrollWheelZoom: false, // the page scrolls, the map does not catch the wheel
    zoomSnap: 0,
    maxZoom,
    renderer: new SVG({ padding: 1 }),
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
  return map;
}

function adaptToZoom(map: LeafletMap, canvas: HTMLElement, camera: MapCamera): void {
  // With the whole Land in view there is nothing to drag, and a finger that scrolls the page must get past the map.
  const adapt = () => {
    map.dragging[camera.isWhole ? 'disable' : 'enable']();
    canvas.classList.toggle('near', map.getZoom() >= 9);
  };
  adapt();
  map.on('zoomend', adapt);
  // On paper it has no size.
  const sized = new ResizeObserver(() => canvas.clientWidth > 0 && map.invalidateSize({ animate: false }));
  sized.observe(canvas);
  map.on('unload', () => sized.disconnect());
}

/** Leaflet's own are links, which the space bar does not press. */
function zoomButtons(map: LeafletMap, { words }: Labels, animate: boolean): Control {
  const bar = element('div', { className: 'zoom' });
  disableClickPropagation(bar);
  const add = (sign: string, title: string, step: number, limit: () => number) => {
    const name = element('span', { className: 'vh', textContent: title });
    const button = element(
      'button',
      { type: 'button', title },
      element('span', { ariaHidden: 'true', textContent: sign }),
      name,
    );
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
