/** Puts the interactive map in the place of the drawn one, once somebody turns to it. The drawing stays if that fails. */
import { element, readWords } from './dom.ts';

class RegionMap extends HTMLElement {
  /** The projects to show, as last said by `map:filter`; kept here because it may be said before Leaflet is there. */
  ids?: string[];
  #stop?: AbortController;

  connectedCallback() {
    const { signal } = (this.#stop = new AbortController());
    let isAsked = false;
    const load = async () => {
      if (isAsked) return;
      isAsked = true;
      try {
        const { boundaries = '', projects = '' } = this.dataset;
        // On their way together with the program that reads them.
        const files = [boundaries, projects].map((file) => fetch(file));
        await (await import('./leaflet-map.ts')).startMap(this, files, signal);
      } catch (error) {
        this.append(element('p', { role: 'alert', textContent: readWords<'regionMap'>(this).failed }));
        reportError(error);
      }
    };
    const listen = (type: string, listener: (event: Event) => unknown) =>
      this.addEventListener(type, listener, { passive: true, signal });
    listen('map:filter', (event) => (this.ids = (event as CustomEvent<{ ids: string[] }>).detail.ids));
    if (this.hasAttribute('eager')) void load();
    else for (const type of ['pointerenter', 'touchstart', 'focusin']) listen(type, load);
  }

  disconnectedCallback() {
    this.#stop?.abort();
  }
}

customElements.define('region-map', RegionMap);
