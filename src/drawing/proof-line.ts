/** The line under a figure, which says how well it is proven (DESIGN: line signatures). */
import type { ProofLine } from '#views/charts/chart.ts';

/** From `x` along `y`, as an SVG shape in `currentColor`; a withdrawn figure is struck through. */
export function proofLine(line: ProofLine, x: number, y: number, width: number): string {
  const level = (at: number, more = '') =>
    `<path d="M${x.toFixed(1)} ${at}h${width.toFixed(1)}" stroke="currentColor"${more}/>`;
  switch (line) {
    case 'belegt':
      return level(y) + level(y + 2.5);
    case 'einfach':
      return level(y + 0.5, ' stroke-width="1.5"');
    case 'abgeleitet':
      return level(y + 0.5, ' stroke-width="1.5" stroke-dasharray="5 3"');
    case 'widerspruch': {
      const waves = Math.max(1, Math.round(width / 6));
      return `<path d="M${x.toFixed(1)} ${y + 0.5}q1.5-3 3 0t3 0${'t3 0t3 0'.repeat(waves - 1)}" fill="none" stroke="currentColor"/>`;
    }
    case 'zurueckgezogen':
      return level(y - 8, ' stroke-width="1.5"');
  }
}
