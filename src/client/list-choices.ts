/** The form of a filtered list: what it offers, what is chosen in it, and the number beside each choice. */
import { part, type readWords } from './dom.ts';
import { momentOf, withValues } from './filter.ts';
import type { Found } from './filter-index.ts';

export type ListWords = ReturnType<typeof readWords<'listFilter'>>;

interface Box {
  readonly input: HTMLInputElement;
  readonly name: string;
  readonly value: string;
  /** The text beside it, without the number. */
  readonly label: string;
  /** The same, after the group where another choice reads alike: „Ort: Soest“. */
  readonly fullLabel: string;
  readonly number: Element | null;
  readonly fold: Element | null;
}

function boxOf(input: HTMLInputElement): Omit<Box, 'fullLabel'> {
  const label = input.closest('label');
  const number = label?.querySelector('.n') ?? null;
  const text = label?.textContent ?? '';
  return {
    input,
    name: input.name,
    value: input.value,
    label: text.slice(0, text.length - (number?.textContent.length ?? 0)).trim(),
    number,
    fold: input.closest('details')?.querySelector('.chosen') ?? null,
  };
}

const legendOf = (input: Element): string =>
  input.closest('fieldset')?.querySelector('legend')?.textContent.trim() ?? '';

/** Sets what differs and nothing else: the browser works out anew all that is touched. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

export class ListChoices {
  readonly form: HTMLFormElement;
  readonly boxes: readonly Box[];
  /** Names of facets, as the address has them. */
  readonly facets: readonly string[];
  readonly known: ReadonlySet<string>;
  /** What values of earlier addresses are called now: `status:geplant` → `nur-geplant`. */
  readonly former: ReadonlyMap<string, string>;
  readonly word: HTMLInputElement;
  readonly moment: HTMLInputElement | null;

  constructor(form: HTMLFormElement) {
    this.form = form;
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(boxOf);
    const alike = Map.groupBy(boxes, ({ label }) => label);
    this.boxes = boxes.map((box) => ({
      ...box,
      fullLabel: alike.get(box.label)!.length > 1 ? `${legendOf(box.input)}: ${box.label}` : box.label,
    }));
    this.facets = [...new Set(this.boxes.map(({ name }) => name))];
    this.known = new Set(this.boxes.map(({ name, value }) => `${name}:${value}`));
    this.former = new Map(
      this.boxes.flatMap(({ name, value, input }) => {
        const words = input.dataset['former']?.split(' ').filter(Boolean) ?? [];
        return words.map((word) => [`${name}:${word}`, value] as const);
      }),
    );
    this.word = part(form, 'input[type=search]', HTMLInputElement);
    this.moment = form.querySelector('input[name=stand]');
  }

  /** Names in the address that filter; the order of the list is not among them. */
  get names(): string[] {
    return ['q', 'stand', ...this.facets];
  }

  /** What somebody chose, as a query; what else the address says stays. */
  written(query: URLSearchParams, target: EventTarget | null): URLSearchParams {
    const values = [...new FormData(this.form)].map(([name, value]) => [name, String(value)] as const);
    // The field for the moment holds months alone; a year or a day in the address stays until it is changed there.
    const moment = this.moment && target !== this.moment && momentOf(query.get('stand') ?? '');
    const own = values.filter(([name]) => this.names.includes(name) && !(moment && name === 'stand'));
    if (moment) own.push(['stand', moment]);
    return withValues(query, this.names, own);
  }

  /**
   * @param write puts the number of things behind a choice into words
   * @param sayChosen the same for the number of choices in a closed group
   */
  show(
    chosen: ReadonlyMap<string, ReadonlySet<string>>,
    found: Found,
    write: (count: number) => string,
    sayChosen: (count: number) => string,
  ): void {
    const folds = new Map<Element, number>();
    for (const { input, name, value, number, fold } of this.boxes) {
      const isChosen = chosen.get(name)?.has(value) ?? false;
      if (input.checked !== isChosen) input.checked = isChosen;
      if (number) say(number, write(found.countOf(name, value)));
      if (fold) folds.set(fold, (folds.get(fold) ?? 0) + (isChosen ? 1 : 0));
    }
    for (const [fold, count] of folds) say(fold, count > 0 ? sayChosen(count) : '');
  }
}
