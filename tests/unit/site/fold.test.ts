import { expect, it } from 'vitest';
import { fold } from '#site/fold.ts';

it.each([
  ['Gütersloh', 'Guetersloh'],
  ['Gütersloh', 'gutersloh'],
  ['Bad Oeynhausen', 'Bad Öynhausen'],
  ['Straße', 'STRASSE'],
  ['Öffi-Café', 'oeffi-cafe'],
])('finds %s as %s', (written, typed) => {
  expect(fold(written)).toBe(fold(typed));
});

it('keeps a beginning of a word a beginning', () => {
  for (const typed of ['G', 'Gu', 'Gue', 'Guet', 'Gü']) expect(fold('Gütersloh').startsWith(fold(typed))).toBe(true);
});

it('tells apart what differs in more than its spelling', () => {
  expect(fold('Hamm')).not.toBe(fold('Heme'));
});
