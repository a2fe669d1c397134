/** Filters, counts and sorts a list. The state is the address, so that every view can be linked, shared and gone back to. */
import { numbersOf } from './bits.ts';
import { fill, part, readWords } from './dom.ts';
import { chosenFacets, inTodaysWords, momentOf, without, withValues, wordsOf, type Choice } from './filter.ts';
import { CloseNames } from './close-names.ts';
import { FilterIndex, type Found } from './filter-index.ts';
import { addressChanged, ListAddress } from './list-address.ts';
import { ListChips, type Chip, type Step } from './list-chips.ts';
import { ListChoices, type ListWords } from './list-choices.ts';
import { ListCount } from './list-count.ts';
import { written } from './numbers.ts';
import { closeWays, ListEmpty, waysOut } from './list-empty.ts';
import { ListGroups } from './list-groups.ts';
import { thingsOf, type ListThing } from './list-items.ts';
import { ListOrders } from './list-orders.ts';
import { ListRows } from './list-rows.ts';

class ListController {
  readonly #list: HTMLElement;
  readonly #things: readonly ListThing[];
  readonly #index: FilterIndex;
  readonly #choices: ListChoices;
  /** What an address may choose: `region:soest`. */
  readonly #known: ReadonlySet<string>;
  readonly #orders: ListOrders;
  readonly #count: ListCount;
  readonly #chips: ListChips;
  readonly #empty: ListEmpty;
  readonly #groups: ListGroups;
  readonly #rows: ListRows;
  readonly #address = new ListAddress();
  readonly #steps = new WeakMap<HTMLAnchorElement, Step>();
  readonly #words: ListWords;
  #closeNames: CloseNames | undefined;
  #shown: readonly number[] = [];
  #texts: readonly string[] = [];

  constructor(list: HTMLElement, signal: AbortSignal) {
    this.#list = list;
    this.#words = readWords<'listFilter'>(list);
    this.#things = thingsOf(list);
    this.#index = new FilterIndex(this.#things);
    this.#choices = new ListChoices(part(list, 'form', HTMLFormElement));
    // A long group offers its most frequent choices alone; an address may ask for the others.
    this.#known = new Set([...this.#choices.known, ...this.#things.flatMap(({ facets }) => facets)]);
    this.#orders = new ListOrders(list);
    this.#count = new ListCount(list, this.#words);
    this.#chips = new ListChips(part(list, '.filter-chips', HTMLUListElement), this.#words, this.#steps);
    this.#empty = new ListEmpty(part(list, '.empty', HTMLElement), this.#steps);
    this.#groups = new ListGroups(list, this.#things);
    this.#rows = new ListRows(list, this.#things, this.#orders.select !== null, signal);
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
    const order = () => this.#address.write(this.#orders.written(this.#address.query));
    this.#orders.select?.addEventListener('change', order, { signal });
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

  /** Writes what was chosen before this script was here, the order too. */
  takeOver(): void {
    const chosen = this.#choices.written(this.#query, null);
    this.#address.write(this.#orders.isChosen ? this.#orders.written(chosen) : chosen);
  }

  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
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
    (this.#chips.first ?? this.#count.output).focus();
  }

  get #query(): URLSearchParams {
    return inTodaysWords(this.#address.query, this.#choices.former);
  }

  show(): void {
    const query = this.#query;
    const asked = query.get('q') ?? '';
    const moment = this.#showMoment(query.get('stand') ?? '');
    const choice: Choice = {
      facets: chosenFacets(query, this.#choices.facets, this.#known),
      words: wordsOf(asked),
      moment,
    };
    const { word } = this.#choices;
    if (wordsOf(word.value).join(' ') !== choice.words.join(' ')) word.value = asked;
    const found = this.#index.find(choice);
    this.#choices.show(choice.facets, found, written, (count) => fill(this.#words.chosen, { count: written(count) }));
    const things = this.#things;
    const { order, isOwn } = this.#orders.arrange(numbersOf(found.bits), things, query.get('sort'), choice.words);
    this.#shown = order;
    this.#rows.show(order, isOwn);
    const active = this.#showChips(choice, asked, query);
    const sayCount = (count: number) => `${written(count)}\u00a0${this.#count.nounOf(count)}`;
    this.#groups.show(active > 0, found.bits, sayCount);
    this.#count.show(found.count, active);
    this.#showEmpty(found, choice, asked, query);
    this.#list.toggleAttribute('data-filtered', found.count < this.#things.length);
    for (const link of this.#list.querySelectorAll<HTMLAnchorElement>('a[data-keeps-query]')) {
      link.search = query.toString();
    }
    const detail = { ids: this.#shown.map((index) => this.#things[index]!.id) };
    this.#list.querySelector('region-map')?.dispatchEvent(new CustomEvent('map:filter', { detail }));
    this.#list.dispatchEvent(new CustomEvent('list:filtered', { detail }));
  }

  #showChips({ facets, moment, words: asked }: Choice, text: string, query: URLSearchParams): number {
    const words = this.#words;
    const chips: Chip[] = this.#choices.boxes
      .filter(({ name, value }) => facets.get(name)?.has(value))
      .map(({ name, value, fullLabel }) => ({
        id: `${name}:${value}`,
        text: fullLabel,
        step: (from) => without(from, name, value),
      }));
    for (const [name, values] of facets) {
      for (const value of values) {
        const id = `${name}:${value}`;
        if (this.#choices.known.has(id)) continue;
        chips.push({ id, text: value, step: (from) => without(from, name, value) });
      }
    }
    const gone =
      (name: string): Step =>
      (from) =>
        withValues(from, [name], []);
    if (asked.length > 0) {
      chips.unshift({ id: `q:${text}`, text: fill(words.quoted, { text: text.trim() }), step: gone('q') });
    }
    if (moment) chips.push({ id: `stand:${moment}`, text: fill(words.moment, { moment }), step: gone('stand') });
    const count = chips.length;
    this.#texts = chips.map((chip) => chip.text);
    if (count > 1) {
      const step: Step = (from) => withValues(from, this.#choices.names, []);
      chips.push({ id: 'all', text: words.allFilters, step });
    }
    this.#chips.show(chips, query);
    return count;
  }

  #showEmpty(found: Found, choice: Choice, asked: string, query: URLSearchParams): void {
    if (found.count > 0) return this.#empty.hide();
    const ways = waysOut(this.#choices, choice, found, this.#words, this.#count.nouns);
    const close = choice.words.length > 0 ? closeWays(asked, this.#choices, this.#names) : [];
    this.#empty.show(ways, close, this.#words, query);
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
      total: this.#count.total,
      count: this.#count.text(this.#shown.length),
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
  if (isTouched) controller.takeOver();
  controller.show();
}
