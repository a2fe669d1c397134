/** Puts the interactive map in the place of the drawn one, once somebody turns to it. The drawing stays if that fails. */
import { element, readWords } from './dom.ts';

class RegionMap extends HTMLElement {
  /** The projects to show, as last said by `map:filter`; kept here because it may be said before Leaflet is there. */
  ids?: string[];
  #stop?: AbortController;
  #remove?: () => void;

  connectedCallback() {
    const { signal } = (this.#stop = new AbortController());
    let loaded: Promise<void> | undefined;
    const load = () => (loaded ??= this.#load(signal));
    const listen = (type: string, listener: (event: Event) => void) =>
      this.addEventListener(type, listener, { passive: true, signal });
    listen('map:filter', (event) => (this.ids = (event as CustomEvent<{ ids: string[] }>).detail.ids));
    if (this.hasAttribute('eager')) void load();
    else for (const type of ['pointerenter', 'touchstart', 'focusin']) listen(type, load);
  }

  disconnectedCallback() {
    this.#stop?.abort();
    this.#remove?.();
  }

  async #load(signal: AbortSignal) {
    try {
      const { boundaries = '', projects = '' } = this.dataset;
      // On their way together with the program that reads them.
      const files = [boundaries, projects].map(async (file) => (await fetch(file)).json() as Promise<unknown>);
      const show = await (await import('./leaflet-map.ts')).prepareMap(this, files);
      // Replacing what lies under a pressed pointer would swallow the click, which comes just after the release.
      do await new Promise((done) => setTimeout(done, 100));
      while (this.matches(':active'));
      if (!signal.aborted) this.#remove = show();
    } catch (error) {
      const alert = element('p', { role: 'alert', textContent: readWords<'regionMap'>(this).failed });
      this.append(alert);
      this.#remove = () => alert.remove();
      reportError(error);
    }
  }
}

customElements.define('region-map', RegionMap);
