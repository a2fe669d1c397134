import { expect, it } from 'vitest';
import { allowedEdits, editsBetween } from '#search/distance.ts';
import { nearestWord } from '#search/spelling.ts';
import { stemOf } from '#search/words.ts';

it.each([
  ['soest', 'soest', 0],
  ['sost', 'soest', 1],
  ['soestt', 'soest', 1],
  ['seost', 'soest', 1],
  ['zoest', 'soest', 1],
  ['gelsnkrichen', 'gelsenkirchen', 2],
  ['abc', 'xyz', 3],
])('counts letters that are missing, too many, wrong or swapped: %s, %s', (typed, meant, edits) => {
  expect(editsBetween(typed, meant, 2)).toBe(edits);
});

it('compares with the beginning of a word where it is not finished', () => {
  expect(editsBetween('gelsenkri', 'gelsenkirchen', 1, true)).toBe(1);
  expect(editsBetween('gelsenkri', 'gelsenkirchen', 1)).toBe(2);
});

it('forgives short words nothing, long ones two mistakes', () => {
  expect(['kdn', 'soest', 'wuppertal'].map(({ length }) => allowedEdits(length))).toEqual([0, 1, 2]);
});

it('names the nearest word of the site, of two the more frequent, and none for a word that it has', () => {
  const words = [
    ['Plattform', 3],
    ['Plattforn', 1],
    ['Verkehr', 9],
  ] as const;
  expect(nearestWord('Platform', words)).toBe('Plattform');
  expect(nearestWord('verkehr', words)).toBeUndefined();
  expect(nearestWord('Xylophon', words)).toBeUndefined();
});

it('takes inflection off a word', () => {
  expect(new Set(['projekt', 'projekte', 'projekten', 'projekts'].map(stemOf))).toEqual(new Set(['projekt']));
});
