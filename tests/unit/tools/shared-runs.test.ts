import { describe, expect, it } from 'vitest';
import { createRunFinder } from '#tools/shared-runs.ts';

const source = 'Die Stadt, so der Bürgermeister, will bis 2020 alle ihre\nDienste im Netz anbieten.';
const runsIn = createRunFinder(new Map([['meldung.txt', source]]));

describe('a sentence that was taken over is found', () => {
  it('as the longest run, whatever its capitals, commas and line breaks', () => {
    expect(runsIn('Gestern: DIE STADT so der Bürgermeister will bis 2020 alle ihre Bücher zeigen.')).toEqual([
      { words: 'die stadt so der bürgermeister will bis 2020 alle ihre', index: 9, other: 'meldung.txt' },
    ]);
  });

  it('not where only eight words agree', () => {
    expect(runsIn('so der Bürgermeister will bis 2020 alle ihre')).toEqual([]);
  });

  it('not where a title in quotation marks makes up the run', () => {
    expect(runsIn('In „Stadt, so der Bürgermeister, will bis 2020 alle ihre Dienste im Netz“ anbieten')).toEqual([]);
    expect(runsIn('„Die Stadt“, so der Bürgermeister, will bis 2020 alle ihre Dienste im Netz')).toHaveLength(1);
  });
});
