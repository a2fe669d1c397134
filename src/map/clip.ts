/** What of a line or an area lies on the paper. */
import type { Point } from './paths.ts';

export interface Paper {
  readonly width: number;
  readonly height: number;
}

interface Edge {
  readonly inside: (point: Point) => boolean;
  readonly cross: (a: Point, b: Point) => Point;
}

/** So far beyond the paper that the cut itself is not seen. */
const beyond = 4;

function edgesOf({ width, height }: Paper): Edge[] {
  const at = (limit: number, axis: 'x' | 'y', keep: 1 | -1): Edge => ({
    inside: (point) => (point[axis] - limit) * keep >= 0,
    cross: (a, b) => {
      const share = (limit - a[axis]) / (b[axis] - a[axis]);
      return { x: Math.round(a.x + (b.x - a.x) * share), y: Math.round(a.y + (b.y - a.y) * share) };
    },
  });
  return [at(-beyond, 'x', 1), at(width + beyond, 'x', -1), at(-beyond, 'y', 1), at(height + beyond, 'y', -1)];
}

/** Sutherland and Hodgman: one edge after the other. The ring ends where it began, before and after. */
export function clipArea(ring: readonly Point[], paper: Paper): readonly Point[] {
  const clipped = edgesOf(paper).reduce<readonly Point[]>(
    (points, { inside, cross }) =>
      points.flatMap((point, i) => {
        const before = points.at(i - 1)!;
        if (inside(point)) return inside(before) ? [point] : [cross(before, point), point];
        return inside(before) ? [cross(before, point)] : [];
      }),
    ring.slice(1),
  );
  return [...clipped, ...clipped.slice(0, 1)];
}

/** The pieces of a line that have a point on the paper, each with the first point beyond it. */
export function clipLine(line: readonly Point[], { width, height }: Paper): Point[][] {
  const on = ({ x, y }: Point) => x >= -beyond && y >= -beyond && x <= width + beyond && y <= height + beyond;
  const pieces: Point[][] = [];
  for (const [i, point] of line.entries()) {
    const [before, after] = [line[i - 1], line[i + 1]];
    if (!on(point) && !(before && on(before)) && !(after && on(after))) continue;
    if (before && pieces.length > 0 && pieces.at(-1)!.at(-1) === before) pieces.at(-1)!.push(point);
    else pieces.push([point]);
  }
  return pieces;
}

/** Leaves out points nearer than `distance` to the last one kept; the ends stay. */
export function thin(line: readonly Point[], distance: number): Point[] {
  const kept: Point[] = [];
  for (const [i, point] of line.entries()) {
    const last = kept.at(-1);
    if (!last || i === line.length - 1 || Math.hypot(point.x - last.x, point.y - last.y) >= distance) kept.push(point);
  }
  return kept;
}
