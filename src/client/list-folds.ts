/** The groups of a list that are folded: a filter opens those with items that fit, and says how many. */
import type { Item } from './list-items.ts';

interface Group {
  readonly fold: HTMLDetailsElement;
  readonly count: Element | null;
  readonly items: readonly Item[];
}

const foldOf = (element: Element) => element.parentElement?.closest('details');

export class ListFolds {
  readonly #groups: readonly Group[];
  /** Which the reader had open before anything was filtered; undefined while nothing is. */
  #before: ReadonlySet<HTMLDetailsElement> | undefined;

  constructor(list: HTMLElement, items: readonly Item[]) {
    const within = new Map<Element, Item[]>();
    for (const item of items) {
      for (let fold = foldOf(item.element); fold; fold = foldOf(fold)) {
        const inside = within.get(fold);
        if (inside) inside.push(item);
        else within.set(fold, [item]);
      }
    }
    this.#groups = [...list.querySelectorAll<HTMLDetailsElement>('details[data-group]')].map((fold) => ({
      fold,
      count: fold.querySelector('summary > .none'),
      items: within.get(fold) ?? [],
    }));
  }

  /**
   * @param isFiltered whether the reader asked for anything
   * @param say puts a count into words
   */
  show(isFiltered: boolean, visible: ReadonlySet<Item>, say: (count: number) => string): void {
    const before = this.#before;
    if (isFiltered) this.#before ??= new Set(this.#groups.map(({ fold }) => fold).filter(({ open }) => open));
    else this.#before = undefined;
    for (const { fold, count, items } of this.#groups) {
      const fitting = items.filter((item) => visible.has(item)).length;
      if (count) count.textContent = say(fitting);
      fold.hidden = fitting === 0;
      if (isFiltered) fold.open = fitting > 0;
      else if (before) fold.open = before.has(fold);
    }
  }
}
