import { expect, it } from 'vitest';
import { byLetter } from '#views/parts/letters.ts';

it('names stand under their first letter without its marks, and what begins with none under the digits', () => {
  const groups = byLetter(['5G', '»Amt«', 'Oben', 'Öffnen', 'ort', 'Zoll'], (name) => name);
  expect(groups.map(({ letter, id, things }) => [letter, id, things])).toEqual([
    ['0–9', 'ziffern', ['5G', '»Amt«']],
    ['O', 'O', ['Oben', 'Öffnen', 'ort']],
    ['Z', 'Z', ['Zoll']],
  ]);
});
