/** Draws a chart as a picture that stands alone: title, drawing, notes and where it comes from. Its sentence is its description. */
import sharp from 'sharp';
import type { Chart } from '#views/charts/chart.ts';
import { drawBars } from './chart-bars.ts';
import { drawPairs } from './chart-pairs.ts';
import { drawRuns } from './chart-runs.ts';
import { drawSquares } from './chart-squares.ts';
import type { Scheme } from './colors.ts';
import { createSheet, margin, type Sheet } from './sheet.ts';

/** Widths of the pictures in pixels: for reading at a desk, and for a telephone. */
const widths = { wide: 960, narrow: 390 } as const;
export type Format = keyof typeof widths;

function drawBody(sheet: Sheet, { drawing }: Chart, top: number, isNarrow: boolean): number {
  if (drawing.kind === 'bars') return drawBars(sheet, drawing, top, isNarrow);
  if (drawing.kind === 'squares') return drawSquares(sheet, drawing, top, isNarrow);
  if (drawing.kind === 'pairs') return drawPairs(sheet, drawing, top, isNarrow);
  return drawRuns(sheet, drawing, top, isNarrow);
}

/**
 * The chart as SVG, its text as outlines.
 *
 * @param credit who made it, when and under which licence
 * @param schemes the colours; two follow the reader's choice, for paper take one
 */
export function drawChart(
  chart: Chart,
  credit: string,
  format: Format,
  schemes: readonly Scheme[] = ['light', 'dark'],
): string {
  const sheet = createSheet(widths[format] - 2 * margin);
  const isNarrow = format === 'narrow';
  const { width } = sheet;
  let y = sheet.paragraph(chart.title, 0, 20, width, 26, { size: isNarrow ? 21 : 24, weight: 'bold' });
  y = drawBody(sheet, chart, y - 4, isNarrow);
  sheet.add(`<path d="M0 ${y + 0.5}h${width}" stroke="currentColor"/>`);
  y += 22;
  for (const note of [...chart.notes, credit]) {
    y = sheet.paragraph(note, 0, y, isNarrow ? width : 860, 19, { size: 14, tone: 'soft' }) + 4;
  }
  return sheet.finish(y - 14, chart.title, chart.statement, schemes);
}

/** Width and height of a drawn chart in pixels. A page that knows them keeps the place free while the picture is on its way. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg)!;
  return { width: Number(width), height: Number(height) };
}

/** No picture may be taller or wider, in dots. */
const mostDots = 32_767;
/** Dots an inch at which a dot is a pixel. */
const screen = 72;

/** A picture for print: three dots a pixel, so 2880 for the wide format; fewer where it would be too tall for a picture. */
export function rasterize(svg: string): Promise<Buffer> {
  const { width, height } = sizeOf(svg);
  const dots = Math.min(3, mostDots / Math.max(width, height));
  return sharp(Buffer.from(svg), { density: Math.floor(screen * dots) })
    .flatten({ background: '#fff' })
    .png({ palette: true, colours: 64 })
    .toBuffer();
}
