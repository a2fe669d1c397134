/**
 * Text as outlines. A picture in an `<img>` cannot load fonts, and a rasteriser would take those of its machine.
 *
 * Letters are set one by one with their kerning: opentype.js 2 cannot read all substitutions of our fonts, and German
 * needs none of them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import opentype, { type Glyph } from 'opentype.js';

export type Weight = 'regular' | 'bold';

const load = (weight: Weight) => {
  const file = readFileSync(path.resolve(`src/styles/fonts/static/dmr-schrift-${weight}.ttf`));
  return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
};
const fonts = { regular: load('regular'), bold: load('bold') };

const round = (value: number): number => Math.round(value * 100) / 100;

/** The glyphs of a line with their places in units of the font. Throws for a sign that the font lacks. */
function setLine(words: string, weight: Weight) {
  const font = fonts[weight];
  let x = 0;
  let last: Glyph | undefined;
  const glyphs = [...words.replaceAll('\u00ad', '')].map((sign) => {
    const glyph = font.charToGlyph(sign);
    if (glyph.index === 0) throw new Error(`Die Schrift der Bilder hat das Zeichen „${sign}“ nicht („${words}“).`);
    if (last) x += font.getKerningValue(last, glyph);
    const place = { glyph, sign, x };
    x += glyph.advanceWidth;
    last = glyph;
    return place;
  });
  return { glyphs, advance: x, unitsPerEm: font.unitsPerEm };
}

/**
 * The outline as SVG path text in whole units. `toPathData` of opentype.js 2 glues numbers together where a small
 * negative one is rounded to zero.
 */
const outlineOf = (glyph: Glyph, unitsPerEm: number): string =>
  glyph
    .getPath(0, 0, unitsPerEm)
    .commands.map(({ type, x1, y1, x2, y2, x, y }) => {
      const numbers = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
      return type + numbers.map((value) => Math.round(value) + 0).join(' ');
    })
    .join('');

/** The width of a line in pixels. */
export function measure(words: string, size: number, weight: Weight = 'regular'): number {
  const { advance, unitsPerEm } = setLine(words, weight);
  return (advance * size) / unitsPerEm;
}

/** The words in lines of at most `max` pixels, broken at spaces, slashes and behind three letters with a hyphen. */
export function wrap(words: string, max: number, size: number, weight: Weight = 'regular'): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of words.split(/(?<=[ /]|\p{L}{3}-)/u)) {
    if (line !== '' && measure((line + piece).trimEnd(), size, weight) > max) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Sets lines for one picture; every letter's outline stands in it once. */
export function createTypesetter() {
  const outlines = new Map<string, string>();
  return {
    /** A line as SVG, from `x` on the baseline `y`, in the colour of its surroundings. */
    line(words: string, x: number, y: number, size: number, weight: Weight = 'regular'): string {
      const { glyphs, unitsPerEm } = setLine(words, weight);
      const uses = glyphs
        .filter(({ sign }) => sign.trim() !== '')
        .map(({ glyph, x: place }) => {
          const id = `${weight[0]}${glyph.index}`;
          if (!outlines.has(id)) outlines.set(id, outlineOf(glyph, unitsPerEm));
          return `<use href="#${id}" x="${Math.round(place)}"/>`;
        });
      return `<g transform="translate(${round(x)} ${round(y)}) scale(${size / unitsPerEm})">${uses.join('')}</g>`;
    },
    /** The outlines that the lines so far refer to. */
    outlines: (): string => [...outlines].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join(''),
  };
}
