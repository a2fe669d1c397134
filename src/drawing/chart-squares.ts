/** One square, one project: rows by regions. */
import type { SquaresDrawing } from '#views/charts/chart.ts';
import { rowSize, smallSize } from './chart-parts.ts';
import type { Sheet, Tone } from './sheet.ts';

const side = 9;
const step = 11;

/** Draws from `top` down; returns where the drawing ends. */
export function drawSquares(
  sheet: Sheet,
  { keys, rows, heads }: SquaresDrawing,
  top: number,
  isNarrow: boolean,
): number {
  const labelWidth = isNarrow ? 0 : 170;
  const totalWidth = isNarrow ? 0 : 40;
  const column = (sheet.width - labelWidth - totalWidth) / keys.length;
  const perLine = Math.floor((column - (isNarrow ? 4 : 34)) / step);
  for (const [index, key] of keys.entries()) {
    const x = labelWidth + index * column;
    if (key) sheet.key(key, x, top);
    else sheet.text(heads.statewide, x, top + 15, { size: rowSize, weight: 'bold' });
  }
  if (!isNarrow) sheet.text(heads.all, sheet.width, top + 15, { size: rowSize, weight: 'bold', anchor: 'end' });
  let y = top + 28;
  for (const { title, counts, total, totalWords } of rows) {
    sheet.add(`<path d="M0 ${y + 0.5}h${sheet.width}" stroke="currentColor"/>`, 'hair');
    sheet.text(title, 0, y + 20, { size: rowSize, weight: 'bold' });
    sheet.text(isNarrow ? totalWords : String(total), sheet.width, y + 20, {
      size: rowSize,
      weight: isNarrow ? 'regular' : 'bold',
      tone: isNarrow ? 'soft' : 'text',
      anchor: 'end',
    });
    const rowTop = isNarrow ? y + 26 : y;
    const heights = counts.map((count, index) => {
      const x = labelWidth + index * column;
      const tone = (keys[index]?.letter ?? 'text') as Tone;
      sheet.text(count > 0 ? String(count) : '–', x, rowTop + 20, {
        size: smallSize,
        weight: count > 0 ? 'bold' : 'regular',
        tone: count > 0 ? 'text' : 'soft',
      });
      return drawCell(sheet, count, isNarrow ? x : x + 26, isNarrow ? rowTop + 27 : rowTop + 10, perLine, tone);
    });
    y = Math.max(rowTop + 30, ...heights.map((bottom) => bottom + 9));
  }
  return y + 16;
}

/** Squares in lines of `perLine`; returns their lower edge. */
function drawCell(sheet: Sheet, count: number, x: number, y: number, perLine: number, tone: Tone): number {
  const squares = Array.from({ length: count }, (_, index) => {
    const [left, above] = [x + (index % perLine) * step, y + Math.floor(index / perLine) * step];
    return `M${Math.round(left)} ${above}h${side}v${side}h-${side}z`;
  });
  if (count > 0) sheet.add(`<path d="${squares.join('')}"/>`, tone);
  return y + Math.ceil(count / perLine) * step;
}
