import { expect, it } from 'vitest';
import { closeNames } from '#client/close-names.ts';

const names = ['OecherLab', 'MobiHell – Mobil am Hellweg', 'Helmo', 'Gütersloh', 'Digitale Gesundheitsplattform OWL'];

it.each([
  ['Helmoo', 'Helmo'],
  ['Ocherlap', 'OecherLab'],
  ['guterslo', 'Gütersloh'],
  ['Gesundhetsplattform', 'Digitale Gesundheitsplattform OWL'],
  ['mobil helweg', 'MobiHell – Mobil am Hellweg'],
])('takes „%s“ for %s', (asked, name) => {
  expect(closeNames(asked, names)[0]).toBe(name);
});

it.each(['xyzxyz', '', '–', 'Rathaus'])('takes „%s“ for none', (asked) => {
  expect(closeNames(asked, names)).toEqual([]);
});

it('names the nearest first and no more than asked', () => {
  expect(closeNames('hellwegg', ['Hellwege', 'Hellweg', 'Hellwig', 'Helweg'], 2)).toEqual(['Hellweg', 'Hellwege']);
});
