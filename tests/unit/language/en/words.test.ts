import { describe, expect, it } from 'vitest';
import { german } from '#language/de/german.ts';
import { english } from '#language/en/english.ts';

/** What is said, by its place; functions are given numbers and short texts. */
function* saidBy(value: unknown, place: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [place, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* saidBy(each, `${place}.${key}`);
}

const said = new Map(saidBy(english.words, 'words'));
const meant = new Map(saidBy(german.words, 'words'));

describe('English words', () => {
  it('hold nothing that only German writes', () => {
    const names = /Düsseldorf|Köln|Münster|DMR Schrift|DMR Lese|Lizenzen/g;
    // Pages in Leichte Sprache are German in every edition; their words are taken over as they are.
    const own = [...said].filter(([place, text]) => !place.startsWith('words.easy.') || text !== meant.get(place));
    const left = own.filter(([, text]) =>
      /[äöüßÄÖÜ„]|(?<!\p{L})(?:und|oder|der|das|ist|mit|von|zu|Vorhaben|Quellen?|Fakten?)(?!\p{L})/u.test(
        text.replace(names, ''),
      ),
    );
    expect(left).toEqual([]);
  });

  it('name the same places for values as the German ones', () => {
    const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const differing = [...saidBy(german.words, 'words')].filter(
      ([place, text]) => placesOf(text).join() !== placesOf(said.get(place) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('weigh no more in the browser than the German ones', () => {
    const { client } = english.words;
    expect(JSON.stringify(client).length).toBeLessThanOrEqual(JSON.stringify(german.words.client).length);
  });
});
