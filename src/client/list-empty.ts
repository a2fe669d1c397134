/** What a list says that is empty: which filter to drop, and which names are written much like the word. */
import { countBits } from './bits.ts';
import type { CloseNames } from './close-names.ts';
import { element, fill } from './dom.ts';
import { withValues, type Choice } from './filter.ts';
import type { Found } from './filter-index.ts';
import { hrefOf, type Step } from './list-chips.ts';
import type { ListChoices, ListWords } from './list-choices.ts';
import { written } from './numbers.ts';

interface Nouns {
  readonly one: string;
  readonly many: string;
}

/** A way out: what it says, and the address it leads to. */
interface Way {
  readonly text: string;
  readonly step: Step;
}

/** „Ohne ‚Tourismus‘ wären es 15 Projekte.“ for each filter that is to blame alone. */
export function waysOut(
  choices: ListChoices,
  choice: Choice,
  found: Found,
  words: ListWords,
  { one, many }: Nouns,
): Way[] {
  const quoted = (name: string): string =>
    choices.boxes
      .filter((box) => box.name === name && choice.facets.get(name)?.has(box.value))
      .map(({ label }) => fill(words.quoted, { text: label }))
      .join(words.and);
  const whatOf: Readonly<Record<string, string>> = { q: words.theWord, stand: words.theMoment };
  return found.filters.flatMap((name) => {
    const count = countBits(found.without(name));
    if (count === 0) return [];
    const values = { what: whatOf[name] ?? quoted(name), count: written(count), noun: count === 1 ? one : many };
    const step: Step = (query) => withValues(query, [name], []);
    return [{ text: fill(count === 1 ? words.withoutOne : words.withoutMany, values), step }];
  });
}

/** Names of things, and of choices, that are written much like the word; a thing is looked for by its name, a choice is chosen. */
export const closeWays = (asked: string, choices: ListChoices, names: CloseNames): Way[] =>
  names.find(asked).map((text) => {
    const box = choices.boxes.find(({ label }) => label === text);
    const values = [box ? ([box.name, box.value] as const) : (['q', text] as const)];
    // What else the address says stays.
    return { text, step: (query) => withValues(query, choices.names, values) };
  });

export class ListEmpty {
  readonly #box: HTMLElement;
  readonly #steps: WeakMap<HTMLAnchorElement, Step>;

  /** @param steps where the links of the list are kept with their steps */
  constructor(box: HTMLElement, steps: WeakMap<HTMLAnchorElement, Step>) {
    this.#box = box;
    this.#steps = steps;
  }

  hide(): void {
    if (!this.#box.hidden) this.#box.hidden = true;
  }

  show(ways: readonly Way[], close: readonly Way[], words: ListWords, query: URLSearchParams): void {
    const hints =
      ways.length > 0
        ? element('ul', { className: 'hint' }, ...ways.map((way) => element('li', {}, this.#link(way, query))))
        : element('p', { className: 'hint', textContent: words.several });
    const names = close.flatMap((way, index) => [index > 0 ? ', ' : ' ', this.#link(way, query)]);
    const similar = element('p', { className: 'similar' }, words.similar, ...names);
    this.#box.querySelector('.ways')?.replaceChildren(hints, ...(close.length > 0 ? [similar] : []));
    this.#box.hidden = false;
  }

  #link({ text, step }: Way, query: URLSearchParams): HTMLAnchorElement {
    const link = element('a', { href: hrefOf(step(query)), textContent: text });
    this.#steps.set(link, step);
    return link;
  }
}
