/** The answers to the six questions: they stand in the address, and the list stands in their order. */
import { part } from './dom.ts';
import { addressChanged, ListAddress } from './list-address.ts';
import type { Answers } from './transfer-check.ts';
import { TransferRanking } from './transfer-ranking.ts';

class TransferAnswers {
  readonly #host: HTMLElement;
  readonly #fields: readonly HTMLSelectElement[];
  readonly #address = new ListAddress();
  /** The question answered last: who turns through its choices makes one step of the history. */
  #last = '';
  #ranking: Promise<TransferRanking> | undefined;

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    const form = part(host, 'form', HTMLFormElement);
    this.#fields = [...form.querySelectorAll('select')];
    form.addEventListener('change', ({ target }) => this.answer(target as HTMLSelectElement), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        part(host, Object.keys(this.#answers).length > 0 ? '#ergebnis' : 'select', HTMLElement).focus();
      },
      { signal },
    );
    form.addEventListener(
      'reset',
      (event) => {
        event.preventDefault();
        for (const field of this.#fields) field.value = '';
        this.answer(undefined);
        this.#fields[0]!.focus();
      },
      { signal },
    );
    part(form, 'button[type=button]', HTMLButtonElement).addEventListener('click', () => print(), { signal });
    addEventListener('popstate', () => this.read(), { signal });
  }

  get #answers(): Answers {
    return Object.fromEntries(this.#fields.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  }

  /** Takes what the address says; a value that is none of the choices is no answer. */
  read() {
    const { query } = this.#address;
    for (const field of this.#fields) {
      const asked = query.get(field.name) ?? '';
      field.value = [...field.options].some(({ value }) => value === asked) ? asked : '';
    }
    this.#last = '';
    this.#address.endTyping();
    void this.#show();
  }

  /** Writes what the form says into the address; `field` is the question just answered. */
  answer(field: HTMLSelectElement | undefined) {
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

  async #show() {
    if (!this.#ranking && Object.keys(this.#answers).length === 0) return;
    this.#ranking ??= this.#filtered().then(() => new TransferRanking(this.#host));
    // The answers of now: others may have been given meanwhile.
    (await this.#ranking).show(this.#answers);
  }

  /** The filter counts its groups as the page has them: it has to be there before rows leave them. */
  #filtered(): Promise<unknown> {
    const list = this.#host.querySelector('list-filter');
    if (!list) return Promise.resolve();
    const filtered = new Promise((done) => list.addEventListener('list:filtered', done, { once: true }));
    // Wakes the filter; one that is awake answers to the other event.
    list.dispatchEvent(new Event('focusin'));
    dispatchEvent(new Event(addressChanged));
    return filtered;
  }
}

/**
 * @param host the element around questions and list
 * @param isAnswered whether somebody has answered something before this came
 */
export function start(host: HTMLElement, signal: AbortSignal, isAnswered: boolean): void {
  const answers = new TransferAnswers(host, signal);
  if (isAnswered) answers.answer(undefined);
  else answers.read();
}
