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
  /** By the official key of a Kreis or town, or the letters of a country. A broken name stands on two lines. */
  readonly neighbours: readonly (readonly [key: string, x: number, y: number, form?: 'broken'])[];
  readonly tally: Offset;
  readonly bar: Offset;
}

export const plateSheets: Readonly<Record<string, PlateSheet>> = {
  aachen: {
    height: 540,
    towns: {
      Herzogenrath: { label: [-10, 2, 'end'] },
      Alsdorf: { label: [8, -8, 'middle'] },
    },
    neighbours: [
      ['05370', 312, 24],
      ['05362', 690, 45],
      ['05358', 564, 203],
      ['05366', 665, 445],
      ['nl', 140, 120],
      ['be', 220, 400],
    ],
    tally: [366, 495],
    bar: [640, 515],
  },
  'bergisches-staedtedreieck': {
    height: 480,
    towns: {},
    neighbours: [
      ['05158', 190, 150],
      ['05111000', 45, 272],
      ['05954', 668, 110],
      ['05374', 680, 300],
      ['05378', 505, 416, 'broken'],
    ],
    tally: [324, 24],
    bar: [556, 466],
  },
  'emscher-lippe': {
    height: 500,
    towns: {
      Datteln: { label: [16, 10, 'middle'] },
      'Oer-Erkenschwick': { label: [-4, -14, 'middle'] },
      Herten: { label: [-8, 4, 'middle'] },
      Recklinghausen: { label: [10, -8, 'middle'] },
    },
    neighbours: [
      ['05554', 90, 50],
      ['05170', 72, 190],
      ['05558', 620, 70],
      ['05978', 690, 250],
      ['05913000', 640, 410],
      ['05916000', 440, 408],
      ['05911000', 440, 482],
      ['05113000', 232, 484],
      ['05119000', 82, 430],
    ],
    tally: [740, 455],
    bar: [20, 475],
  },
  'ostwestfalen-lippe': {
    height: 560,
    towns: {
      Salzkotten: { label: [-14, 10, 'middle'] },
      Altenbeken: { label: [-2, 2, 'middle'] },
      'Bad Lippspringe': { label: [2, -14, 'middle'] },
    },
    neighbours: [
      ['05754', 205, 215],
      ['05766', 494, 140],
      ['05762', 625, 330],
      ['05974', 160, 440],
      ['05958', 235, 540],
      ['05570', 66, 225],
      ['ni', 700, 105],
    ],
    tally: [740, 515],
    bar: [20, 535],
  },
  soest: {
    height: 520,
    towns: {
      'Bad Sassendorf': { label: [13, -22, 'middle'] },
      Wickede: { label: [6, -8, 'middle'] },
    },
    neighbours: [
      ['05570', 270, 25],
      ['05915000', 179, 98],
      ['05978', 125, 234],
      ['05774', 705, 197],
      ['05958', 405, 420],
      ['05962', 226, 386],
    ],
    tally: [740, 475],
    bar: [230, 495],
  },
};
