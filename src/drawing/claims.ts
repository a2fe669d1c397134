/** The claims of a contradiction as a picture for paper, from the drawing that pages show. */
import type { ClaimDrawing, ClaimShape } from '#views/parts/claim-drawing.ts';
import { proofLine } from './proof-line.ts';
import { createSheet, type Sheet } from './sheet.ts';

/** Pixels of an em of its text, and its width: enough of them for the labels as they were placed. */
const em = 12;
const width = 320;
const side = 9;

const path = (d: string, more = ''): string => `<path d="${d}" stroke="currentColor"${more}/>`;

function draw(sheet: Sheet, shape: ClaimShape): void {
  switch (shape.kind) {
    case 'line': {
      const [x1, x2] = shape.x.map((x) => (x * width).toFixed(1));
      const [y1, y2] = shape.y.map((y) => (y * em).toFixed(1));
      const thickness = shape.role === 'extent' ? 3 : shape.isPreferred ? 1.5 : 1;
      sheet.add(path(`M${x1} ${y1}L${x2} ${y2}`, ` stroke-width="${thickness}"`), shape.isPreferred ? 'proof' : 'text');
      return;
    }
    case 'wave': {
      const [from, to] = shape.x.map((x) => x * width) as [number, number];
      sheet.add(proofLine('widerspruch', from, shape.y * em + 3, to - from), 'proof');
      return;
    }
    case 'mark': {
      const square = `M${(shape.x * width - side / 2).toFixed(1)} ${(shape.y * em - side / 2).toFixed(1)}h${side}v${side}h-${side}z`;
      sheet.add(`<path d="${square}"/>`, shape.isPreferred ? 'proof' : 'page');
      sheet.add(path(square, ' fill="none" stroke-width="1.5"'), shape.isPreferred ? 'proof' : 'text');
      return;
    }
    case 'text': {
      const beside = shape.isBeside ? (shape.anchor === 'end' ? -0.6 : 0.6) * em : 0;
      sheet.text(shape.words, shape.x * width + beside, shape.y * em, {
        size: em,
        weight: shape.role === 'value' ? 'bold' : 'regular',
        tone: shape.role === 'value' ? 'text' : 'soft',
        anchor: shape.anchor,
      });
    }
  }
}

/** As SVG in the light colours, its text as outlines. */
export function drawClaims({ height, shapes }: ClaimDrawing, title: string, description: string): string {
  const sheet = createSheet(width);
  for (const shape of shapes) draw(sheet, shape);
  return sheet.finish(height * em, title, description, ['light']);
}
