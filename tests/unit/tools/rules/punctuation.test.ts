import { describe, expect, it } from 'vitest';
import { unbalancedBrackets, unbalancedQuotes, unbalancedStars } from '#tools/rules/punctuation.ts';

describe('marks in pairs', () => {
  it.each([
    'Sie sagte „so“ und "anders".',
    '„Er rief ‚jetzt‘“',
    '»So« und «so»',
    'a) erstens b) zweitens (so)',
    '**fett**',
  ])('are left alone: %s', (text) => {
    expect([unbalancedQuotes(text), unbalancedBrackets(text), unbalancedStars(text)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are found where one is missing', () => {
    expect(unbalancedQuotes('Sie sagte „so und ging.')?.at).toBe(10);
    expect(unbalancedQuotes('Sie sagte so“ und ging.')?.at).toBe(12);
    expect(unbalancedQuotes('Sie sagte "so und ging.')?.at).toBe(10);
    expect(unbalancedBrackets('Das Labor (am Markt')?.at).toBe(10);
    expect(unbalancedBrackets('Das Labor am Markt) schloss')?.at).toBe(18);
    expect(unbalancedStars('Das ist **fett')?.at).toBe(8);
  });
});
