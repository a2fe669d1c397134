/** Lines on a common axis of years: the programme, the choice of its regions, the projects. */
import type { Run, RunsDrawing } from '#views/charts/chart.ts';
import { openMonths, solidMonths } from '#views/parts/time-axis.ts';
import { drawGroupHead, rowSize, smallSize } from './chart-parts.ts';
import type { Sheet, Tone } from './sheet.ts';
import { wrap } from './text.ts';

const leading = 18;

/** From months to pixels. */
type Axis = (month: number) => number;

/** What lies before or after the axis is drawn at its end. */
function axisOf(months: number, left: number, right: number): Axis {
  return (month) => {
    const share = Math.min(Math.max(month, 0), months) / months;
    return left * (1 - share) + right * share;
  };
}

/** Draws from `top` down; returns where the drawing ends. */
export function drawRuns(
  sheet: Sheet,
  { years, programme, groups }: RunsDrawing,
  top: number,
  isNarrow: boolean,
): number {
  const left = isNarrow ? 0 : 360;
  const axis = axisOf(years.length * 12, left, sheet.width - 1);
  const drawGrid = (from: number, to: number) => {
    if (isNarrow) return;
    const lines = [...years, 0].map((_, index) => `M${axis(index * 12).toFixed(1)} ${from}V${to}`);
    sheet.add(`<path d="${lines.join('')}" stroke="currentColor"/>`, 'hair');
  };
  for (const [index, year] of years.entries()) {
    sheet.text(String(year), axis(index * 12) + 4, top + 12, { size: smallSize, tone: 'soft' });
  }
  let y = top + 20;
  sheet.text(programme.label, 0, y + 16, { size: rowSize, weight: 'bold' });
  const line = isNarrow ? y + 32 : y + 11;
  drawGrid(top, line + 12);
  sheet.add(level(axis(programme.from), axis(programme.planned), line, 12));
  sheet.add(level(axis(programme.planned), axis(programme.to), line, 12, '4 4'));
  y = line + 26;
  for (const { key, title, note, chosen, runs } of groups) {
    y = drawGroupHead(sheet, key, title, note, y, isNarrow);
    const tone = (key?.letter ?? 'text') as Tone;
    if (chosen) {
      const at = axis(chosen.at);
      drawGrid(y - 4, y + 24);
      sheet.text(chosen.words, isNarrow ? at + 12 : 0, y + 13, { size: isNarrow ? smallSize : rowSize });
      sheet.add(`<path d="M${at.toFixed(1)} ${y + 1}l7 7l-7 7l-7-7z"/>`, tone);
      y += 24;
    }
    for (const run of runs) {
      const lines = wrap(run.label, isNarrow ? sheet.width : left - 20, rowSize);
      const height = lines.length * leading + (isNarrow ? 18 : 6);
      drawGrid(y, y + height);
      for (const [index, each] of lines.entries()) sheet.text(each, 0, y + 13 + index * leading, { size: rowSize });
      drawRun(sheet, run, axis, isNarrow ? y + lines.length * leading + 4 : y + 8, tone);
      y += height;
    }
    y += 16;
  }
  return y;
}

const level = (from: number, to: number, y: number, thickness: number, dashes = ''): string =>
  `<path d="M${from.toFixed(1)} ${y}H${to.toFixed(1)}" stroke="currentColor" stroke-width="${thickness}"${dashes && ` stroke-dasharray="${dashes}"`}/>`;

/** Solid where both ends are known; an open end is dashed, as long as in the tables of the regions. */
function drawRun(sheet: Sheet, { from, to }: Run, axis: Axis, y: number, tone: Tone): void {
  const solid = (a: number, b: number) => sheet.add(level(axis(a), axis(b), y, 8), tone);
  const open = (a: number, b: number) => sheet.add(level(axis(a), axis(b), y, 8, '3 3'), tone);
  if (from !== undefined && to !== undefined) return solid(from, to);
  if (from !== undefined) {
    solid(from, from + solidMonths);
    open(from + solidMonths, from + solidMonths + openMonths);
  } else if (to !== undefined) {
    open(to - solidMonths - openMonths, to - solidMonths);
    solid(to - solidMonths, to);
  }
}
