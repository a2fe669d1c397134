/** The chips over a filtered list: each says a filter and takes it away. They are links, so that each can be opened elsewhere. */
import { element } from './dom.ts';

/** Where a link of the list leads, from the address as it is when somebody follows it. */
export type Step = (query: URLSearchParams) => URLSearchParams;

export interface Chip {
  /** What it takes away: a region and a place may have one name. */
  readonly id: string;
  readonly text: string;
  readonly step: Step;
}

/** `?region=soest`, or the page itself where nothing is asked. */
export const hrefOf = (query: URLSearchParams): string => (query.size > 0 ? `?${query}` : location.pathname);

export class ListChips {
  readonly #list: HTMLUListElement;
  readonly #words: { readonly none: string; readonly remove: string };
  readonly #steps: WeakMap<HTMLAnchorElement, Step>;
  #links = new Map<string, HTMLAnchorElement>();

  /** @param steps where the links of the list are kept with their steps */
  constructor(
    list: HTMLUListElement,
    words: { readonly none: string; readonly remove: string },
    steps: WeakMap<HTMLAnchorElement, Step>,
  ) {
    this.#list = list;
    this.#words = words;
    this.#steps = steps;
  }

  show(chips: readonly Chip[], query: URLSearchParams): void {
    const before = [...this.#links.keys()].join('\n');
    const links = new Map(chips.map(({ id, text }) => [id, this.#links.get(id) ?? this.#link(text)]));
    for (const { id, step } of chips) {
      const link = links.get(id)!;
      link.href = hrefOf(step(query));
      this.#steps.set(link, step);
    }
    this.#links = links;
    if (before === [...links.keys()].join('\n') && this.#list.childElementCount > 0) return;
    const items = [...links.values()].map(
      (link) => (link.parentElement as HTMLLIElement | null) ?? element('li', {}, link),
    );
    this.#list.replaceChildren(
      ...(items.length > 0 ? items : [element('li', { className: 'none', textContent: this.#words.none })]),
    );
  }

  /** The first chip, if there is any. */
  get first(): HTMLElement | null {
    return this.#list.querySelector('a');
  }

  #link(text: string): HTMLAnchorElement {
    return element(
      'a',
      { className: 'chip' },
      text,
      element('span', { className: 'vh', textContent: ` ${this.#words.remove}` }),
      element('span', { textContent: '×', ariaHidden: 'true' }),
    );
  }
}
