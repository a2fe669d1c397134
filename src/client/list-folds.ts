/** The groups of a list that are folded: a filter opens those with items that fit, and says how many. */
import { hasBit, type Bits } from './bits.ts';
import type { ListThing } from './list-items.ts';

interface Group {
  readonly fold: HTMLDetailsElement;
  readonly count: Element | null;
  /** Numbers of the things inside. */
  readonly things: readonly number[];
}

const foldOf = (element: Element) => element.parentElement?.closest('details');

export class ListFolds {
  readonly #groups: readonly Group[];
  /** Which the reader had open before anything was filtered; undefined while nothing is. */
  #before: ReadonlySet<HTMLDetailsElement> | undefined;

  constructor(list: HTMLElement, things: readonly ListThing[]) {
    const folds = [...list.querySelectorAll<HTMLDetailsElement>('details[data-group]')];
    const within = new Map(folds.map((fold) => [fold, [] as number[]]));
    if (folds.length > 0) {
      things.forEach(({ elements }, index) => {
        for (const element of elements) {
          for (let fold = foldOf(element); fold; fold = foldOf(fold)) within.get(fold)?.push(index);
        }
      });
    }
    this.#groups = folds.map((fold) => ({
      fold,
      count: fold.querySelector('summary > .none'),
      things: within.get(fold)!,
    }));
  }

  /**
   * @param isFiltered whether the reader asked for anything
   * @param shown numbers of the things that fit
   * @param say puts a count into words
   */
  show(isFiltered: boolean, shown: Bits, say: (count: number) => string): void {
    const before = this.#before;
    if (isFiltered) this.#before ??= new Set(this.#groups.map(({ fold }) => fold).filter(({ open }) => open));
    else this.#before = undefined;
    for (const { fold, count, things } of this.#groups) {
      const fitting = things.filter((index) => hasBit(shown, index)).length;
      if (count) count.textContent = say(fitting);
      fold.hidden = fitting === 0;
      if (isFiltered) fold.open = fitting > 0;
      else if (before) fold.open = before.has(fold);
    }
  }
}
