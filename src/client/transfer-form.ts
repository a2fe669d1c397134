/** The six questions about what fits: answers stand in the address, and what ranks with them comes with the first one. */
import type { Answers, Question } from './transfer-check.ts';
import { part } from './dom.ts';

class TransferCheck extends HTMLElement {
  #stop = new AbortController();
  /** The question answered last: who turns through its choices makes one step of the history. */
  #last = '';

  connectedCallback() {
    const { signal } = (this.#stop = new AbortController());
    const form = part(this, 'form', HTMLFormElement);
    form.addEventListener(
      'change',
      ({ target }) => {
        const { name } = target as HTMLSelectElement;
        this.#write(form, name === this.#last);
        this.#last = name;
      },
      { signal },
    );
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener(
      'reset',
      (event) => {
        event.preventDefault();
        for (const { value, field } of this.#fields(form)) if (value) field.value = '';
        this.#last = '';
        this.#write(form, false);
        part(form, 'select', HTMLSelectElement).focus();
      },
      { signal },
    );
    const paper = part(form, 'button[type=button]', HTMLButtonElement);
    paper.addEventListener('click', () => print(), { signal });
    window.addEventListener('popstate', () => this.#read(form), { signal });
    this.#read(form);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #fields(form: HTMLFormElement) {
    return [...form.querySelectorAll('select')].map((field) => ({ field, name: field.name, value: field.value }));
  }

  /** What the address says; a value that is none of the choices is no answer. */
  #read(form: HTMLFormElement) {
    const query = new URLSearchParams(location.search);
    for (const { field, name } of this.#fields(form)) {
      const asked = query.get(name) ?? '';
      field.value = [...field.options].some(({ value }) => value === asked) ? asked : '';
    }
    this.#last = '';
    void this.#show(form);
  }

  #write(form: HTMLFormElement, isSameStep: boolean) {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of this.#fields(form)) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const address = query.size > 0 ? `?${query}` : location.pathname;
    if (isSameStep) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void this.#show(form);
  }

  #ranking: Promise<{ show(answers: Answers): void }> | undefined;

  async #show(form: HTMLFormElement) {
    const answers = () =>
      Object.fromEntries(
        this.#fields(form)
          .filter(({ value }) => value)
          .map(({ name, value }) => [name as Question, value]),
      );
    if (!this.#ranking && Object.keys(answers()).length === 0) return;
    this.#ranking ??= import('./transfer-ranking.ts').then(({ TransferRanking }) => new TransferRanking(this));
    // The answers of now: others may have been given while the module came.
    (await this.#ranking).show(answers());
  }
}

customElements.define('transfer-check', TransferCheck);
