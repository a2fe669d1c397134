/** Where names, squares and the scale bar stand on the plate of each region: set by eye, so that nothing covers anything. */
import type { Anchor } from './paths.ts';

type Offset = readonly [dx: number, dy: number];

export interface PlateSheet {
  readonly height: number;
  /** Moves the region to the right, or to the left. */
  readonly shift?: number;
  readonly towns: Readonly<
    Record<
      string,
      {
        /** Moves the ring from the computed point. */
        readonly point?: Offset;
        readonly label?: readonly [dx: number, dy: number, anchor: Anchor];
        readonly squares?: Offset;
      }
    >
  >;
  readonly neighbours: readonly (readonly [name: string, x: number, y: number])[];
  readonly tally: Offset;
  readonly bar: Offset;
}

export const plateSheets: Readonly<Record<string, PlateSheet>> = {
  aachen: { height: 540, towns: {}, neighbours: [], tally: [740, 490], bar: [20, 510] },
  'bergisches-staedtedreieck': { height: 480, towns: {}, neighbours: [], tally: [740, 430], bar: [20, 450] },
  'emscher-lippe': { height: 500, towns: {}, neighbours: [], tally: [740, 450], bar: [20, 470] },
  'ostwestfalen-lippe': { height: 560, towns: {}, neighbours: [], tally: [740, 510], bar: [20, 530] },
  soest: { height: 520, towns: {}, neighbours: [], tally: [740, 470], bar: [230, 490] },
};
