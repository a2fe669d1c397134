import { describe, expect, it } from 'vitest';
import { readabilityOf, sentencesOf, syllablesOf } from '#tools/readability.ts';

describe('German text is taken apart', () => {
  it.for([
    ['Haus', 1],
    ['Modellregion', 5],
    ['Bäuerin', 3],
    ['Quelle', 2],
    ['Theater', 3],
    ['zusammenarbeiten', 6],
    ['KDN', 1],
  ] as const)('into syllables: %s', ([word, count]) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it('into sentences, whatever full stops stand in dates, numbers and abbreviations', () => {
    expect(
      sentencesOf(
        'Am 12. Januar 2018 gab es rund 1.062.737,50 Mio. Euro, z. B. nach Nr. 3. „Wirklich?“ So war es.\n\nOhne Punkt\n\nEnde 2021. Danach',
      ),
    ).toHaveLength(6);
  });
});

describe('the first Wiener Sachtextformel', () => {
  it('as calculated by hand', () => {
    // 8 words in 2 sentences; 2 with three syllables or more, 2 longer than six letters, 5 with one syllable.
    const { words, sentenceLength, grade } = readabilityOf('Der Bus fährt ins Nachbardorf. Er kostet Millionen.');
    expect([words, sentenceLength]).toEqual([8, 4]);
    expect(grade).toBeCloseTo(0.1935 * 25 + 0.1672 * 4 + 0.1297 * 25 - 0.0327 * 62.5 - 0.875, 5);
  });

  it('has nothing to say about no text', () => {
    expect(readabilityOf(' \n')).toEqual({ words: 0, sentenceLength: 0, grade: 0 });
  });
});
