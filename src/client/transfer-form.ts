/** Wakes the six questions when somebody turns to them, or comes with an address that answers some. */
class TransferCheck extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    const { signal } = (this.#stop = new AbortController());
    const form = this.querySelector('form')!;
    // Before this was there, as far as the address does not answer instead.
    let isAnswered = [...form.querySelectorAll('select')].some(({ value }) => value !== '');
    let isAsked = false;
    const wake = async () => {
      if (isAsked) return;
      isAsked = true;
      const { start } = await import('./transfer-answers.ts');
      if (!signal.aborted) start(this, signal, isAnswered);
    };
    form.addEventListener('change', () => (isAnswered = true), { signal });
    for (const type of ['pointerover', 'focusin', 'change']) form.addEventListener(type, () => void wake(), { signal });
    addEventListener('popstate', () => void wake(), { signal });
    const asked = [...new URLSearchParams(location.search).keys()];
    if (isAnswered || asked.some((name) => form.elements.namedItem(name))) void wake();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }
}

customElements.define('transfer-check', TransferCheck);
