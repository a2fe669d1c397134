/** Wakes the filters of a list when somebody turns to them, or comes with an address that asks for some. */
import { readWords } from './dom.ts';

/** To look at a list on several pages is no turn to its filters: it would fetch them all. */
const turnsTo = 'form, button, select';

class ListFilter extends HTMLElement {
  #stop = new AbortController();
  /** How many there are in all, as the page says it. */
  #whole: string | undefined;

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
        const controller = import('./list-controller.ts');
        if (this.dataset['pages']) await this.#fetchItems(signal);
        const { start } = await controller;
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
    const { pages } = this.dataset;
    if (!pages && this.querySelector('.list-more')) void wake();
    const turn = ({ type, target }: Event) => {
      const isMeant = target === this || (type !== 'pointerover' && (target as Element).closest(turnsTo) !== null);
      if (!pages || isMeant) void wake();
    };
    for (const type of ['pointerover', 'touchstart', 'focusin', 'input', 'click']) {
      this.addEventListener(type, turn, { passive: true, signal });
    }
    addEventListener('popstate', () => void wake(), { signal });
  }

  /** Says what it waits for; what stands there stays, and is all that there is where the network is gone. */
  async #fetchItems(signal: AbortSignal) {
    const words = readWords<'listFilter'>(this);
    const output = this.querySelector('output')!;
    const whole = (this.#whole ??= output.textContent);
    output.textContent = words.fetching;
    try {
      const { fetchItems } = await import('./list-pages.ts');
      await fetchItems(this, signal);
      output.textContent = whole;
    } catch (error) {
      output.textContent = words.notFetched;
      throw error;
    }
  }

  disconnectedCallback() {
    this.#stop.abort();
  }
}

customElements.define('list-filter', ListFilter);
