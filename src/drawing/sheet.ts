/** The sheet on which a chart is drawn: colours for light and dark, keys of the regions, lines of text. */
import { escapeHtml } from '#site/text.ts';
import type { KeyView } from '#views/parts/cards.ts';
import { colorOf, type Scheme } from './colors.ts';
import { createTypesetter, measure, wrap, type Weight } from './text.ts';

/** Classes of the picture and the roles whose colours they carry. */
const tones = {
  soft: 'text-soft',
  hair: 'line',
  proof: 'proof',
  page: 'page',
  a: 'region-a',
  b: 'region-b',
  e: 'region-e',
  o: 'region-o',
  s: 'region-s',
} as const;
export type Tone = keyof typeof tones | 'text';

interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly tone?: Tone;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Around the drawing, in pixels. */
export const margin = 16;

export interface Sheet {
  /** Of the drawing, without the margins. */
  readonly width: number;
  /** Adds a shape in a tone; it draws with `currentColor`. */
  add(shape: string, tone?: Tone): void;
  /** Sets one line on the baseline `y`. */
  text(words: string, x: number, y: number, style: TextStyle): void;
  /** Sets as many lines as the width needs, the first on the baseline `y`; returns the baseline after the last. */
  paragraph(words: string, x: number, y: number, max: number, leading: number, style: TextStyle): number;
  /** The key of a region, 30 wide and 20 high. */
  key(key: KeyView, x: number, y: number): void;
  /** The finished picture. */
  finish(height: number, title: string, description: string, schemes: readonly Scheme[]): string;
}

const colors = (scheme: Scheme): string =>
  [
    `svg{color:${colorOf('text', scheme)}}`,
    ...Object.entries(tones).map(([tone, role]) => `.${tone}{color:${colorOf(role, scheme)}}`),
  ].join('');

/** The five patterns of the keys (DESIGN), in squares of five pixels. */
const patterns = {
  a: '<path d="M-1 1 1-1M0 5 5 0M4 6 6 4"/>',
  b: '<circle cx="2.5" cy="2.5" r="1.3" fill="currentColor" stroke="none"/>',
  e: '<path d="M2.5 0v5"/>',
  o: '<path d="M0 2.5h5"/>',
  s: '<path d="M0 2.5h5M2.5 0v5" stroke-width="1"/>',
  /** Several regions. */
  m: '<path d="M0 0l5 5M5 0l-5 5" stroke-width="1"/>',
} as const;
const patternDefs = Object.entries(patterns)
  .map(
    ([letter, drawing]) =>
      `<pattern id="p-${letter}" width="5" height="5" patternUnits="userSpaceOnUse"><g class="${letter}" fill="none" stroke="currentColor" stroke-width="1.5">${drawing}</g></pattern>`,
  )
  .join('');

/** An empty sheet for a drawing of the given width in pixels. */
export function createSheet(width: number): Sheet {
  const type = createTypesetter();
  const parts: string[] = [];
  const add: Sheet['add'] = (shape, tone = 'text') =>
    void parts.push(tone === 'text' ? shape : `<g class="${tone}" fill="currentColor">${shape}</g>`);
  const text: Sheet['text'] = (words, x, y, { size, weight = 'regular', tone = 'text', anchor = 'start' }) => {
    const shift = anchor === 'start' ? 0 : measure(words, size, weight) / (anchor === 'end' ? 1 : 2);
    add(type.line(words, x - shift, y, size, weight), tone);
  };
  return {
    width,
    add,
    text,
    paragraph(words, x, y, max, leading, style) {
      const lines = wrap(words, max, style.size, style.weight);
      for (const [index, line] of lines.entries()) text(line, x, y + index * leading, style);
      return y + lines.length * leading;
    },
    key({ letter }, x, y) {
      const tone = letter as Tone;
      // Moved, not placed: a pattern begins where its coordinates do.
      parts.push(
        `<g class="${tone}" fill="currentColor" transform="translate(${x} ${y})"><path d="M0 0h20v20H0z"/><path d="M20 0h10v20H20z" fill="url(#p-${letter})"/><path d="M.75.75h28.5v18.5H.75z" fill="none" stroke="currentColor" stroke-width="1.5"/></g>`,
      );
      text(letter.toUpperCase(), x + 10, y + 15, { size: 14, weight: 'bold', tone: 'page', anchor: 'middle' });
    },
    finish(height, title, description, schemes) {
      const [first, second] = schemes.map(colors);
      const style = `${first}${second ? `@media (prefers-color-scheme:dark){${second}}` : ''}`;
      const [outerWidth, outerHeight] = [width + 2 * margin, Math.ceil(height) + 2 * margin];
      const viewBox = `${-margin} ${-margin} ${outerWidth} ${outerHeight}`;
      return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${outerWidth}" height="${outerHeight}" viewBox="${viewBox}" fill="currentColor" role="img" aria-labelledby="title desc">`,
        `<title id="title">${escapeHtml(title)}</title><desc id="desc">${escapeHtml(description)}</desc>`,
        `<style>${style}</style><defs>${patternDefs}${type.outlines()}</defs>`,
        `<path class="page" fill="currentColor" d="M${-margin} ${-margin}h${outerWidth}v${outerHeight}h${-outerWidth}z"/>`,
        parts.join(''),
        '</svg>\n',
      ].join('\n');
    },
  };
}
