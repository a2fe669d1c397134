import { describe, expect, it } from 'vitest';
import { orderOf, sorted } from '#client/filter-order.ts';
import { fold } from '#site/fold.ts';

const thing = (names: string[], sorts: Record<string, number> = {}) => ({
  foldedNames: () => names.map(fold),
  sortBy: (order: string) => sorts[order],
});

describe('the order of a list', () => {
  const orders = ['name', 'geld', 'relevanz'];

  it.each([
    { asked: null, words: [], order: 'name' },
    { asked: null, words: ['bus'], order: 'relevanz' },
    { asked: 'geld', words: ['bus'], order: 'geld' },
    { asked: 'name', words: ['bus'], order: 'name' },
    { asked: 'relevanz', words: [], order: 'name' },
    { asked: 'farbe', words: [], order: 'name' },
  ])('asked for as $asked with $words is $order', ({ asked, words, order }) => {
    expect(orderOf(asked, orders, words)).toBe(order);
  });

  it('is the own one where the page offers none', () => {
    expect(orderOf('geld', [], ['bus'])).toBe('name');
  });
});

it('puts what has no number last, whichever way it goes, and keeps equals as they stand', () => {
  const things = [thing([]), thing([], { geld: 5 }), thing([], { geld: 9 }), thing([]), thing([], { geld: 5 })];
  const order = { order: 'geld', words: [] };
  expect(sorted([0, 1, 2, 3, 4], things, { ...order, isFalling: true })).toEqual([2, 1, 4, 0, 3]);
  expect(sorted([0, 1, 2, 3, 4], things, { ...order, isFalling: false })).toEqual([1, 4, 2, 0, 3]);
  expect(sorted([3, 1], things, { order: 'name', words: [], isFalling: false })).toEqual([3, 1]);
});

it('puts first what is called so, then what begins so, then what only mentions it', () => {
  const things = [['Lob'], ['Rundbus'], ['Der Bus im Kreis'], ['Busbahnhof'], ['Projekt 7', 'Bus']].map((names) =>
    thing(names),
  );
  const best = sorted([0, 1, 2, 3, 4], things, { order: 'relevanz', words: ['bus'], isFalling: false });
  expect(best).toEqual([4, 3, 2, 1, 0]);
});
