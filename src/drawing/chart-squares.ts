/** Squares for projects: rows by regions. */
import type { SquaresDrawing } from '#views/charts/chart.ts';
import { rowSize, smallSize } from './chart-parts.ts';
import { outcomeSquare } from './outcome-square.ts';
import type { Sheet, Tone } from './sheet.ts';

/** Side and step; where the fill says something it needs room. */
const plain = { side: 9, step: 11 } as const;
const filled = { side: 14, step: 17 } as const;
type Row = SquaresDrawing['rows'][number];

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
  for (const [index, key] of keys.entries()) {
    const x = labelWidth + index * column;
    if (key) sheet.key(key, x, top);
    else sheet.text(heads.statewide, x, top + 15, { size: rowSize, weight: 'bold' });
  }
  if (!isNarrow) sheet.text(heads.all, sheet.width, top + 15, { size: rowSize, weight: 'bold', anchor: 'end' });
  let y = top + 28;
  for (const row of rows) {
    const { title, counts, squares, total, totalWords } = row;
    const size = row.state ? filled : plain;
    const perLine = Math.max(1, Math.floor((column - (isNarrow ? 4 : 34)) / size.step));
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
      const corner = isNarrow ? ([x, rowTop + 27] as const) : ([x + 26, rowTop + 8] as const);
      return drawCell(sheet, squares[index]!, corner, { ...size, perLine, state: row.state }, tone);
    });
    y = Math.max(rowTop + 30, ...heights.map((bottom) => bottom + 9));
  }
  return y + 16;
}

/** Squares in lines of `perLine`; returns their lower edge. */
function drawCell(
  sheet: Sheet,
  count: number,
  [left, top]: readonly [number, number],
  { side, step, perLine, state }: { side: number; step: number; perLine: number; state: Row['state'] },
  tone: Tone,
): number {
  const corners = Array.from(
    { length: count },
    (_, index) => [Math.round(left + (index % perLine) * step), top + Math.floor(index / perLine) * step] as const,
  );
  if (state) {
    const pattern = tone === 'text' ? 'p-m' : `p-${tone}`;
    for (const [x, y] of corners) sheet.add(outcomeSquare(state, x, y, side, pattern), tone);
  } else if (count > 0) {
    sheet.add(`<path d="${corners.map(([x, y]) => `M${x} ${y}h${side}v${side}h-${side}z`).join('')}"/>`, tone);
  }
  return top + Math.ceil(count / perLine) * step;
}
