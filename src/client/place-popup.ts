/** The bubble of a place: its name, which leads to its page, and its projects with what became of them. */
import { element, fill } from './dom.ts';
import { Popup, type LeafletMap } from './leaflet.ts';
import type { MapProject, Place } from './map-data.ts';
import type { Labels } from './map-labels.ts';

/** More would be a page in a bubble; the page of the place has them. */
const most = 12;

/** @param returnFocus called when the bubble goes and the focus would be lost with it */
export function openPlace(map: LeafletMap, place: Place, labels: Labels, returnFocus: () => void): void {
  const { words, compare } = labels;
  const title = element('a', { id: 'karte-ort', href: place.href, textContent: place.name });
  const projects = [...place.projects].sort((a, b) => compare(a.title, b.title));
  const close = element('button', { type: 'button', className: 'button button-plain', textContent: words.close });
  close.addEventListener('click', () => map.closePopup());
  const content = element(
    'div',
    {},
    element('b', {}, title),
    element('p', { textContent: labels.projects(projects.length) }),
    element('ul', {}, ...projects.slice(0, most).map(row)),
  );
  if (projects.length > most) {
    const textContent = fill(words.allThere, { count: projects.length });
    content.append(element('p', {}, element('a', { href: place.href, textContent })));
  }
  content.append(close);

  const bubble = new Popup({
    closeButton: false,
    minWidth: 180,
    maxWidth: Math.min(300, map.getSize().x - 80),
    offset: [0, -12],
    autoPanPaddingTopLeft: [8, 8],
    autoPanPaddingBottomRight: [64, 8], // beside the zoom buttons
  });
  bubble.on('remove', () => {
    const lost = bubble.getElement()?.contains(document.activeElement) || document.activeElement === document.body;
    if (lost) returnFocus();
  });
  bubble.setLatLng([place.lat, place.lon]).setContent(content).openOn(map);
  const dialog = bubble.getElement()!;
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.tabIndex = -1;
  dialog.focus({ preventScroll: true });
}

function row({ title, href, outcome }: MapProject): HTMLLIElement {
  const link = element('a', { href, textContent: title });
  return element('li', {}, link, element('span', {}, sign(outcome.sign), ` ${outcome.word}`));
}

function sign(parts: MapProject['outcome']['sign']): SVGSVGElement {
  const draw = (name: string, attributes: Readonly<Record<string, string | number>>) => {
    const drawn = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) drawn.setAttribute(key, String(value));
    return drawn;
  };
  const drawing = draw('svg', { class: 'map-sign', width: 46, height: 12, 'aria-hidden': 'true' });
  for (const { kind, d, x } of parts) {
    drawing.append(d ? draw('path', { class: kind, d }) : draw('circle', { class: kind, cx: x!, cy: 6, r: 4 }));
  }
  return drawing as SVGSVGElement;
}
