/** Asks before the base map is loaded, and takes it away again. Nothing goes to its host before the answer. */
import { baseMap } from '#site/base-map.ts';
import stylesheet from './base-map.css?url&no-inline';
import { part } from './dom.ts';
import type { ShownMap } from './leaflet-map.ts';
import { LatLngBounds } from './leaflet.ts';
import { loadStyles } from './load-styles.ts';
import { openStore } from './store.ts';

const remembered = 'base-map';

/**
 * @param button asks, or takes the map away
 * @param say writes into the sentence about the map, which is read out
 */
export function offerBaseMap(
  { host, map, signal }: ShownMap,
  button: HTMLButtonElement,
  say: (text: string) => void,
): void {
  const store = openStore();
  const question = part(host, '.base-map-question', HTMLElement);
  const note = part(host, '.base-map-note', HTMLElement);
  const remember = part(question, 'input', HTMLInputElement);
  const [offer, takeAway] = [button.textContent, button.dataset['remove']!];
  let remove: (() => void) | undefined;

  // Without a place to keep it nothing can be remembered.
  remember.disabled = !store;
  const ask = (isOpen: boolean) => {
    question.hidden = !isOpen;
    button.ariaExpanded = remove ? null : String(isOpen);
  };
  const show = async () => {
    const [{ TileLayer }] = await Promise.all([import('leaflet/src/layer/tile/TileLayer.js'), loadStyles(stylesheet)]);
    if (signal.aborted || remove) return;
    const layer = new TileLayer(baseMap.tiles, {
      referrerPolicy: 'no-referrer',
      bounds: new LatLngBounds([50.1, 5.4], [52.7, 9.8]),
    });
    layer.once('tileerror', () => say(button.dataset['failed']!));
    layer.addTo(map);
    host.classList.add('has-base-map');
    part(note, 'span', HTMLElement).textContent = String(new Date().getFullYear());
    note.hidden = false;
    button.textContent = takeAway;
    remove = () => {
      layer.remove();
      host.classList.remove('has-base-map');
      note.hidden = true;
      button.textContent = offer;
      remove = undefined;
    };
    ask(false);
  };

  const load = () =>
    show().catch((error: unknown) => {
      ask(false);
      say(button.dataset['failed']!);
      reportError(error);
    });

  button.addEventListener(
    'click',
    () => {
      if (!remove) return ask(question.hidden !== false);
      remove();
      store?.removeItem(remembered);
      ask(false);
    },
    { signal },
  );
  part(question, '[data-yes]', HTMLButtonElement).addEventListener(
    'click',
    () => {
      if (remember.checked) store?.setItem(remembered, '');
      button.focus();
      void load();
    },
    { signal },
  );
  part(question, '[data-no]', HTMLButtonElement).addEventListener(
    'click',
    () => {
      ask(false);
      button.focus();
    },
    { signal },
  );
  ask(false);
  if (store && store.getItem(remembered) !== null) void load();
}
