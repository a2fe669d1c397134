import { describe, expect, it } from 'vitest';
import { missingCharacters } from '#tools/rules/characters.ts';

describe('characters that the fonts lack', () => {
  it('are named with their field and their place in it', () => {
    const data = { title: 'Smart City', notes: [{ text: 'Gäste aus 京都 und Київ' }] };
    expect(missingCharacters({ data, body: 'Gut.\nNach Київ und zurück' })).toMatchObject([
      {
        path: ['notes', 0, 'text'],
        at: 10,
        message: expect.stringContaining('Die Zeichen „京都“ (U+4EAC, U+90FD) fehlen') as string,
      },
      { path: ['notes', 0, 'text'], at: 17 },
      { path: ['body', 1], at: 5, message: expect.stringContaining('„Київ“') as string },
    ]);
  });

  it('are told with what to type where there is the like', () => {
    expect(missingCharacters({ data: { title: 'Bu\u0308ro', unit: 'ﬁnanziert' }, body: '' })).toMatchObject([
      {
        at: 1,
        paste: 'ü',
        message: '„ü“ besteht hier aus zwei Zeichen, Buchstabe und Akzent (U+0308). Bitte löschen und neu tippen.',
      },
      { at: 0, paste: 'fi' },
    ]);
  });

  it('are found where nobody sees them', () => {
    const [slip] = missingCharacters({ data: {}, body: 'am\u200bEnde' });
    expect(slip?.message).toMatch(/^Hinter „am“ steht ein Zeichen, das man nicht sieht \(U\+200B\)/);
  });

  it('are one mistake where a whole sentence is of them', () => {
    expect(missingCharacters({ data: {}, body: 'Слава Україні та героям слава' })).toHaveLength(1);
  });

  it('are none in German, in European names, in formulas', () => {
    const body = '„Jurić“ – §\u00a05, z.\u202fB. CO₂ ≥ 5 → 10\u00a0%, Donau\u00adschifffahrt, 😀'.replace('😀', '');
    expect(missingCharacters({ data: { title: body }, body })).toEqual([]);
  });
});
