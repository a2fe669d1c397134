import { expect, it } from 'vitest';
import { placeSize } from '#views/parts/place-sizes.ts';
import { aFact } from '../../../support/catalogue.ts';

const town = (value: number) => placeSize({ isKreis: false, population: aFact({ value }) });

it('a town is of middle size from 20,000 people on, and a city from 100,000', () => {
  expect([19_999, 20_000, 99_999, 100_000].map(town)).toEqual(['klein', 'mittel', 'mittel', 'gross']);
});

it('a Kreis has a size of its own kind, and a town of which nobody knows the people none', () => {
  expect(placeSize({ isKreis: true, population: undefined })).toBe('kreis');
  expect(placeSize({ isKreis: false, population: undefined })).toBeUndefined();
});
