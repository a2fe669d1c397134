/** Pairs of what was promised and what it became: an outline and a full bar on one scale, two marks in time, or words. */
import type { PairSide, PairsDrawing } from '#views/charts/chart.ts';
import { rowSize, smallSize } from './chart-parts.ts';
import { proofLine } from './proof-line.ts';
import type { Sheet } from './sheet.ts';
import { measure, wrap } from './text.ts';

const leading = 19;
const thickness = 12;
type Pair = PairsDrawing['pairs'][number];

/** Draws from `top` down; returns where the drawing ends. */
export function drawPairs(sheet: Sheet, { heads, years, pairs }: PairsDrawing, top: number, isNarrow: boolean): number {
  const left = isNarrow ? 0 : 280;
  const labelWidth = Math.max(...Object.values(heads).map((head) => measure(head, smallSize))) + 16;
  let y = top;
  for (const pair of pairs) {
    sheet.add(`<path d="M0 ${y + 0.5}h${sheet.width}" stroke="currentColor"/>`);
    const titleLines = wrap(pair.title, isNarrow ? sheet.width : left - 24, 16, 'bold');
    for (const [index, line] of titleLines.entries()) {
      sheet.text(line, 0, y + 24 + index * leading, { size: 16, weight: 'bold' });
    }
    const titleBottom = y + 24 + (titleLines.length - 1) * leading;
    let at = isNarrow ? titleBottom + 24 : y + 24;
    at = drawSide(sheet, heads.promised, pair.promised, pair, true, left, labelWidth, at);
    at = drawSide(sheet, heads.became, pair.became, pair, false, left, labelWidth, at);
    if (pair.form === 'moments') at = drawMoments(sheet, pair, years, left + labelWidth, at);
    y = Math.max(titleBottom + 20, at);
  }
  return y;
}

/** Label, words with their line, and below them the bar; returns the baseline of what follows. */
function drawSide(
  sheet: Sheet,
  label: string,
  { words, line, at }: PairSide,
  { form }: Pair,
  isPromise: boolean,
  left: number,
  labelWidth: number,
  y: number,
): number {
  const x = left + labelWidth;
  sheet.text(label, left, y, { size: smallSize, tone: 'soft' });
  const weight = isPromise ? 'regular' : 'bold';
  const lines = wrap(words, sheet.width - x, rowSize, weight);
  for (const [index, each] of lines.entries()) {
    const baseline = y + index * 22;
    sheet.text(each, x, baseline, { size: rowSize, weight });
    sheet.add(proofLine(line, x, baseline + 4, measure(each, rowSize, weight)), 'proof');
  }
  const bottom = y + (lines.length - 1) * 22;
  if (form !== 'bars' || at === undefined) return bottom + 26;
  sheet.add(bar(x, bottom + 12, Math.max(2, (sheet.width - x) * at), isPromise));
  return bottom + 12 + thickness + 22;
}

const bar = (x: number, y: number, width: number, isOpen: boolean): string =>
  isOpen
    ? `<path d="M${x + 1} ${y + 1}h${(width - 2).toFixed(1)}v${thickness - 2}h-${(width - 2).toFixed(1)}z" fill="none" stroke="currentColor" stroke-width="2"/>`
    : `<path d="M${x} ${y}h${width.toFixed(1)}v${thickness}h-${width.toFixed(1)}z"/>`;

/** An open and a full square on an axis of years. */
function drawMoments(sheet: Sheet, pair: Pair, years: readonly number[], left: number, y: number): number {
  const right = sheet.width - 8;
  const axis = (share: number) => left + (right - left) * share;
  const level = y - 6;
  const ticks = years.map((_, index) => `M${axis(index / (years.length - 1)).toFixed(1)} ${level}v6`);
  sheet.add(`<path d="M${left} ${level}H${right}${ticks.join('')}" stroke="currentColor" fill="none"/>`);
  for (const [year, share, anchor] of [
    [years[0]!, 0, 'start'],
    [years.at(-1)!, 1, 'end'],
  ] as const) {
    sheet.text(String(year), axis(share), level + 22, { size: smallSize, tone: 'soft', anchor });
  }
  sheet.add(
    `<path d="M${axis(pair.promised.at!).toFixed(1)} ${level}H${axis(pair.became.at!).toFixed(1)}" stroke="currentColor" stroke-width="4"/>`,
  );
  const square = (share: number) => `M${(axis(share) - 6).toFixed(1)} ${level - 6}h12v12h-12z`;
  sheet.add(`<path d="${square(pair.promised.at!)}"/>`, 'page');
  sheet.add(
    `<path d="${square(pair.promised.at!)}" fill="none" stroke="currentColor" stroke-width="2"/><path d="${square(pair.became.at!)}"/>`,
  );
  return level + 44;
}
