/** Filters, counts and sorts a list. The state is the address, so that every view can be linked, shared and gone back to. */
import { numbersOf } from './bits.ts';
import { fill, part, readWords } from './dom.ts';
import { chosenFacets, inTodaysWords, momentOf, without, withValues, wordsOf, type Choice } from './filter.ts';
import { CloseNames } from './close-names.ts';
import { FilterIndex, type Found } from './filter-index.ts';
import { orderOf, ownOrder, sorted } from './filter-order.ts';
import { addressChanged, ListAddress } from './list-address.ts';
import { ListChips, type Chip, type Step } from './list-chips.ts';
import { ListChoices, say } from './list-choices.ts';
import { closeWays, ListEmpty, waysOut } from './list-empty.ts';
import { ListGroups } from './list-groups.ts';
import { thingsOf, type ListThing } from './list-items.ts';
import { ListRows } from './list-rows.ts';

/** A screen reader hears the count when the reader pauses, not at each letter. */
const pause = 700;

/** With the separators of the page's language. */
const written = (number: number): string => number.toLocaleString(document.documentElement.lang);

class ListController {
  readonly #list: HTMLElement;
  readonly #things: readonly ListThing[];
  readonly #index: FilterIndex;
  readonly #choices: ListChoices;
  readonly #sort: HTMLSelectElement | null;
  readonly #chips: ListChips;
  readonly #empty: ListEmpty;
  readonly #groups: ListGroups;
  readonly #rows: ListRows;
  readonly #address = new ListAddress();
  readonly #steps = new WeakMap<HTMLAnchorElement, Step>();
  readonly #words: ReturnType<typeof readWords<'listFilter'>>;
  readonly #output: HTMLOutputElement;
  #closeNames: CloseNames | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #shown: readonly number[] = [];
  #texts: readonly string[] = [];

  constructor(list: HTMLElement, signal: AbortSignal) {
    this.#list = list;
    this.#words = readWords<'listFilter'>(list);
    this.#things = thingsOf(list);
    this.#index = new FilterIndex(this.#things);
    this.#choices = new ListChoices(part(list, 'form', HTMLFormElement));
    this.#sort = list.querySelector('select[name=sort]');
    this.#output = part(list, 'output', HTMLOutputElement);
    this.#chips = new ListChips(part(list, '.filter-chips', HTMLUListElement), this.#words, this.#steps);
    this.#empty = new ListEmpty(part(list, '.empty', HTMLElement), this.#steps);
    this.#groups = new ListGroups(list, this.#things);
    this.#rows = new ListRows(list, this.#things, this.#sort !== null, signal);
    this.#listen(signal);
    this.#prepare(signal);
  }

