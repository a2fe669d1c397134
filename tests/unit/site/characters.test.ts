import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import opentype from 'opentype.js';
import { describe, expect, it } from 'vitest';
import { isPrintable } from '#site/characters.ts';

const folder = path.resolve('src/styles/fonts/static');
const every = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter((each) =>
  /\P{C}/u.test(each),
);

describe('characters that may stand in content', () => {
  it.each(readdirSync(folder))('are those that %s has', (name) => {
    const file = readFileSync(path.join(folder, name));
    const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
    expect(every.filter((each) => font.charToGlyph(each).index > 0).join('')).toBe(every.filter(isPrintable).join(''));
  });

  it('beyond German come to pages from files of their own', () => {
    const css = readFileSync(path.resolve('src/styles/fonts.css'), 'utf8');
    const ranges = new Set(css.match(/unicode-range:[^;]+/g));
    expect(ranges.size).toBe(1);
    const inRange = (character: string) =>
      [...[...ranges][0]!.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].some(
        ([, from = '', to = from]) =>
          parseInt(from, 16) <= character.codePointAt(0)! && character.codePointAt(0)! <= parseInt(to, 16),
      );
    const names = 'Jurić Šimić Žižek Łódź Wałęsa Dvořák Kovács Őry Ştefan Țepeș Þór Ørsted Ærø Ŵyn Straße STRAẞE';
    expect([...names].filter((each) => !isPrintable(each))).toEqual([]);
    expect([...'ćšžł₂→≥≤™'].filter((each) => !inRange(each))).toEqual([]);
    // German pages must not fetch them.
    expect([...'äöüßÄÖÜ–„“‚‘…€§−½²'].filter(inRange)).toEqual([]);
  });
});
