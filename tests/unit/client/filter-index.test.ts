import { describe, expect, it } from 'vitest';
import { countBits, numbersOf } from '#client/bits.ts';
import { chosenFacets, momentOf, wordsOf } from '#client/filter.ts';
import { FilterIndex } from '#client/filter-index.ts';

const things = [
  { facets: ['region:soest', 'thema:verkehr', 'thema:bildung'], text: () => 'Bürgerbus in Soest', from: '2019' },
  { facets: ['region:soest', 'thema:handel'], text: () => 'Markt', from: '2019-06', until: '2020' },
  { facets: ['region:aachen', 'thema:verkehr'], text: () => 'Bahn nach Aachen und Soest' },
];
const index = new FilterIndex(things);

const find = (query: string) => {
  const asked = new URLSearchParams(query);
  return index.find({
    facets: chosenFacets(asked, ['region', 'thema']),
    words: wordsOf(asked.get('q') ?? ''),
    moment: momentOf(asked.get('stand') ?? ''),
  });
};
const found = (query: string) => numbersOf(find(query).bits);

describe('what a choice leaves', () => {
  it.each([
    { says: 'everything, where nothing is asked', query: '', leaves: [0, 1, 2] },
    { says: 'any value of a facet', query: 'thema=gesundheit,verkehr', leaves: [0, 2] },
    { says: 'what fits every facet', query: 'region=soest&thema=verkehr', leaves: [0] },
    { says: 'all words, as parts and in any order', query: 'q=soest+B%C3%9CRGER', leaves: [0] },
    { says: 'words with and without umlaut', query: 'q=buerger', leaves: [0] },
    { says: 'nothing, where one word is missing', query: 'q=soest+markt', leaves: [] },
    { says: 'everything for a blank word', query: 'q=++', leaves: [0, 1, 2] },
    { says: 'what held at the moment', query: 'stand=2019-03', leaves: [0] },
    { says: 'facet, word and moment together', query: 'region=soest&q=markt&stand=2020', leaves: [1] },
    { says: 'nothing of a value that nothing has', query: 'region=mond', leaves: [] },
  ])('is $says', ({ query, leaves }) => {
    expect(found(query)).toEqual(leaves);
  });
});

describe('the number beside a choice', () => {
  it('passes over what is chosen in its own group', () => {
    const both = find('region=aachen&thema=verkehr');
    expect(both.countOf('region', 'soest')).toBe(1);
    expect(both.countOf('thema', 'handel')).toBe(0);
    expect(find('q=soest').countOf('region', 'aachen')).toBe(1);
  });
});

it('says how many a filter alone keeps away', () => {
  const none = find('region=aachen&q=markt');
  expect(none.count).toBe(0);
  expect(none.filters.map((name) => [name, countBits(none.without(name))])).toEqual([
    ['region', 1],
    ['q', 1],
  ]);
});

it('counts the same as a plain look at each of many things', () => {
  const many = Array.from({ length: 1_000 }, (_, number) => ({
    facets: [`region:${number % 5}`, `thema:${number % 7}`],
    text: () => `Ding ${number}`,
  }));
  const all = new FilterIndex(many);
  const choice = { facets: new Map([['region', new Set(['1', '4'])]]), words: ['9'] };
  const plain = many.flatMap(({ facets, text }, number) =>
    (facets.includes('region:1') || facets.includes('region:4')) && text().includes('9') ? [number] : [],
  );
  expect(numbersOf(all.find(choice).bits)).toEqual(plain);
  expect(all.find(choice).countOf('thema', '3')).toBe(
    plain.filter((number) => many[number]!.facets.includes('thema:3')).length,
  );
});
