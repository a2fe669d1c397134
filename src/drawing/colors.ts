/** Colours of pictures, read from `tokens.css`, where they are decided. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const tokens = readFileSync(path.resolve('src/styles/tokens.css'), 'utf8');

export type Scheme = 'light' | 'dark';

/**
 * The colour of a role as hexadecimal text: `colorOf('region-a', 'dark')` → `#e8b54d`.
 *
 * @throws Error when the role has no such pair of colours
 */
export function colorOf(role: string, scheme: Scheme): string {
  const match = new RegExp(`--color-${role}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(tokens);
  const color = match?.[scheme === 'light' ? 1 : 2];
  if (color === undefined) throw new Error(`In tokens.css fehlt die Farbe „--color-${role}“ für hell und dunkel.`);
  return color;
}
