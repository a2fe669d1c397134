/** Filters a list by words and facets. The state is the address, so that every view can be linked and comes back. */
import { element, part } from './dom.ts';
import { chosenFacets, fold, matches, without } from './filter.ts';

interface Item {
  readonly element: HTMLElement;
  readonly id: string;
  readonly facets: ReadonlySet<string>;
  readonly words: string;
}

/** One project may stand in several places of a list. */
const countIds = (items: readonly Item[]): number => new Set(items.map(({ id }) => id)).size;

class ListFilter extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const form = part(this, 'form', HTMLFormElement);
    const items = [...this.querySelectorAll<HTMLElement>('[data-facets]')].map((element): Item => ({
      element,
      id: element.dataset['id'] ?? '',
      facets: new Set(element.dataset['facets']?.split(' ')),
      words: fold(element.textContent),
    }));
    form.hidden = false;
    const submit = part(form, 'button', HTMLButtonElement);
    submit.hidden = true;
    const read = () => this.#show(form, items, new URLSearchParams(location.search));
    const write = () => {
      const query = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (value) query.append(name, String(value));
      history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
      read();
    };
    form.addEventListener('input', write, { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        write();
      },
      { signal },
    );
    window.addEventListener('popstate', read, { signal });
    this.addEventListener(
      'click',
      (event) => {
        const chip = (event.target as Element).closest<HTMLAnchorElement>('.chips a, .empty a');
        if (!chip || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        history.replaceState(null, '', chip.href);
        read();
        // Focus stays where the filters are taken away, and opens no keyboard on a phone.
        const next = this.querySelector<HTMLElement>('.chips a') ?? part(this, 'output', HTMLOutputElement);
        next.focus();
      },
      { signal },
    );
    read();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #show(form: HTMLFormElement, items: readonly Item[], query: URLSearchParams) {
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const names = [...new Set(boxes.map(({ name }) => name))];
    const known = new Set(boxes.map(({ name, value }) => `${name}:${value}`));
    const chosen = chosenFacets(query, names, known);
    const words = query.get('q') ?? '';
    const field = part(form, 'input[type=search]', HTMLInputElement);
    if (document.activeElement !== field) field.value = words;

    const shown = items.filter((item) => matches(item, chosen, words));
    for (const item of items) item.element.hidden = !shown.includes(item);
    const chips: HTMLLIElement[] = [];
    for (const box of boxes) {
      box.checked = chosen.get(box.name)?.has(box.value) ?? false;
      const label = box.closest('label');
      // The number says what choosing this value would give within the other facets.
      const count = countIds(
        items.filter((item) => item.facets.has(`${box.name}:${box.value}`) && matches(item, chosen, words, box.name)),
      );
      const number = label?.querySelector('.n');
      if (number) number.textContent = String(count);
      if (box.checked && label)
        chips.push(this.#chip(label.textContent.replace(/\d+$/, ''), without(query, box.name, box.value)));
    }
    if (chips.length > 1) chips.push(this.#chip('Alle Filter', new URLSearchParams()));

    const total = Number(this.dataset['total']);
    const count = countIds(shown);
    const noun = this.dataset['noun'] ?? '';
    part(this, 'output', HTMLOutputElement).textContent =
      count === total ? `${total} ${noun}` : `${count} von ${total} ${this.dataset['nounOf'] ?? noun}`;
    const list = part(this, '.chips', HTMLUListElement);
    list.replaceChildren(...chips);
    list.hidden = chips.length === 0;
    part(form, 'summary', HTMLElement).textContent =
      chips.length > 0 ? `Filter: ${Math.max(1, chips.length - (chips.length > 1 ? 1 : 0))} aktiv` : 'Filter';
    const empty = part(this, '.empty', HTMLElement);
    empty.hidden = shown.length > 0;
    if (shown.length === 0) part(empty, '.hint', HTMLElement).textContent = this.#hint(boxes, items, chosen, words);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-keeps-query]')) link.search = query.toString();
    this.querySelector('region-map')?.dispatchEvent(
      new CustomEvent('map:filter', { detail: { ids: [...new Set(shown.map(({ id }) => id))] } }),
    );
  }

  /** „Ohne ‚Tourismus‘ wären es 15 Projekte.“ for each filter that is to blame alone. */
  #hint(
    boxes: readonly HTMLInputElement[],
    items: readonly Item[],
    chosen: ReadonlyMap<string, ReadonlySet<string>>,
    words: string,
  ): string {
    const without = (what: string, count: number) => {
      if (count === 0) return [];
      return [`Ohne ${what} ${count === 1 ? 'wäre es 1 Projekt' : `wären es ${count} Projekte`}.`];
    };
    const hints = [...chosen.keys()].flatMap((name) => {
      const labels = boxes
        .filter((box) => box.name === name && box.checked)
        .map((box) => box.closest('label')?.textContent.replace(/\d+$/, '').trim());
      return without(
        `„${labels.join('“ und „')}“`,
        countIds(items.filter((item) => matches(item, chosen, words, name))),
      );
    });
    if (words) hints.push(...without('das Suchwort', countIds(items.filter((item) => matches(item, chosen, '')))));
    return hints.join(' ') || 'Es müssen mehrere Filter fallen.';
  }

  #chip(text: string, query: URLSearchParams): HTMLLIElement {
    const item = element('li', {});
    const href = query.size > 0 ? `?${query}` : location.pathname;
    const link = element('a', { className: 'chip', href, textContent: text.trim() });
    const word = element('span', { className: 'vh', textContent: ' entfernen' });
    const cross = element('span', { textContent: '×', ariaHidden: 'true' });
    link.append(word, cross);
    item.append(link);
    return item;
  }
}

customElements.define('list-filter', ListFilter);
