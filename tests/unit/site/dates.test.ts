import { describe, expect, it } from 'vitest';
import { buildDay } from '#site/dates.ts';

describe('the day of a build', () => {
  const now = new Date('2026-06-30T23:30:00Z');

  it('is today in Germany', () => {
    expect(buildDay(undefined, now)).toBe('2026-07-01');
  });

  it('is another where somebody makes the build of that day once more', () => {
    expect(buildDay('1767222000', now)).toBe('2026-01-01');
  });
});
