/** The items of a filtered list, as the page holds them. */
import { fold } from '#site/fold.ts';
import type { Filterable } from './filter.ts';

export interface Item extends Filterable {
  readonly element: HTMLElement;
  /** The same wherever the thing stands in the list; without `data-id` it is where the item leads. */
  readonly id: string;
}

const groupOf = (element: HTMLElement) => element.parentElement?.closest<HTMLElement>('[data-group]');

/** Groups hold what their items share: facets, and a heading by which the items are found too. */
export function itemOf(element: HTMLElement): Item {
  const { id = element.querySelector('a')?.href ?? '', facets = '', from, until } = element.dataset;
  const all = facets.split(' ');
  let words = `${element.textContent} ${element.dataset['words'] ?? ''}`;
  for (let group = groupOf(element); group; group = groupOf(group)) {
    all.push(...(group.dataset['group'] ?? '').split(' '));
    words += ` ${group.querySelector('h3')?.textContent ?? ''}`;
  }
  return { element, id, facets: new Set(all), words: fold(words), from, until };
}

/** One thing may stand in several places of a list. */
export const countIds = (items: readonly Item[]): number => new Set(items.map(({ id }) => id)).size;

/** The text beside a box, without the number. */
export function nameOf(box: HTMLInputElement): string {
  const label = box.closest('label');
  const number = label?.querySelector('.n')?.textContent ?? '';
  return label?.textContent.slice(0, label.textContent.length - number.length).trim() ?? '';
}
