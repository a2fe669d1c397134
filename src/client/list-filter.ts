/** Filters a list by words, facets and a moment. The state is the address, so that every view can be linked and comes back. */
import { element, fill, part, readWords } from './dom.ts';
import { chosenFacets, inTodaysWords, matches, momentOf, without, wordsOf, type Choice } from './filter.ts';
import { ListFolds } from './list-folds.ts';
import { countIds, itemOf, nameOf, type Item } from './list-items.ts';

/** With the separators of the page's language. */
const written = (number: number): string => number.toLocaleString(document.documentElement.lang);

/** What values of earlier addresses are called now: `status:geplant` → `nur-geplant`. */
const formerValues = (boxes: readonly HTMLInputElement[]) =>
  new Map(
    boxes.flatMap(({ name, value, dataset }) =>
      (dataset['former'] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((word) => [`${name}:${word}`, value] as const),
    ),
  );

class ListFilter extends HTMLElement {
  #stop = new AbortController();
  #folds: ListFolds | undefined;

  get #words() {
    return readWords<'listFilter'>(this);
  }

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const form = part(this, 'form', HTMLFormElement);
    const items = [...this.querySelectorAll<HTMLElement>('[data-facets]')].map(itemOf);
    this.#folds = new ListFolds(this, items);
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const former = formerValues(boxes);
    const read = () => this.#show(form, boxes, items, inTodaysWords(new URLSearchParams(location.search), former));
    const write = ({ target }: Event) => {
      const query = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (value) query.append(name, String(value));
      // The field for the moment holds months alone; a year or a day in the address stays until it is changed there.
      const moment = momentOf(new URLSearchParams(location.search).get('stand') ?? '');
      if (moment && (target as Element).matches(':not([name=stand])')) query.set('stand', moment);
      history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
      read();
    };
    form.addEventListener('input', write, { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        write(event);
        form.closest<HTMLElement>('[popover]')?.hidePopover?.();
      },
      { signal },
    );
    window.addEventListener('popstate', read, { signal });
    this.addEventListener(
      'click',
      (event) => {
        const chip = (event.target as Element).closest<HTMLAnchorElement>('.filter-chips a, .empty a');
        if (!chip || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        history.replaceState(null, '', chip.href);
        read();
        // Focus stays where the filters are taken away, and opens no keyboard on a phone.
        const next = this.querySelector<HTMLElement>('.filter-chips a') ?? part(this, 'output', HTMLOutputElement);
        next.focus();
      },
      { signal },
    );
    const save = this.querySelector<HTMLButtonElement>('button[data-csv]');
    if (save) {
      save.hidden = false;
      save.addEventListener('click', async () => (await import('./list-csv.ts')).saveCsv(this, save), { signal });
    }
    read();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #show(form: HTMLFormElement, boxes: readonly HTMLInputElement[], items: readonly Item[], query: URLSearchParams) {
    const words = this.#words;
    const names = [...new Set(boxes.map(({ name }) => name))];
    const known = new Set(boxes.map(({ name, value }) => `${name}:${value}`));
    const asked = query.get('q') ?? '';
    const moment = this.#showMoment(form, query);
    const choice: Choice = { facets: chosenFacets(query, names, known), words: wordsOf(asked), moment };
    const field = part(form, 'input[type=search]', HTMLInputElement);
    if (document.activeElement !== field) field.value = asked;

    const shown = items.filter((item) => matches(item, choice));
    const visible = new Set(shown);
    for (const item of items) item.element.hidden = !visible.has(item);
    const chips: HTMLLIElement[] = [];
    for (const box of boxes) {
      box.checked = choice.facets.get(box.name)?.has(box.value) ?? false;
      // The number says what choosing this value would give within the other facets.
      const count = countIds(
        items.filter((item) => item.facets.has(`${box.name}:${box.value}`) && matches(item, choice, box.name)),
      );
      const number = box.closest('label')?.querySelector('.n');
      if (number) number.textContent = written(count);
      if (box.checked) chips.push(this.#chip(nameOf(box), without(query, box.name, box.value)));
    }
    if (moment) chips.push(this.#chip(fill(words.moment, { moment }), without(query, 'stand', moment)));
    const active = chips.length;
    if (active > 1) chips.push(this.#chip(words.allFilters, new URLSearchParams()));
    if (active === 0) chips.push(element('li', { className: 'none', textContent: words.none }));

    const total = Number(this.dataset['total']);
    const count = countIds(shown);
    const { noun = '', nounOne = '', nounOf = noun } = this.dataset;
    part(this, 'output', HTMLOutputElement).textContent =
      count === total
        ? fill(words.all, { count: written(total), noun })
        : fill(words.some, { count: written(count), total: written(total), noun: nounOf });
    part(this, '.filter-chips', HTMLUListElement).replaceChildren(...chips);
    part(this, '.filter-open', HTMLElement).textContent =
      active > 0 ? fill(words.active, { count: active }) : words.filter;
    part(form, '.filter-show', HTMLElement).textContent = fill(words.show, {
      count: written(count),
      noun: count === 1 ? nounOne : noun,
    });
    const isFiltered = active > 0 || choice.words.length > 0;
    this.#folds?.show(isFiltered, visible, (number) => `${written(number)}\u00a0${number === 1 ? nounOne : noun}`);
    const empty = part(this, '.empty', HTMLElement);
    empty.hidden = shown.length > 0;
    if (shown.length === 0) part(empty, '.hint', HTMLElement).textContent = this.#hint(boxes, items, choice);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-keeps-query]')) link.search = query.toString();
    this.querySelector('region-map')?.dispatchEvent(
      new CustomEvent('map:filter', { detail: { ids: [...new Set(shown.map(({ id }) => id))] } }),
    );
  }

  /** The moment that the address names, where the list has a field for it; what is none is said and passed over. */
  #showMoment(form: HTMLFormElement, query: URLSearchParams): string | undefined {
    const field = form.querySelector<HTMLInputElement>('input[name=stand]');
    if (!field) return undefined;
    const asked = query.get('stand') ?? '';
    const moment = momentOf(asked);
    if (document.activeElement !== field) field.value = moment && moment.length > 4 ? moment.slice(0, 7) : '';
    const notice = part(form, '.notice', HTMLElement);
    notice.textContent = asked && !moment ? fill(this.#words.noMoment, { text: asked }) : '';
    notice.hidden = notice.textContent === '';
    return moment;
  }

  /** „Ohne ‚Tourismus‘ wären es 15 Projekte.“ for each filter that is to blame alone. */
  #hint(boxes: readonly HTMLInputElement[], items: readonly Item[], choice: Choice): string {
    const { noun = '', nounOne = '' } = this.dataset;
    const words = this.#words;
    const without = (what: string, name: string) => {
      const count = countIds(items.filter((item) => matches(item, choice, name)));
      if (count === 0) return [];
      return [
        count === 1 ? fill(words.withoutOne, { what, noun: nounOne }) : fill(words.withoutMany, { what, count, noun }),
      ];
    };
    const hints = [...choice.facets.keys()].flatMap((name) => {
      const labels = boxes.filter((box) => box.name === name && box.checked).map(nameOf);
      return without(labels.map((text) => fill(words.quoted, { text })).join(words.and), name);
    });
    if (choice.moment) hints.push(...without(words.theMoment, 'stand'));
    if (choice.words.length > 0) hints.push(...without(words.theWord, 'q'));
    return hints.join(' ') || words.several;
  }

  #chip(text: string, query: URLSearchParams): HTMLLIElement {
    const item = element('li', {});
    const href = query.size > 0 ? `?${query}` : location.pathname;
    const link = element('a', { className: 'chip', href, textContent: text });
    const word = element('span', { className: 'vh', textContent: ` ${this.#words.remove}` });
    const cross = element('span', { textContent: '×', ariaHidden: 'true' });
    link.append(word, cross);
    item.append(link);
    return item;
  }
}

customElements.define('list-filter', ListFilter);