  /** What only words need is made while the reader looks, piece by piece, so that no letter waits for it. */
  #prepare(signal: AbortSignal): void {
    const steps = this.#index.prepare((index) => this.#things[index]!.foldedNames());
    const work = () => {
      if (signal.aborted) return;
      const end = performance.now() + 8;
      while (performance.now() < end) {
        if (steps.next().done) return void this.#names;
      }
      setTimeout(work);
    };
    setTimeout(work);
  }

  get #names(): CloseNames {
    const choices = this.#choices.boxes.map(({ label }) => label);
    return (this.#closeNames ??= new CloseNames([...choices, ...this.#things.flatMap(({ names }) => names())]));
  }

  #listen(signal: AbortSignal): void {
    const { form, word } = this.#choices;
    form.addEventListener('input', ({ target }) => this.choose(target), { signal });
    word.addEventListener('change', () => this.#address.endTyping(), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.choose(null);
        this.#address.endTyping();
        form.closest<HTMLElement>('[popover]')?.hidePopover?.();
        if (this.#list.getBoundingClientRect().top < 0) this.#list.scrollIntoView();
      },
      { signal },
    );
    this.#sort?.addEventListener('change', () => this.#chooseOrder(), { signal });
    this.#list.addEventListener('click', (event) => this.#follow(event), { signal });
    addEventListener('popstate', () => this.#back(), { signal });
    addEventListener(addressChanged, () => this.show(), { signal });
    const save = this.#list.querySelector<HTMLButtonElement>('button[data-csv]');
    save?.addEventListener('click', () => void this.#save(save), { signal });
  }

  /** Writes what the form says into the address. */
  choose(target: EventTarget | null): void {
    const isTyping = target instanceof HTMLInputElement && target.type !== 'checkbox';
    this.#address.write(this.#choices.written(this.#query, target), isTyping);
  }

  #chooseOrder(): void {
    const query = this.#address.query;
    const wanted = this.#sort!.value;
    query.delete('sort');
    if (wanted !== orderOf(null, this.#orders, wordsOf(query.get('q') ?? ''))) query.set('sort', wanted);
    this.#address.write(query);
  }

  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const clear = (query: URLSearchParams) => withValues(query, this.#choices.names, []);
    const step = this.#steps.get(link) ?? (link.matches('.filter-clear') ? clear : undefined);
    if (!step) return;
    event.preventDefault();
    this.#address.write(step(this.#query));
    // Focus stays where the filters are taken away, and opens no keyboard on a phone.
    if (!link.isConnected || !link.checkVisibility()) this.#focusNext();
  }

  #back(): void {
    this.#address.endTyping();
    const hadFocus = this.#list.contains(document.activeElement);
    this.show();
    if (hadFocus && document.activeElement === document.body) this.#focusNext();
  }

  #focusNext(): void {
    (this.#chips.first ?? this.#output).focus();
  }

  get #query(): URLSearchParams {
    return inTodaysWords(this.#address.query, this.#choices.former);
  }

  get #orders(): string[] {
    return [...(this.#sort?.options ?? [])].map(({ value }) => value);
  }

  show(): void {
    const query = this.#query;
    const asked = query.get('q') ?? '';
    const moment = this.#showMoment(query.get('stand') ?? '');
    const choice: Choice = {
      facets: chosenFacets(query, this.#choices.facets, this.#choices.known),
      words: wordsOf(asked),
      moment,
    };
    const { word } = this.#choices;
    if (wordsOf(word.value).join(' ') !== choice.words.join(' ')) word.value = asked;
    const found = this.#index.find(choice);
    this.#choices.show(choice.facets, found, written, (count) => fill(this.#words.chosen, { count: written(count) }));
    this.#showRows(found, choice, query.get('sort'));
    this.#showCount(found, this.#showChips(choice, asked, query), choice, query);
    this.#list.toggleAttribute('data-filtered', found.count < this.#things.length);
    for (const link of this.#list.querySelectorAll<HTMLAnchorElement>('a[data-keeps-query]')) {
      link.search = query.toString();
    }
    const detail = { ids: this.#shown.map((index) => this.#things[index]!.id) };
    this.#list.querySelector('region-map')?.dispatchEvent(new CustomEvent('map:filter', { detail }));
    this.#list.dispatchEvent(new CustomEvent('list:filtered', { detail }));
  }

  #showRows(found: Found, choice: Choice, asked: string | null): void {
    const order = orderOf(asked, this.#orders, choice.words);
    const isFalling = this.#sort?.querySelector(`option[value="${order}"]`)?.hasAttribute('data-falling') ?? false;
    this.#shown = sorted(numbersOf(found.bits), this.#things, { order, isFalling, words: choice.words });
    this.#rows.show(this.#shown, order === ownOrder);
    if (!this.#sort) return;
    for (const option of this.#sort.options)
      option.disabled = option.dataset['needs'] === 'q' && choice.words.length === 0;
    if (this.#sort.value !== order) this.#sort.value = order;
  }

  #showChips({ facets, moment, words: asked }: Choice, text: string, query: URLSearchParams): number {
    const words = this.#words;
    const chips: Chip[] = this.#choices.boxes
      .filter(({ name, value }) => facets.get(name)?.has(value))
      .map(({ name, value, label }) => ({ text: label, step: (from) => without(from, name, value) }));
    const gone =
      (name: string): Step =>
      (from) =>
        withValues(from, [name], []);
    if (asked.length > 0) chips.unshift({ text: fill(words.quoted, { text: text.trim() }), step: gone('q') });
    if (moment) chips.push({ text: fill(words.moment, { moment }), step: gone('stand') });
    const count = chips.length;
    this.#texts = chips.map((chip) => chip.text);
    if (count > 1) chips.push({ text: words.allFilters, step: (from) => withValues(from, this.#choices.names, []) });
    this.#chips.show(chips, query);
    return count;
  }

  #showCount(found: Found, active: number, choice: Choice, query: URLSearchParams): void {
    const words = this.#words;
    const { noun = '', nounOne = '' } = this.#list.dataset;
    const text = this.#countText;
    say(this.#output, text);
    say(
      part(this.#list, '.filter-open', HTMLElement),
      active > 0 ? fill(words.active, { count: active }) : words.filter,
    );
    const show = fill(words.show, { count: written(found.count), noun: found.count === 1 ? nounOne : noun });
    say(part(this.#choices.form, '.filter-show', HTMLElement), found.count > 0 ? show : words.nothing);
    this.#groups.show(active > 0, found.bits, (count) => `${written(count)}\u00a0${count === 1 ? nounOne : noun}`);
    if (found.count > 0) {
      this.#empty.hide();
    } else {
      const nouns = { one: nounOne, many: noun };
      const asked = choice.words.length > 0 ? (query.get('q') ?? '') : '';
      const close = asked ? closeWays(asked, this.#choices, this.#names) : [];
      this.#empty.show(waysOut(this.#choices, choice, found, words, nouns), close, words, query);
    }
    this.#announce(text);
  }

  get #countText(): string {
    const { noun = '', nounOf = noun, total } = this.#list.dataset;
    const count = this.#shown.length;
    const values = { count: written(count), total: written(Number(total)), noun };
    return count === Number(total)
      ? fill(this.#words.all, values)
      : fill(this.#words.some, { ...values, noun: nounOf });
  }

  #announce(text: string): void {
    const status = part(this.#list, '.filter-status', HTMLElement);
    clearTimeout(this.#announcing);
    // What the page said from the start is no news.
    if (status.dataset['said'] === undefined) status.dataset['said'] = text;
    else this.#announcing = setTimeout(() => say(status, text), pause);
  }

  /** The moment that the address names, where the list has a field for it; what is none is said and passed over. */
  #showMoment(asked: string): string | undefined {
    const { form, moment: field } = this.#choices;
    if (!field) return undefined;
    const moment = momentOf(asked);
    if (document.activeElement !== field) field.value = moment && moment.length > 4 ? moment.slice(0, 7) : '';
    const notice = part(form, '.notice', HTMLElement);
    notice.textContent = asked && !moment ? fill(this.#words.noMoment, { text: asked }) : '';
    notice.hidden = notice.textContent === '';
    return moment;
  }

  async #save(button: HTMLButtonElement): Promise<void> {
    const { saveCsv } = await import('./list-csv.ts');
    await saveCsv(button, {
      ids: this.#shown.map((index) => this.#things[index]!.id),
      total: Number(this.#list.dataset['total']),
      count: this.#countText,
      filters: this.#texts,
      values: [...this.#query].filter(([name]) => this.#choices.names.includes(name)),
    });
  }
}

/**
 * @param list the element around form and list
 * @param isTouched whether somebody has chosen something before this came
 */
export function start(list: HTMLElement, signal: AbortSignal, isTouched: boolean): void {
  const controller = new ListController(list, signal);
  if (isTouched) controller.choose(null);
  controller.show();
}
