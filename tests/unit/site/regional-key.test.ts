import { expect, it } from 'vitest';
import register from '#map/places.json' with { type: 'json' };
import { regionalKey } from '#site/regional-key.ts';

it.each([
  // As the register of the Statistisches Bundesamt has them: a town of a Kreis, a town that is its own, a Kreis.
  ['05334002', '053340002002'],
  ['05111000', '051110000000'],
  ['05974', '05974'],
])('the key %s is the regional key %s', (ags, ars) => {
  expect(regionalKey(ags)).toBe(ars);
});

it('every place has one of its own', () => {
  const keys = Object.values(register).map(({ ags }) => regionalKey(ags));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^05\d{3}(?:\d{7})?$/.test(key))).toEqual([]);
});
