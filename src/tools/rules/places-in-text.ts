/** Where in a file a rule found something. */
import type { Finding } from './rule.ts';

type Path = Finding['path'];

type PlacedText = Readonly<{ path: Path; text: string }>;

function collect(data: unknown, path: Path, texts: PlacedText[]): PlacedText[] {
  if (typeof data === 'string') texts.push({ path, text: data });
  else if (Array.isArray(data)) data.forEach((item, index) => collect(item, [...path, index], texts));
  else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) collect(value, [...path, key], texts);
  }
  return texts;
}

/** By the fields of each file: many rules ask. */
const known = new WeakMap<object, readonly PlacedText[]>();

/** All texts of a file's fields, with their places. */
export function textsIn(data: unknown): readonly PlacedText[] {
  if (typeof data !== 'object' || data === null) return collect(data, [], []);
  const texts = known.get(data) ?? collect(data, [], []);
  known.set(data, texts);
  return texts;
}

/** For prose: turns places in it into paths of lines, and how far into the line. */
export function placesIn(body: string): (index: number) => Pick<Finding, 'path' | 'at'> {
  const starts = [0, ...Array.from(body.matchAll(/\n/g), ({ index }) => index + 1)];
  return (index) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return { path: ['body', low], at: index - starts[low]! };
  };
}
