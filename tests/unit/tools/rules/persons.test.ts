import { describe, expect, it } from 'vitest';
import { personInAddress, privateDetails } from '#tools/rules/persons.ts';

describe('what belongs to persons', () => {
  it.each([
    'sabine.muster@stadt.example',
    'm.muster@stadt.example',
    'projekt@gmail.com',
    '0171 2345678',
    '+49 (0)160 123 45 67',
    'DE02 1203 0000 0000 2020 51',
  ])('is found: %s', (text) => {
    expect(privateDetails(`Fragen an ${text}, bitte.`)).toHaveLength(1);
  });

  it.each([
    'info@stadt.example',
    'stadt.aachen@mail.stadt.example',
    'projektbuero@stadt.wuppertal.example',
    '0241 432-0',
    '02921 103-1011',
    '1.646.899,88 Euro',
  ])('is not what belongs to an office: %s', (text) => {
    expect(privateDetails(`Fragen an ${text}, bitte.`)).toEqual([]);
  });
});

describe('a name in an address', () => {
  it.each([
    ['https://stadt.example/team/sabine-muster.html', 'sabine-muster'],
    ['https://stadt.example/?person=Max+Muster', 'Max Muster'],
    ['https://stadt.example/@MaxMuster', '@MaxMuster'],
    ['https://stadt.example/sabine-muster-eroeffnet-das-labor', undefined],
    ['https://stadt.example/smart-city/projekte', undefined],
    ['https://stadt.example/max-planck-strasse-4', undefined],
  ])('%s', (address, name) => {
    expect(personInAddress(address)).toBe(name);
  });
});
