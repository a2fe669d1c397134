/** Shows the rows that a filter leaves, in their order. A very long list is drawn in parts, as far as somebody reads. */
import { bitsWhere, hasBit, noBits, addBit, type Bits } from './bits.ts';
import type { ListThing } from './list-items.ts';

/** As many rows as `FinderTable` draws at first. */
export const rowsInPart = 100;
/** As many as fill a window; the rest of a part comes after they are seen. */
const rowsAtOnce = 30;

export class ListRows {
  readonly #things: readonly ListThing[];
  /** Where rows stand that may change places; undefined where the order is the page's. */
  readonly #place: HTMLElement | undefined;
  /** Below a list that is drawn in parts. */
  readonly #more: HTMLElement | null;
  #drawn: Bits;
  #order: readonly number[] = [];
  #limit = Infinity;
  #growing: ReturnType<typeof setTimeout> | undefined;
  #isMoved: boolean;

  /** @param canSort whether the rows stand in one place and may change their order there */
  constructor(list: HTMLElement, things: readonly ListThing[], canSort: boolean, signal: AbortSignal) {
    this.#things = things;
    this.#place = canSort ? (things[0]?.elements[0]?.parentElement ?? undefined) : undefined;
    this.#more = list.querySelector('.list-more');
    this.#drawn = bitsWhere(things.length, () => true);
    this.#isMoved = this.#more !== null;
    if (this.#more) this.#drawInParts(this.#more, signal);
  }

  /**
   * @param order numbers of the things to show, in the order to show them
   * @param isOwn whether that is the page's own order
   */
  show(order: readonly number[], isOwn: boolean): void {
    this.#order = order;
    if (this.#more) this.#limit = rowsAtOnce;
    this.#draw(isOwn);
    if (!this.#more) return;
    clearTimeout(this.#growing);
    this.#growing = setTimeout(() => {
      this.#limit = Math.max(this.#limit, rowsInPart);
      this.#draw(false);
    }, 50);
  }

  #draw(isOwn: boolean): void {
    const visible = this.#order.slice(0, this.#limit);
    const wanted = noBits(this.#things.length);
    for (const index of visible) addBit(wanted, index);
    for (let index = 0; index < this.#things.length; index += 1) {
      // Most words of 32 things stay as they were.
      if ((index & 31) === 0 && wanted[index >>> 5] === this.#drawn[index >>> 5]) {
        index += 31;
        continue;
      }
      const isWanted = hasBit(wanted, index);
      if (isWanted === hasBit(this.#drawn, index)) continue;
      for (const element of this.#things[index]!.elements) element.hidden = !isWanted;
    }
    this.#drawn = wanted;
    if (this.#place && !(isOwn && !this.#isMoved)) this.#arrange(this.#place, visible);
    if (this.#more) this.#more.hidden = visible.length === this.#order.length;
  }

  /** Hidden rows may stand anywhere, so only what is seen is put in order. A row keeps its focus. */
  #arrange(place: HTMLElement, visible: readonly number[]): void {
    const focused = document.activeElement;
    const hadFocus = focused instanceof HTMLElement && place.contains(focused);
    let next = place.firstElementChild;
    for (const index of visible) {
      for (const element of this.#things[index]!.elements) {
        if (element === next) next = next.nextElementSibling;
        else place.insertBefore(element, next);
      }
    }
    this.#isMoved = true;
    if (hadFocus && document.activeElement !== focused) focused.focus({ preventScroll: true });
  }

  #drawInParts(more: HTMLElement, signal: AbortSignal): void {
    const next = () => {
      this.#limit += rowsInPart;
      this.#draw(false);
    };
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && next(),
      {
        rootMargin: '600px',
      },
    );
    observer.observe(more);
    more.addEventListener('click', next, { signal });
    // Paper has no end to scroll to.
    addEventListener('beforeprint', () => ((this.#limit = Infinity), this.#draw(false)), { signal });
    signal.addEventListener('abort', () => observer.disconnect());
  }
}
