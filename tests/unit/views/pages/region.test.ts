import { describe, expect, it } from 'vitest';
import { regionFigures } from '#views/pages/region-figures.ts';
import { regionPlate } from '#views/pages/region-plate.ts';
import { anEdition } from '../../../support/catalogue.ts';

const sum = (value: number) => ({ value, unit: 'EUR' });
const edition = anEdition({
  regionen: { aachen: {}, soest: {} },
  projekte: {
    stadt: { regions: ['soest'], places: ['Soest'], facts: { funding: 'stadt--funding' } },
    kreis: { regions: ['soest'], places: ['Soest', 'Erwitte'] },
    irgendwo: { regions: ['soest'] },
    gemeinsam: { regions: ['soest', 'aachen'], places: ['Soest', 'Aachen'], facts: { funding: 'gemeinsam--funding' } },
    teil: { regions: ['soest'], places: ['Soest'], countsAs: 'teil', partOf: 'stadt' },
  },
  fakten: {
    'projekte/stadt': { funding: sum(300_000) },
    'projekte/gemeinsam': { funding: sum(5_000_000) },
  },
});
const region = edition.catalogue.regions.find(({ id }) => id === 'soest')!;

describe('the plate of a region', () => {
  const plate = regionPlate(region, edition);

  it('sets a square for each project that counts, at its place or where it says that there is none', () => {
    expect(plate.places.map(({ name, squares }) => [name, squares.length])).toEqual([
      ['Soest', 1],
      ['an mehreren Orten', 2],
      ['ohne bekannten Ort', 1],
    ]);
    expect(plate.towns.filter(({ isMarked }) => isMarked).map(({ name, marks }) => [name, marks.length])).toEqual([
      ['Soest', 1],
    ]);
    expect(plate.tallies.map(({ marks }) => marks.length)).toEqual([2, 1]);
  });

  it('says in one sentence what it shows', () => {
    expect(plate.label).toMatch(/mit 4\sProjekten: Soest 1, an mehreren Orten 2 und ohne bekannten Ort 1\.$/);
  });

  it('leads from every square to a row of its own', () => {
    const numbers = plate.places.flatMap(({ squares }) => squares.map(({ number }) => number));
    expect(numbers.toSorted()).toEqual([1, 2, 3, 4]);
  });
});

describe('the figures of a region', () => {
  const figures = regionFigures(region, edition);

  it('add up what projects of this region alone have proven, and say that others are left out', () => {
    const [figure] = figures.filter(({ derived }) => derived);
    expect(figure?.derived).toEqual({ words: '300.000\u202f€', href: '#vorhaben' });
    expect(figure?.note).toMatch(/^1 von 3 .*ohne gemeinsame/);
  });

  it('keep their place where no source names a number', () => {
    const [funding] = figures;
    expect(funding).toMatchObject({ facts: [] });
    expect(funding?.note).toBeTruthy();
  });
});
