/** „Mein Ort“: loads what it needs when somebody turns to it, or when the address names a place. */
import { part } from './dom.ts';

class MyPlace extends HTMLElement {
  #stop = new AbortController();
  #finder: Promise<void> | undefined;

  connectedCallback() {
    const { signal } = (this.#stop = new AbortController());
    const form = part(this, 'form', HTMLFormElement);
    part(this, '[data-position]', HTMLButtonElement).hidden = !('geolocation' in navigator);
    this.addEventListener('focusin', () => this.#load(), { signal, once: true });
    // Before the script is there, a submitted form would load the page anew.
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    if (new URLSearchParams(location.search).has('ort')) this.#load();
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#finder = undefined;
  }

  #load() {
    const { signal } = this.#stop;
    this.#finder ??= import('./my-place-finder.ts')
      .then(({ startFinder }) => startFinder(this, signal))
      .catch((error: unknown) => {
        this.#finder = undefined;
        this.addEventListener('focusin', () => this.#load(), { signal, once: true });
        reportError(error);
      });
  }
}

customElements.define('my-place', MyPlace);
