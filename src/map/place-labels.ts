/** Where names stand on the map of a place: the place's own first, others as far as they find room. */
import type { Paper } from './clip.ts';
import type { Point } from './paths.ts';

export interface LabelWish extends Point {
  readonly name: string;
  readonly kind: 'own' | 'town' | 'neighbour';
}

export type Label = LabelWish;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of the letters, by kind, in pixels; as wide as the sans is on the whole. */
const sizes = { own: 17, town: 15, neighbour: 13 } as const;
const perLetter = 0.58;

/** `y` is the base line; names stand centred on `x`. */
function boxOf({ name, kind, x, y }: LabelWish): Box {
  const half = (name.length * sizes[kind] * perLetter) / 2;
  return { left: x - half - 3, right: x + half + 3, top: y - sizes[kind], bottom: y + 5 };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** In its middle where its area has room for it, else above or below. */
function ownPlaces({ corners, ...own }: LabelWish & { readonly corners: readonly Point[] }): LabelWish[] {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const { left, right } = boxOf(own);
  const middle = { ...own, y: own.y + 5 };
  const hasRoom = Math.max(...xs) - Math.min(...xs) > (right - left) * 1.15 && bottom - top > 3 * sizes.own;
  const outside = [
    { ...own, y: top - 8 },
    { ...own, y: bottom + 20 },
  ];
  return hasRoom ? [middle, ...outside] : [...outside, middle];
}

/**
 * @param own the place, with the corners of its area
 * @param others the most important first
 */
export function placeLabels(
  own: LabelWish & { readonly corners: readonly Point[] },
  others: readonly LabelWish[],
  { width, height }: Paper,
): Label[] {
  const labels: Label[] = [];
  // The scale bar has the lower right corner.
  const taken: Box[] = [{ left: width - 110, right: width, top: height - 36, bottom: height }];
  const put = (wishes: readonly LabelWish[]) => {
    const inside = wishes
      .map((wish) => {
        const { left, right } = boxOf(wish);
        return { ...wish, x: wish.x + Math.max(0, 4 - left) - Math.max(0, right - (width - 4)) };
      })
      // Moved inwards by more than a little, a name would stand elsewhere.
      .filter((wish, index) => Math.abs(wish.x - wishes[index]!.x) < 30);
    const free = inside.find((wish) => {
      const box = boxOf(wish);
      return box.top > 2 && box.bottom < height - 2 && !taken.some((other) => overlap(box, other));
    });
    if (!free) return;
    const { name, kind, x, y } = free;
    labels.push({ name, kind, x: Math.round(x), y: Math.round(y) });
    taken.push(boxOf(free));
  };
  put(ownPlaces(own));
  for (const other of others) put([0, -12, 14].map((shift) => ({ ...other, y: other.y + 5 + shift })));
  return labels;
}
