/** What the page of the map adds: what is shown in one sentence, the filter's view, and the address of the view. */
import { part } from './dom.ts';
import type { ShownMap } from './leaflet-map.ts';
import { countOfRegion, type Shown } from './map-data.ts';
import { addTools } from './map-tools.ts';
import { parseView } from './map-view.ts';

export interface Explorer {
  /** @param isFirst whether the map has just come: then the view of the address holds */
  show(left: Shown, isFirst: boolean): void;
}

/** Undefined on pages where the map only illustrates. */
export function explore(shown: ShownMap): Explorer | undefined {
  const { host, map, camera, labels, content, signal } = shown;
  if (!host.querySelector('.map-sentence')) return undefined;
  const sentence = part(host, '.map-sentence', HTMLElement);
  let left: Shown | undefined;

  const say = (text: string) => {
    // The same words again would be read out again.
    if (sentence.textContent !== text) sentence.textContent = text;
  };
  const paper = matchMedia('print');
  // The drawing on paper has no frame that leaves something out.
  const sayShown = () => left && say(labels.sentence(left, paper.matches ? undefined : camera.within(left.places)));
  const countRegions = ({ projects, total }: Shown) => {
    for (const fits of host.querySelectorAll<HTMLElement>('.map-fits')) {
      fits.textContent = projects.length < total ? labels.ofThem(countOfRegion(projects, fits.dataset['id']!)) : '';
    }
  };
  const goToAddress = () => {
    const view = parseView(location.hash);
    if (view) camera.show(view);
    return view !== undefined;
  };

  map.on('moveend', () => {
    sayShown();
    const { pathname, search, hash } = location;
    // A place within the page is no view, and stays.
    if (hash && !parseView(hash) && camera.isWhole) return;
    if (hash !== camera.address) history.replaceState(history.state, '', pathname + search + camera.address);
  });
  paper.addEventListener('change', sayShown, { signal });
  addEventListener('hashchange', () => goToAddress(), { signal });
  host.addEventListener(
    'focusin',
    ({ target }) => {
      const id = (target as HTMLElement).closest<HTMLElement>('.pin, .map-regions a')?.dataset['id'];
      if (id && left) say(labels.regionSentence(content, left, id));
    },
    { signal },
  );
  addTools(shown, say);

  return {
    show(next, isFirst) {
      left = next;
      countRegions(next);
      if (!isFirst || !goToAddress()) {
        if (next.projects.length < next.total) camera.showPlaces(next.places);
        else if (!isFirst) camera.showAll();
      }
      sayShown();
    },
  };
}
