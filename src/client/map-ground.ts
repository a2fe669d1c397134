/** Land, borders and regions under the marks: the same lines and patterns as the drawing that the map replaces. */
import type { Position } from 'geojson';
import { kreisLines, landArea, regierungsbezirkLines, regionArea, type Area, type Boundaries } from '#map/geometry.ts';
import { element, part } from './dom.ts';
import { Polygon, Polyline, type LeafletMap } from './leaflet.ts';
import { addMarker } from './place-markers.ts';

const swapped = (line: readonly Position[]): [lat: number, lon: number][] => line.map(([lon, lat]) => [lat!, lon!]);

const polygonOf = ({ geometry }: Area, options: ConstructorParameters<typeof Polygon>[1]) =>
  new Polygon(
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) => rings.map(swapped)),
    options,
  );

export function drawGround(map: LeafletMap, boundaries: Boundaries): void {
  const lines = (of: readonly (readonly Position[])[], className: string) =>
    new Polyline(of.map(swapped), { className, interactive: false }).addTo(map);
  const meridians = [5, 6, 7, 8, 9, 10].map((lon) => [
    [lon, 49],
    [lon, 54],
  ]);
  const parallels = [50, 50.5, 51, 51.5, 52, 52.5, 53].map((lat) => [
    [4, lat],
    [11, lat],
  ]);
  lines([...meridians, ...parallels], 'grat');
  polygonOf(landArea(boundaries), { className: 'land', interactive: false }).addTo(map);
  lines(kreisLines(boundaries).coordinates, 'kreis');
  lines(regierungsbezirkLines(boundaries).coordinates, 'rb');
}

/** A pattern in a hidden drawing paints nothing, so Leaflet's own drawing gets copies under other ids. */
export function addPatterns(canvas: HTMLElement, drawing: SVGSVGElement): void {
  const patterns = part(drawing, 'defs', SVGDefsElement).cloneNode(true) as SVGDefsElement;
  for (const pattern of patterns.children) pattern.id += '-leaflet';
  const copy = part(canvas, '.leaflet-overlay-pane svg', SVGSVGElement);
  copy.prepend(patterns);
  // The region around it has the name, links and buttons on top have theirs.
  copy.ariaHidden = 'true';
}

/** The area takes clicks for the link; keyboards and screen readers get the link alone. */
export function addRegion(map: LeafletMap, boundaries: Boundaries, link: SVGAElement): void {
  const { id = '', region = '', pin = '' } = link.dataset;
  const [lon = '', lat = '', side = ''] = pin.split(' ');
  const name = link.getAttribute('aria-label') ?? '';
  const anchor = element(
    'a',
    { className: `pin ${side}`, href: link.href.baseVal, title: name },
    element('span', { ariaHidden: 'true', textContent: region.toUpperCase() }),
    element('span', { className: 'vh', textContent: name }),
  );
  Object.assign(anchor.dataset, { region, id, position: `${lat} ${lon}` });
  addMarker(Number(lon), Number(lat), anchor, 1000).addTo(map);

  const area = regionArea(boundaries, id);
  for (const options of [
    { className: 'ground', interactive: false },
    { className: 'area', fillColor: `url(#p${region}-leaflet)`, fillOpacity: 1 },
  ]) {
    const drawn = polygonOf(area, options)
      .on('click', () => anchor.click())
      .addTo(map);
    (drawn.getElement() as SVGElement).setAttribute('data-region', region);
  }
}
