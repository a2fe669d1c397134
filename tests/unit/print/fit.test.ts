import { describe, expect, it } from 'vitest';
import { firstFitting } from '#print/fit.ts';

const count = 40;

describe('the first step that fits', () => {
  it('is found from every guess', () => {
    for (let wanted = 0; wanted < count; wanted++) {
      for (let from = 0; from < count; from++) {
        expect(firstFitting(count, from, (step) => step >= wanted)).toBe(wanted);
      }
    }
  });

  it('is none where not even the last fits', () => {
    for (let from = 0; from < count; from++) expect(firstFitting(count, from, () => false)).toBeUndefined();
  });

  it('costs two trials where the guess is right, and none is tried twice', () => {
    for (let from = 1; from < count; from++) {
      const tried: number[] = [];
      firstFitting(count, from, (step) => {
        tried.push(step);
        return step >= from;
      });
      expect(tried).toEqual([from, from - 1]);
    }
    const tried: number[] = [];
    firstFitting(count, 30, (step) => {
      tried.push(step);
      return step >= 3;
    });
    expect(new Set(tried).size).toBe(tried.length);
  });
});
