/** The six questions about what fits: answers stand in the address, and what ranks with them comes with the first one. */
import type { Answers } from './transfer-check.ts';
import { part } from './dom.ts';
import { addressChanged, ListAddress } from './list-address.ts';

class TransferCheck extends HTMLElement {
  #stop = new AbortController();
  #address = new ListAddress();
  /** The question answered last: who turns through its choices makes one step of the history. */
  #last = '';
  #ranking: Promise<{ show(answers: Answers): void }> | undefined;

  connectedCallback() {
    const { signal } = (this.#stop = new AbortController());
    const form = part(this, 'form', HTMLFormElement);
    form.addEventListener('change', ({ target }) => this.#answer(target as HTMLSelectElement), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener(
      'reset',
      (event) => {
        event.preventDefault();
        for (const field of this.#fields) field.value = '';
        this.#answer(undefined);
        this.#fields[0]!.focus();
      },
      { signal },
    );
    part(form, 'button[type=button]', HTMLButtonElement).addEventListener('click', () => print(), { signal });
    addEventListener('popstate', () => this.#read(), { signal });
    this.#read();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  get #fields(): HTMLSelectElement[] {
    return [...part(this, 'form', HTMLFormElement).querySelectorAll('select')];
  }

  get #answers(): Answers {
    return Object.fromEntries(this.#fields.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  }

  /** What the address says; a value that is none of the choices is no answer. */
  #read() {
    const { query } = this.#address;
    for (const field of this.#fields) {
      const asked = query.get(field.name) ?? '';
      field.value = [...field.options].some(({ value }) => value === asked) ? asked : '';
    }
    this.#last = '';
    this.#address.endTyping();
    void this.#show();
  }

  #answer(field: HTMLSelectElement | undefined) {
    const { query } = this.#address;
    for (const { name, value } of this.#fields) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    if (!field || field.name !== this.#last) this.#address.endTyping();
    this.#last = field?.name ?? '';
    this.#address.write(query, field !== undefined);
    void this.#show();
  }

  async #load() {
    const [{ TransferRanking }] = await Promise.all([import('./transfer-ranking.ts'), this.#filtered()]);
    return new TransferRanking(this);
  }

  /** The filter counts its groups as the page has them: it has to be there before rows leave them. */
  #filtered(): Promise<unknown> {
    const list = this.querySelector('list-filter');
    if (!list) return Promise.resolve();
    const filtered = new Promise((done) => list.addEventListener('list:filtered', done, { once: true }));
    // Wakes the filter; one that is awake answers to the other event.
    list.dispatchEvent(new Event('focusin'));
    dispatchEvent(new Event(addressChanged));
    return filtered;
  }

  async #show() {
    if (!this.#ranking && Object.keys(this.#answers).length === 0) return;
    this.#ranking ??= this.#load();
    // The answers of now: others may have been given while the module came.
    (await this.#ranking).show(this.#answers);
  }
}

customElements.define('transfer-check', TransferCheck);
