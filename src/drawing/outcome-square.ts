/** One project as a square whose fill is its outcome, as the pages draw it (`components/outcomes/OutcomeSquare.astro`). */
import type { SquaresDrawing } from '#views/charts/chart.ts';

type OutcomeState = NonNullable<SquaresDrawing['rows'][number]['state']>;

const frame = (x: number, y: number, side: number, more = ''): string =>
  `<path d="M${x + 0.75} ${y + 0.75}h${side - 1.5}v${side - 1.5}h-${side - 1.5}z" fill="none" stroke="currentColor" stroke-width="1.5"${more}/>`;

/** @param pattern id of the region's pattern, or of the one for several */
export function outcomeSquare(state: OutcomeState, x: number, y: number, side: number, pattern: string): string {
  switch (state) {
    case 'laeuft-weiter':
      return `<path d="M${x} ${y}h${side}v${side}h-${side}z"/>`;
    case 'in-anderer-form':
      return `${frame(x, y, side)}<path d="M${x} ${y}h${(side * 0.42).toFixed(1)}v${side}h-${(side * 0.42).toFixed(1)}z"/>`;
    case 'abgeschlossen':
      return `${frame(x, y, side)}<path d="M${x} ${y}h${side}v${side}h-${side}z" fill="url(#${pattern})"/>`;
    case 'eingestellt':
      return `${frame(x, y, side)}<path d="M${x + 1} ${y + 1}l${side - 2} ${side - 2}M${x + side - 1} ${y + 1}l-${side - 2} ${side - 2}" stroke="currentColor" stroke-width="1.8"/>`;
    case 'unbekannt':
      return frame(x, y, side, ' stroke-dasharray="3 2"');
    case 'nur-geplant':
      return `<path d="M${x + 0.75} ${y}v${side - 0.75}h${side - 1.5}v-${side - 0.75}" fill="none" stroke="currentColor" stroke-width="1.5"/>`;
  }
}
