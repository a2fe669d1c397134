import { describe, expect, it } from 'vitest';
import { evenly, piecesOf, shortened, withinPage } from '#views/parts/long-lists.ts';

const names = (count: number) => Array.from({ length: count }, (_, index) => `${'ABCD'[index % 4]}${index}`).sort();
const self = (name: string) => name;

describe('the pages of a long list', () => {
  const things = names(20_000);
  const pieces = piecesOf({ id: 'projekt', title: 'Projekte', things }, 600, self);

  it('hold each entry once, in order, and none more than a page holds', () => {
    expect(pieces.flatMap((piece) => piece.things)).toEqual(things);
    expect(Math.max(...pieces.map((piece) => piece.things.length))).toBeLessThanOrEqual(600);
  });

  it('are numbered, so that an address stays while the list grows', () => {
    const grown = piecesOf({ id: 'projekt', title: 'Projekte', things: names(20_500) }, 600, self);
    const ids = pieces.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['projekt', 'projekt-2', 'projekt-3']);
    expect(grown.map(({ id }) => id).slice(0, ids.length)).toEqual(ids);
    expect(piecesOf({ id: '', title: '', things }, 600).map(({ id }) => id)[1]).toBe('2');
  });

  it('begin where letters begin, as far as a letter has room', () => {
    const few = piecesOf({ id: 'q', title: '', things: names(1_000) }, 600, self);
    expect(few.map(({ letters, things: of }) => [letters, of.length])).toEqual([
      [['A', 'B'], 500],
      [['C', 'D'], 500],
    ]);
  });
});

describe('a list inside of a page', () => {
  it('stands there whole where it is short', () => {
    const twenty = names(20);
    expect(shortened(twenty, 'projects')).toEqual({ shown: twenty, more: 0 });
  });

  it('shows as much of 20,000 entries as of 200', () => {
    const [many, more] = [200, 20_000].map((count) => shortened(names(count), 'projects'));
    expect(many!.shown).toHaveLength(withinPage.projects.first);
    expect(more!.shown).toHaveLength(withinPage.projects.first);
    expect(more!.more).toBe(20_000 - withinPage.projects.first);
  });

  it('is drawn by lines that are chosen from beginning to end', () => {
    const lines = evenly(
      Array.from({ length: 20_000 }, (_, index) => index),
      'glance',
    );
    expect(lines).toHaveLength(withinPage.glance.first);
    expect(lines[0]).toBe(0);
    expect(lines.at(-1)).toBeGreaterThan(19_000);
  });
});
