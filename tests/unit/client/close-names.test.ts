import { expect, it } from 'vitest';
import { CloseNames } from '#client/close-names.ts';

const names = ['OecherLab', 'MobiHell – Mobil am Hellweg', 'Helmo', 'Gütersloh', 'Digitale Gesundheitsplattform OWL'];
const known = new CloseNames(names);

it.each([
  ['Helmoo', 'Helmo'],
  ['Ocherlap', 'OecherLab'],
  ['guterslo', 'Gütersloh'],
  ['Gesundhetsplattform', 'Digitale Gesundheitsplattform OWL'],
  ['mobil helweg', 'MobiHell – Mobil am Hellweg'],
])('takes „%s“ for %s', (asked, name) => {
  expect(known.find(asked)[0]).toBe(name);
});

it.each(['xyzxyz', '', '–', 'Rathaus'])('takes „%s“ for none', (asked) => {
  expect(known.find(asked)).toEqual([]);
});

it('names the nearest first and no more than asked', () => {
  expect(new CloseNames(['Hellwege', 'Hellweg', 'Hellwig', 'Helweg']).find('hellwegg', 2)).toEqual([
    'Hellweg',
    'Hellwege',
  ]);
});
