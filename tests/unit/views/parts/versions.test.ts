import { expect, it } from 'vitest';
import { regionVersions } from '#views/parts/versions.ts';
import { anEdition } from '../../../support/catalogue.ts';

const formsOf = (seed: Parameters<typeof anEdition>[0]) => {
  const edition = anEdition(seed);
  return regionVersions(edition.catalogue.regions[0]!, 'standard', edition).map(({ href, lang }) => [href, lang]);
};

it('leads only to forms of a region that are there', () => {
  expect(formsOf({})).toEqual([
    ['/regionen/soest/', undefined],
    ['/regionen/soest/kurz/', undefined],
  ]);
  expect(formsOf({ leicht: { soest: {} } })).toContainEqual(['/leichte-sprache/regionen/soest/', 'de-simple']);
});

it('leads to the same page in English where it is translated, and calls it so in English', () => {
  const edition = anEdition({ 'en/regionen': { soest: {} } });
  expect(regionVersions(edition.catalogue.regions[0]!, 'standard', edition).at(-1)).toEqual({
    label: 'English',
    labelLang: 'en',
    href: '/en/regionen/soest/',
    lang: 'en',
    isCurrent: false,
  });
});
