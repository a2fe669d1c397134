import { describe, expect, it } from 'vitest';
import { nameParts } from '#views/parts/names.ts';

const english = (...texts: readonly string[]) => texts.map((text) => ({ text, lang: 'en' }));

describe('a name', () => {
  it('is one piece where all of it is in the language of the page', () => {
    expect(nameParts('Stadtlabor Soest', [])).toEqual([{ text: 'Stadtlabor Soest' }]);
  });

  it('may be foreign from end to end', () => {
    expect(nameParts('Smart School', english('Smart School'))).toEqual([{ text: 'Smart School', lang: 'en' }]);
  });

  it('comes apart where the language changes, and loses nothing', () => {
    const name = 'Plattform für Open Data (später „Local Open Data“)';
    const parts = nameParts(name, english('Open Data', 'Local Open Data'));
    expect(parts.filter(({ lang }) => lang).map(({ text }) => text)).toEqual(['Open Data', 'Local Open Data']);
    expect(parts.map(({ text }) => text).join('')).toBe(name);
  });
});
