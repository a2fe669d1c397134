/** The groups of a list: one in which nothing fits is hidden. A folded one opens for what fits, and says how much that is. */
import { hasBit, type Bits } from './bits.ts';
import type { ListThing } from './list-items.ts';

interface Group {
  readonly element: HTMLElement;
  readonly count: Element | null;
  /** Numbers of the things inside. */
  readonly things: readonly number[];
}

const groupOf = (element: Element) => element.parentElement?.closest('[data-group]');

export class ListGroups {
  readonly #groups: readonly Group[];
  /** Which the reader had open before anything was filtered; undefined while nothing is. */
  #before: ReadonlySet<HTMLElement> | undefined;

  constructor(list: HTMLElement, things: readonly ListThing[]) {
    const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
    const within = new Map<Element, number[]>(groups.map((group) => [group, []]));
    if (groups.length > 0) {
      things.forEach(({ elements }, index) => {
        for (const element of elements) {
          for (let group = groupOf(element); group; group = groupOf(group)) within.get(group)?.push(index);
        }
      });
    }
    this.#groups = groups.map((element) => ({
      element,
      count: element.querySelector(':scope > summary > .none'),
      things: within.get(element)!,
    }));
  }

  /**
   * @param isFiltered whether the reader asked for anything
   * @param shown numbers of the things that fit
   * @param say puts a count into words
   */
  show(isFiltered: boolean, shown: Bits, say: (count: number) => string): void {
    const before = this.#before;
    if (isFiltered) this.#before ??= new Set(this.#groups.map(({ element }) => element).filter(isOpen));
    else this.#before = undefined;
    for (const { element, count, things } of this.#groups) {
      const isEmpty = !things.some((index) => hasBit(shown, index));
      if (element.hidden !== isEmpty) element.hidden = isEmpty;
      if (!(element instanceof HTMLDetailsElement)) continue;
      if (count) count.textContent = say(things.filter((index) => hasBit(shown, index)).length);
      if (isFiltered) element.open = !isEmpty;
      else if (before) element.open = before.has(element);
    }
  }
}

const isOpen = (element: HTMLElement): boolean => element instanceof HTMLDetailsElement && element.open;
