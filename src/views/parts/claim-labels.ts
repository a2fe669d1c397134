/** Words at an axis that never meet each other or leave the drawing, down to its narrowest width. */

/** Width of the narrowest drawing in em of its text: 288 pixels at 15. Wider ones only pull labels apart. */
const narrowest = 18.5;
export const lineHeight = 1.25;

/** Between words and what they stand at or beside, in em. */
const gap = 0.6;

export type Anchor = 'start' | 'middle' | 'end';

/** Widths of letters in em, on the safe side of what the fonts have. */
const letter = { regular: 0.52, bold: 0.57 } as const;

const widthOf = (words: string, weight: keyof typeof letter = 'regular'): number => words.length * letter[weight];

/** Room for words beside a stem, in em, of a share of the drawing. */
export const fitsBeside = (share: number): number => share * narrowest - gap;

/** Words in lines of at most `room` em; a single word may be longer. */
export function wrapWords(words: string, room: number, weight: keyof typeof letter = 'regular'): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Placed {
  readonly words: string;
  readonly at: number;
  readonly anchor: Anchor;
  /** What the words cover at the narrowest width, as shares. */
  readonly from: number;
  readonly to: number;
}

/** Over the point where both halves fit, else away from the end of the drawing. */
function anchored(words: string, at: number, weight: keyof typeof letter): Placed {
  const width = widthOf(words, weight) / narrowest;
  if (at - width / 2 < 0) return { words, at, anchor: 'start', from: at, to: at + width };
  if (at + width / 2 > 1) return { words, at, anchor: 'end', from: at - width, to: at };
  return { words, at, anchor: 'middle', from: at - width / 2, to: at + width / 2 };
}

const meet = (a: Placed, b: Placed): boolean => a.from < b.to + gap / narrowest && b.from < a.to + gap / narrowest;

/** The words of the ticks that have room: both ends first, then those between. */
export function placeTicks(ticks: ReadonlyArray<{ readonly at: number; readonly words: string }>): Placed[] {
  const [first, ...others] = ticks;
  if (!first) return [];
  const placed: Placed[] = [];
  for (const { words, at } of [first, ...others.slice(-1), ...others.slice(0, -1)]) {
    const label = anchored(words, at, 'regular');
    if (!placed.some((other) => meet(label, other))) placed.push(label);
  }
  return placed.toSorted((a, b) => a.at - b.at);
}

/** Each place named once, in as many lanes as needed; the first labels nearest to the axis. */
export function placeInLanes(labels: ReadonlyArray<{ readonly words: string; readonly at: number }>): {
  readonly placed: ReadonlyArray<Placed & { readonly lane: number }>;
  readonly lanes: number;
} {
  const lanes: Placed[][] = [];
  const placed: Array<Placed & { readonly lane: number }> = [];
  for (const { words, at } of labels) {
    if (placed.some((other) => other.words === words && other.at === at)) continue;
    const label = anchored(words, at, 'bold');
    const free = lanes.findIndex((lane) => !lane.some((other) => meet(label, other)));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), label];
    placed.push({ ...label, lane });
  }
  return { placed, lanes: Math.max(1, lanes.length) };
}
