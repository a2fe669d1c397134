/** What assistive technology reads out in the place of a picture, a field or a cell. */
import type { HTMLElement } from 'node-html-parser';
import { expect, it } from 'vitest';
import { stylePage } from '#site/config.ts';
import { readSite, textOf } from '../support/site.ts';

const { pages } = await readSite();

const isHidden = (element: HTMLElement): boolean => element.closest('[aria-hidden=true]') !== null;
const nameOf = (element: HTMLElement, root: HTMLElement): string =>
  element.getAttribute('aria-label') ?? textOf(element.id ? root.querySelector(`label[for="${element.id}"]`) : null);

/** One mistake in a component stands on many pages: three are enough to see. */
const firstOf = (found: readonly string[]) => found.slice(0, 3);

it('every heading of a table has words', () => {
  const empty = pages.flatMap(({ address, root }) =>
    root.querySelectorAll('th').flatMap((th) => (textOf(th) === '' ? `${address} ${String(th.parentNode)}` : [])),
  );
  expect(firstOf(empty)).toEqual([]);
});

it('every drawing has a name or is passed over', () => {
  const nameless = pages.flatMap(({ address, root }) =>
    root
      .querySelectorAll('svg')
      .flatMap((svg) => (isHidden(svg) || svg.getAttribute('aria-label') ? [] : `${address} ${svg.outerHTML}`)),
  );
  expect(firstOf(nameless)).toEqual([]);
});

it('every result of a form has a name', () => {
  const outputs = pages.flatMap(({ address, root }) =>
    root.querySelectorAll('output').map((output) => ({ address, name: nameOf(output, root) })),
  );
  expect(outputs.length).toBeGreaterThan(0);
  expect(outputs.filter(({ name }) => name === '')).toEqual([]);
});

it('no two search fields of a page have one name', () => {
  const twice = pages.flatMap(({ address, root }) => {
    const names = root.querySelectorAll('input[type=search]').map((field) => nameOf(field, root));
    return names.includes('') || new Set(names).size < names.length ? `${address} ${names.join(', ')}` : [];
  });
  expect(firstOf(twice)).toEqual([]);
});

it('no list of terms explains one twice', () => {
  // On the page of components all things bear one made-up name.
  const real = pages.filter(({ address }) => address !== `/${stylePage}/`);
  const twice = real.flatMap(({ address, root }) =>
    root.querySelectorAll('dl').flatMap((list) => {
      const terms = list.querySelectorAll('dt').map(textOf);
      return terms.filter((term, index) => terms.indexOf(term) < index).map((term) => `${address} ${term}`);
    }),
  );
  expect(firstOf(twice)).toEqual([]);
});
