/** The pattern half of a region's key, as it is drawn on the map (`components/RegionMap.astro`). */
import { colorOf } from './colors.ts';

const level = '<path d="M0 3.5h7"/>';
const patterns: Readonly<Record<string, { readonly drawing: string; readonly turn?: number }>> = {
  a: { drawing: level, turn: -45 },
  b: { drawing: '<circle cx="3.5" cy="3.5" r="1.8"/>' },
  e: { drawing: '<path d="M3.5 0v7"/>' },
  o: { drawing: level },
  s: { drawing: '<path d="M0 3.5h7M3.5 0v7"/>' },
};

/**
 * A strip of the pattern as SVG.
 *
 * @param letter lower case, as `regionKey` gives it
 * @param width in the pattern's own units, of which a line and its gap take seven
 */
export function regionPattern(letter: string, width: number, height: number): string {
  const pattern = patterns[letter];
  if (!pattern) throw new Error(`Für das Zeichen „${letter}“ ist kein Muster festgelegt.`);
  const color = colorOf(`region-${letter}`, 'light');
  const turn = pattern.turn === undefined ? '' : ` patternTransform="rotate(${pattern.turn})"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs><pattern id="p" width="7" height="7" patternUnits="userSpaceOnUse"${turn}>`,
    `<g stroke="${color}" stroke-width="2" fill="none">${pattern.drawing.replace('<circle', `<circle fill="${color}" stroke="none"`)}</g>`,
    `</pattern></defs><path d="M0 0h${width}v${height}h-${width}z" fill="${colorOf('page', 'light')}"/>`,
    `<path d="M0 0h${width}v${height}h-${width}z" fill="url(#p)"/></svg>`,
  ].join('');
}
