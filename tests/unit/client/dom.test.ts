import { describe, expect, it } from 'vitest';
import { fill, readWords } from '#client/dom.ts';
import * as words from '#language/de/words/index.ts';

describe('words for scripts', () => {
  it('travel as JSON and arrive whole, so that none of them is a function', () => {
    expect(JSON.parse(JSON.stringify(words.client))).toStrictEqual(words.client);
  });

  it('are read where the page has put them', () => {
    const host = { dataset: { words: JSON.stringify(words.client.copyText) } } as unknown as HTMLElement;
    expect(readWords<'copyText'>(host)).toEqual(words.client.copyText);
  });

  it('take values in their places, as often as they stand there', () => {
    expect(fill('{count} von {total} {noun}', { count: 3, total: '1.000', noun: 'Fakten' })).toBe('3 von 1.000 Fakten');
    expect(fill('{name}, {name}', { name: 'Soest' })).toBe('Soest, Soest');
  });

  it('leave values as they are, even such as look like a place or a pattern', () => {
    expect(fill('{count} Treffer{asked}', { count: 1, asked: ' für „{count} $& $1“' })).toBe(
      '1 Treffer für „{count} $& $1“',
    );
  });
});
