/** The things of a filtered list, as the page holds them. */
import { fold } from '#site/fold.ts';
import type { Thing } from './filter-index.ts';
import type { Sortable } from './filter-order.ts';

export interface ListThing extends Thing, Sortable {
  /** Tells things apart; without `data-id` it is where the item leads. */
  readonly id: string;
  /** Everywhere the thing stands in the list. */
  readonly elements: readonly HTMLElement[];
  /** What it is called, the usual name first. */
  readonly names: () => readonly string[];
}

/** Groups hold what their items share: facets, and a heading by which the items are found too. */
function* groupsOf(element: HTMLElement) {
  let group = element.parentElement?.closest<HTMLElement>('[data-group]');
  for (; group; group = group.parentElement?.closest<HTMLElement>('[data-group]')) yield group;
}

const namesOf = ({ dataset }: HTMLElement): string[] => dataset['names']?.split('|') ?? [];

/** Names and other words as the item gives them, else its text; and the headings over it. */
function textOf(element: HTMLElement): string {
  const { names, words } = element.dataset;
  const own = names === undefined && words === undefined ? element.textContent : `${names ?? ''} ${words ?? ''}`;
  return [own, ...[...groupsOf(element)].map((group) => group.querySelector('h3')?.textContent ?? '')].join(' ');
}

function thing(id: string, elements: readonly HTMLElement[]): ListThing {
  const [first] = elements as [HTMLElement, ...HTMLElement[]];
  const facets = new Set<string>();
  for (const element of elements) {
    for (const { dataset } of [element, ...groupsOf(element)]) {
      for (const facet of (dataset['facets'] ?? dataset['group'] ?? '').split(' ')) if (facet) facets.add(facet);
    }
  }
  const names = (): readonly string[] => {
    const own = elements.flatMap(namesOf);
    return own.length > 0 ? own : [first.querySelector('a')?.textContent.trim() ?? ''];
  };
  let folded: readonly string[] | undefined;
  return {
    id,
    elements,
    facets: [...facets],
    text: () => elements.map(textOf).join(' '),
    names,
    foldedNames: () => (folded ??= names().map(fold)),
    sortBy: (order) => {
      const value = first.getAttribute(`data-sort-${order}`);
      return value === null ? undefined : Number(value);
    },
    from: first.dataset['from'],
    until: first.dataset['until'],
  };
}

/** In the order in which each stands first. */
export function thingsOf(list: ParentNode): ListThing[] {
  const elements = new Map<string, HTMLElement[]>();
  for (const element of list.querySelectorAll<HTMLElement>('[data-facets]')) {
    const id = element.dataset['id'] ?? element.querySelector('a')?.href ?? '';
    const known = elements.get(id);
    if (known) known.push(element);
    else elements.set(id, [element]);
  }
  return [...elements].map(([id, of]) => thing(id, of));
}
