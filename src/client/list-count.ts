/** How much a list holds, in words: over it, at the button of the sheet, and for whoever listens. */
import { fill, part } from './dom.ts';
import { say, type ListWords } from './list-choices.ts';
import { written } from './numbers.ts';

/** A screen reader hears the count when the reader pauses, not at each letter. */
const pause = 700;

export class ListCount {
  readonly output: HTMLOutputElement;
  readonly #list: HTMLElement;
  readonly #words: ListWords;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(list: HTMLElement, words: ListWords) {
    this.#list = list;
    this.#words = words;
    this.output = part(list, 'output', HTMLOutputElement);
  }

  get total(): number {
    return Number(this.#list.dataset['total']);
  }

  /** „Projekt“ and „Projekte“ */
  get nouns(): { readonly one: string; readonly many: string } {
    const { nounOne: one = '', noun: many = '' } = this.#list.dataset;
    return { one, many };
  }

  nounOf(count: number): string {
    return count === 1 ? this.nouns.one : this.nouns.many;
  }

  /** „12 von 60 Projekten“ */
  text(count: number): string {
    const { many } = this.nouns;
    const values = { count: written(count), total: written(this.total), noun: many };
    if (count === this.total) return fill(this.#words.all, values);
    return fill(this.#words.some, { ...values, noun: this.#list.dataset['nounOf'] ?? many });
  }

  /** @param active how many filters there are */
  show(count: number, active: number): void {
    const words = this.#words;
    const text = this.text(count);
    say(this.output, text);
    const open = active > 0 ? fill(words.active, { count: active }) : words.filter;
    say(part(this.#list, '.filter-open', HTMLElement), open);
    const show = fill(words.show, { count: written(count), noun: this.nounOf(count) });
    say(part(this.#list, '.filter-show', HTMLElement), count > 0 ? show : words.nothing);
    this.#announce(text);
  }

  #announce(text: string): void {
    const status = part(this.#list, '.filter-status', HTMLElement);
    clearTimeout(this.#announcing);
    // What the page said from the start is no news.
    if (status.dataset['said'] === undefined) status.dataset['said'] = text;
    else this.#announcing = setTimeout(() => say(status, text), pause);
  }
}
