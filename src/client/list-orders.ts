/** The choice of an order over a list, where it has one. */
import { wordsOf } from './filter.ts';
import { orderOf, ownOrder, sorted, type Sortable } from './filter-order.ts';

export class ListOrders {
  readonly select: HTMLSelectElement | null;

  constructor(list: HTMLElement) {
    this.select = list.querySelector('select[name=sort]');
  }

  get #known(): string[] {
    return [...(this.select?.options ?? [])].map(({ value }) => value);
  }

  /** Whether somebody has chosen another than the page's own. */
  get isChosen(): boolean {
    return this.select !== null && this.select.value !== ownOrder;
  }

  /** The query with what is chosen; the usual order needs no word in the address. */
  written(query: URLSearchParams): URLSearchParams {
    const written = new URLSearchParams(query);
    written.delete('sort');
    const wanted = this.select?.value ?? ownOrder;
    if (wanted !== orderOf(null, this.#known, wordsOf(query.get('q') ?? ''))) written.set('sort', wanted);
    return written;
  }

  /**
   * Shows which order holds, and puts things into it.
   *
   * @param asked `sort` of the address
   * @param words what is looked for
   * @returns their numbers, and whether that is the page's own order
   */
  arrange(shown: readonly number[], things: readonly Sortable[], asked: string | null, words: readonly string[]) {
    const order = orderOf(asked, this.#known, words);
    const options = [...(this.select?.options ?? [])];
    const isFalling = options.some(({ value, dataset }) => value === order && dataset['falling'] !== undefined);
    for (const option of options) option.disabled = option.dataset['needs'] === 'q' && words.length === 0;
    if (this.select && this.select.value !== order) this.select.value = order;
    return { order: sorted(shown, things, { order, isFalling, words }), isOwn: order === ownOrder };
  }
}
