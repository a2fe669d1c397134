/** Where in a file a rule found something. */
import type { Finding } from './rule.ts';

type Path = Finding['path'];

/** All texts of a file's fields, with their places. */
export function textsIn(data: unknown, path: Path = []): Array<{ path: Path; text: string }> {
  if (typeof data === 'string') return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
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
