import { describe, expect, it } from 'vitest';
import { createTypesetter, measure, wrap } from '#drawing/text.ts';

describe('text as outlines', () => {
  it('holds each letter once and every number apart', () => {
    const type = createTypesetter();
    const line = type.line('Jedes Projekt der Region', 0, 0, 15);
    const outlines = [...type.outlines().matchAll(/<path id="(r\d+)" d="([^"]*)"\/>/g)];
    expect(outlines).toHaveLength(new Set('JedesProjektderRegion').size);
    expect(line.match(/<use /g)).toHaveLength('JedesProjektderRegion'.length);
    // Letters are at most a few ems wide: glued numbers would be far out.
    const numbers = outlines.flatMap(([, , d]) => d!.match(/-?\d+/g)!.map(Number));
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThan(1_200);
  });

  it('gets wider with its size and its weight', () => {
    expect(measure('Region', 30)).toBeCloseTo(2 * measure('Region', 15));
    expect(measure('Region', 15, 'bold')).toBeGreaterThan(measure('Region', 15));
  });

  it('refuses a sign that the font lacks, instead of drawing a box', () => {
    expect(() => createTypesetter().line('漢', 0, 0, 15)).toThrow('hat das Zeichen „漢“ nicht');
  });
});

describe('lines', () => {
  it('break at spaces and behind long parts of a word, and lose nothing', () => {
    const words = 'Open-Government- und Kommunikationsplattform (mitdenken-soest.de)';
    const lines = wrap(words, 120, 15);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
    for (const line of lines.filter((each) => each.includes(' '))) expect(measure(line, 15)).toBeLessThanOrEqual(120);
  });

  it('keep „E-Government“ and no-break spaces together', () => {
    expect(wrap('für E-Government', measure('für E-', 15) + 1, 15)).toEqual(['für', 'E-Government']);
    expect(wrap('CC\u00a0BY\u00a04.0', 10, 15)).toEqual(['CC\u00a0BY\u00a04.0']);
  });
});
