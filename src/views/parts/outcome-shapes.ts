/** The line signature of each outcome, 46 by 12 units: one geometry for pages, cards, charts and paper. */
import type { OutcomeState } from '#schema/project.ts';

/** `bar` is thick and has the region's colour, `line` thin, `dots` a row of points, `dot` filled, `ring` empty. */
export type SignPart =
  | { readonly kind: 'bar' | 'line' | 'dots'; readonly d: string }
  | { readonly kind: 'dot' | 'ring'; readonly x: number };

export type SignedOutcome = OutcomeState;

export const signSize = { width: 46, height: 12 } as const;
export const signRadius = 4;

const bar = (d: string): SignPart => ({ kind: 'bar', d });
const line = (d: string): SignPart => ({ kind: 'line', d });
const dots = (d: string): SignPart => ({ kind: 'dots', d });

export const outcomeSigns: Readonly<Record<OutcomeState, readonly SignPart[]>> = {
  'laeuft-weiter': [bar('M0 6h18'), line('M18 6h22'), { kind: 'dot', x: 40 }],
  'in-anderer-form': [bar('M0 6h18'), line('M18 6h18'), { kind: 'ring', x: 40 }],
  abgeschlossen: [bar('M0 6h38'), line('M39 0v12')],
  eingestellt: [bar('M0 6h24'), line('M26 1l10 10M36 1l-10 10')],
  unbekannt: [bar('M0 6h18'), dots('M20 6h26')],
  'nur-geplant': [dots('M0 6h46')],
};
