import { describe, expect, it } from 'vitest';
import { sourceList } from '#views/pages/sources.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({
  quellen: {
    stadt: { publisher: 'Stadt Soest', kind: 'kommune', published: '2019-08' },
    zeitung: { publisher: 'Ärzteblatt', published: '2021' },
    brief: { publisher: 'Stadt Soest', kind: 'kommune' },
  },
});
const { letters, filters, publisherCount } = sourceList(edition);
const optionsOf = (name: string) => filters.find((group) => group.name === name)!.options.map(({ value }) => value);

describe('the list of sources', () => {
  it('goes from A to Z by publisher', () => {
    expect(publisherCount).toBe(2);
    expect(letters.map(({ letter, things }) => [letter, things.map(({ name }) => name)])).toEqual([
      ['A', ['Ärzteblatt']],
      ['S', ['Stadt Soest']],
    ]);
  });

  it('tells the filter of each source its kind, its year and the regions of which it proves something', () => {
    const lines = letters.flatMap(({ things }) => things.flatMap(({ sources }) => sources));
    expect(Object.fromEntries(lines.map(({ href, facets }) => [href, facets]))).toEqual({
      '/quellen/zeitung/': 'art:presse jahr:2021',
      '/quellen/stadt/': 'art:kommune jahr:2019 region:soest',
      '/quellen/brief/': 'art:kommune jahr:ohne',
    });
  });

  it('offers what a source has and nothing else, the latest year first', () => {
    expect(optionsOf('art')).toEqual(['kommune', 'presse']);
    expect(optionsOf('jahr')).toEqual(['2021', '2019', 'ohne']);
    expect(optionsOf('region')).toEqual(['soest']);
  });
});
