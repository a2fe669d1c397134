import { describe, expect, it } from 'vitest';
import { chosenFacets, fold, matches, without } from '#client/filter.ts';

describe('words', () => {
  it('find the same with and without a German keyboard, accents or capitals', () => {
    expect(fold('Straße für Ärger')).toBe('strasse fuer aerger');
    expect(fold('Öffi-Café')).toBe(fold('oeffi-cafe'));
  });
});

describe('facets in an address', () => {
  const names = ['region', 'thema'];

  it('may stand several times or as a list', () => {
    const chosen = chosenFacets(new URLSearchParams('region=soest&region=aachen&thema=verkehr,bildung'), names);
    expect(chosen).toEqual(
      new Map([
        ['region', new Set(['soest', 'aachen'])],
        ['thema', new Set(['verkehr', 'bildung'])],
      ]),
    );
  });

  it('that are empty or foreign choose nothing', () => {
    expect(chosenFacets(new URLSearchParams('region=&q=bus&farbe=rot'), names).size).toBe(0);
  });

  it('can be taken out one by one, the rest stays', () => {
    const query = new URLSearchParams('region=soest,aachen&q=bus');
    expect(without(query, 'region', 'soest').toString()).toBe('q=bus&region=aachen');
    expect(query.toString()).toBe('region=soest%2Caachen&q=bus');
  });
});

describe('an item of a list', () => {
  const item = {
    facets: new Set(['region:soest', 'thema:verkehr', 'thema:bildung']),
    words: fold('Bürgerbus in Soest'),
  };
  const passes = (query: string, words = '', except?: string) =>
    matches(item, chosenFacets(new URLSearchParams(query), ['region', 'thema']), words, except);

  it('passes by any value of a facet', () => {
    expect(passes('thema=gesundheit,verkehr')).toBe(true);
    expect(passes('thema=gesundheit')).toBe(false);
  });

  it('must pass in every facet', () => {
    expect(passes('region=soest&thema=verkehr')).toBe(true);
    expect(passes('region=aachen&thema=verkehr')).toBe(false);
  });

  it('must hold all words, as parts and in any order', () => {
    expect(passes('', 'soest BÜRGER')).toBe(true);
    expect(passes('', 'soest bahn')).toBe(false);
    expect(passes('', '  ')).toBe(true);
  });

  it('counts for a facet as if nothing were chosen in it', () => {
    expect(passes('region=aachen', '', 'region')).toBe(true);
    expect(passes('region=aachen&thema=gesundheit', '', 'region')).toBe(false);
  });
});
