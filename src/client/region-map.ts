/** Puts the interactive map in the place of the drawn one, once somebody turns to it. The drawing stays if that fails. */
import { element, readWords } from './dom.ts';

async function load(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

class RegionMap extends HTMLElement {
  /** The projects to show, as last said by `map:filter`; kept here because it may be said before Leaflet is there. */
  ids?: string[];
  #disconnected?: AbortController;
  #remove?: (() => void) | undefined;
  #pressed = false;

  connectedCallback() {
    const { signal } = (this.#disconnected = new AbortController());
    this.addEventListener('map:filter', (event) => (this.ids = (event as CustomEvent<{ ids: string[] }>).detail.ids), {
      signal,
    });
    for (const type of ['pointerdown', 'pointerup', 'pointercancel']) {
      addEventListener(type, () => (this.#pressed = type === 'pointerdown'), { signal, capture: true });
    }
    if (this.hasAttribute('eager')) {
      void this.#load(signal);
      return;
    }
    const turned = new AbortController();
    for (const type of ['pointerenter', 'touchstart', 'focusin']) {
      const load = () => {
        turned.abort();
        void this.#load(signal);
      };
      this.addEventListener(type, load, { passive: true, signal: AbortSignal.any([turned.signal, signal]) });
    }
  }

  disconnectedCallback() {
    this.#disconnected?.abort();
    this.#remove?.();
    this.#remove = undefined;
  }

  async #load(signal: AbortSignal) {
    const status = element('p', { role: 'status' });
    this.append(status);
    this.#remove = () => status.remove();
    this.ariaBusy = 'true';
    try {
      const files = Promise.all([load(this.dataset['boundaries']!), load(this.dataset['projects']!)]);
      const { prepareMap } = await import('./leaflet-map.ts');
      const show = await prepareMap(this, files);
      // Replacing what lies under a pressed pointer would swallow the click, which comes just after the release.
      do await new Promise((done) => setTimeout(done, 100));
      while (this.#pressed);
      if (signal.aborted) return;
      status.remove();
      this.#remove = show();
    } catch (error) {
      status.textContent = readWords<'regionMap'>(this).failed;
      reportError(error);
    } finally {
      this.ariaBusy = null;
    }
  }
}

customElements.define('region-map', RegionMap);
