/** Wakes the filters of a list when somebody turns to them, or comes with an address that asks for some. */
class ListFilter extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    let isTouched = false;
    let isAsked = false;
    this.addEventListener('input', () => (isTouched = true), { signal });
    const wake = async () => {
      if (isAsked) return;
      isAsked = true;
      try {
        const { start } = await import('./list-controller.ts');
        if (!signal.aborted) start(this, signal, isTouched);
      } catch (error) {
        // The next turn to the list tries again.
        isAsked = false;
        reportError(error);
      } finally {
        // A picture without the list comes first, or what it shows would count as moved.
        requestAnimationFrame(() => setTimeout(() => delete this.dataset['pending']));
      }
    };
    const form = this.querySelector('form');
    const names = [...new URLSearchParams(location.search).keys()];
    if (names.some((name) => form?.elements.namedItem(name))) {
      // The list waits unseen: what stands there is not what was asked for, and would jump.
      this.dataset['pending'] = '';
      void wake();
      return;
    }
    if (this.querySelector('.list-more')) void wake();
    for (const type of ['pointerover', 'touchstart', 'focusin', 'input']) {
      this.addEventListener(type, () => void wake(), { passive: true, signal });
    }
    addEventListener('popstate', () => void wake(), { signal });
  }

  disconnectedCallback() {
    this.#stop.abort();
  }
}

customElements.define('list-filter', ListFilter);
