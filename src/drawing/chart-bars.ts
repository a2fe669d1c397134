/** Bars from zero, one a project, under the keys of their regions. */
import type { BarsDrawing } from '#views/charts/chart.ts';
import { drawGroupHead, rowSize, smallSize } from './chart-parts.ts';
import { proofLine } from './proof-line.ts';
import type { Sheet, Tone } from './sheet.ts';
import { measure, wrap } from './text.ts';

const leading = 18;
const thickness = 12;
const indent = 16;
const valueGap = 8;

/** Draws from `top` down; returns where the drawing ends. */
export function drawBars(sheet: Sheet, { groups, largest }: BarsDrawing, top: number, isNarrow: boolean): number {
  const bars = groups.flatMap((group) => group.bars);
  const labelWidth = isNarrow ? sheet.width : 340;
  const left = isNarrow ? 0 : labelWidth + 20;
  const valueWidth = Math.max(...bars.map(({ words }) => measure(words, smallSize, 'bold')));
  const longest = sheet.width - left - valueWidth - valueGap;
  const lengthOf = (value: number) => longest * (value / largest);
  let y = top;
  for (const { key, title, note, bars: of } of groups) {
    y = drawGroupHead(sheet, key, title, note, y, isNarrow);
    const start = y;
    for (const { label, value, words, line, isPart } of of) {
      const shift = isPart ? indent : 0;
      const lines = wrap(label, labelWidth - shift, rowSize);
      for (const [index, each] of lines.entries()) {
        sheet.text(each, shift, y + 13 + index * leading, { size: rowSize });
      }
      const barTop = isNarrow ? y + lines.length * leading : y + 2;
      drawBar(sheet, left, barTop, lengthOf(value), isPart, (key?.letter ?? 'text') as Tone);
      const x = left + lengthOf(value) + valueGap;
      sheet.text(words, x, barTop + 11, { size: smallSize, weight: 'bold' });
      sheet.add(proofLine(line, x, barTop + 15, measure(words, smallSize, 'bold')), 'proof');
      y = isNarrow ? barTop + thickness + 12 : y + Math.max(1, lines.length) * leading + 6;
    }
    // The zero from which all bars begin.
    if (of.length > 0 && !isNarrow)
      sheet.add(`<path d="M${left - 0.5} ${start - 2}v${y - start - 2}" stroke="currentColor"/>`);
    y += 16;
  }
  return y;
}

/** A part is hollow, so that its length is not added to the whole above it. */
function drawBar(sheet: Sheet, x: number, y: number, length: number, isPart: boolean, tone: Tone): void {
  const width = Math.max(2, Math.round(length * 10) / 10);
  const shape = isPart
    ? `<path d="M${x + 1} ${y + 1}h${Math.max(1, width - 2)}v${thickness - 2}h-${Math.max(1, width - 2)}z" fill="none" stroke="currentColor" stroke-width="2"/>`
    : `<path d="M${x} ${y}h${width}v${thickness}h-${width}z"/>`;
  sheet.add(shape, tone);
}
