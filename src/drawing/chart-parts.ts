/** What all charts have in common: sizes of text, and the head of a group of rows. */
import type { KeyView } from '#views/parts/cards.ts';
import type { Sheet } from './sheet.ts';
import { measure } from './text.ts';

export const rowSize = 15;
export const smallSize = 14;

/** Key, name and note of a group under a rule; returns where its rows begin. */
export function drawGroupHead(
  sheet: Sheet,
  key: KeyView | undefined,
  title: string,
  note: string,
  y: number,
  isNarrow: boolean,
): number {
  sheet.add(`<path d="M0 ${y + 0.5}h${sheet.width}" stroke="currentColor"/>`);
  if (key) sheet.key(key, 0, y + 10);
  const x = key ? 40 : 0;
  sheet.text(title, x, y + 25, { size: 16, weight: 'bold' });
  const after = x + measure(title, 16, 'bold') + 16;
  const isBeside = !isNarrow || after + measure(note, smallSize) <= sheet.width;
  sheet.text(note, isBeside ? after : 0, isBeside ? y + 25 : y + 48, { size: smallSize, tone: 'soft' });
  return y + (isBeside ? 42 : 64);
}
