/** Shows in the facets of the search how many each value would leave, and which are chosen. */
import type { FacetCounts, FacetName } from '#search/types.ts';
import { element, fill, part, readWords } from './dom.ts';
import { written } from './numbers.ts';
import { activeOf, addressOf, without, type SearchState } from './search-state.ts';

type Words = ReturnType<typeof readWords<'siteSearch'>>;

const boxes = (page: HTMLElement) => [...page.querySelectorAll<HTMLInputElement>('.search-facets input')];

/** The label without its number. */
const nameOf = (box: HTMLInputElement): string =>
  part(box.closest('label')!, 'span:not(.n, .key)', HTMLElement).textContent;

export function showCounts(page: HTMLElement, counts: FacetCounts): void {
  for (const box of boxes(page)) {
    const count = counts[box.name as FacetName][box.value] ?? 0;
    part(box.closest('label')!, '.n', HTMLElement).textContent = written(count);
  }
}

/** @param total what the sheet's button says that it will show */
export function showChosen(page: HTMLElement, state: SearchState, total: number, words: Words): void {
  const active = activeOf(state);
  part(page, '.search-open', HTMLElement).textContent =
    active.length > 0 ? fill(words.active, { count: active.length }) : words.open;
  part(page, '.search-show', HTMLElement).textContent = fill(total === 1 ? words.showOne : words.showMany, {
    count: written(total),
  });
}

/** Links that take one facet away, and one for all. */
export function chips(page: HTMLElement, state: SearchState, words: Words): HTMLElement[] {
  const all = boxes(page);
  const chip = (text: string, next: SearchState) => {
    const link = element('a', { className: 'chip', href: addressOf(next), textContent: text });
    link.append(
      element('span', { className: 'vh', textContent: ` ${words.remove}` }),
      element('span', { textContent: '×', ariaHidden: 'true' }),
    );
    return element('li', {}, link);
  };
  const active = activeOf(state);
  const list = active.flatMap(([name, value]) => {
    const box = all.find((each) => each.name === name && each.value === value);
    return box ? [chip(nameOf(box), without(state, name, value))] : [];
  });
  return active.length > 1 ? [...list, chip(words.all, { ...state, facets: {} })] : list;
}
