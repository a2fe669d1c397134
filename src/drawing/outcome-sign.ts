/** The line signature of an outcome as SVG, for cards and paper. */
import { outcomeSigns, signRadius, signSize, type SignedOutcome, type SignPart } from '#views/parts/outcome-shapes.ts';
import { colorOf } from './colors.ts';

function shape(part: SignPart, region: string, text: string): string {
  if ('x' in part) {
    const look = part.kind === 'dot' ? `fill="${text}"` : `fill="none" stroke="${text}" stroke-width="2"`;
    return `<circle cx="${part.x}" cy="${signSize.height / 2}" r="${signRadius}" ${look}/>`;
  }
  const look = {
    bar: `stroke="${region}" stroke-width="8"`,
    line: `stroke="${text}" stroke-width="2"`,
    dots: `stroke="${text}" stroke-width="2" stroke-dasharray="2 4"`,
  }[part.kind];
  return `<path d="${part.d}" fill="none" ${look}/>`;
}

/** @param letter of the project's only region; without one the bar has the colour of the text */
export function outcomeSign(state: SignedOutcome, letter?: string): string {
  const { width, height } = signSize;
  const text = colorOf('text', 'light');
  const region = letter ? colorOf(`region-${letter}`, 'light') : text;
  const parts = outcomeSigns[state].map((part) => shape(part, region, text)).join('');
  // A ring and a stop reach over the edge by half their stroke.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 2}" height="${height + 2}" viewBox="-1 -1 ${width + 2} ${height + 2}">${parts}</svg>`;
}
