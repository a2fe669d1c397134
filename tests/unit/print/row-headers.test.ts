import { expect, it } from 'vitest';
import { tagRowHeaders } from '#print/row-headers.ts';

const cell = (column: number) =>
  Buffer.from(
    `9 0 obj\n<<\n  /Type /StructElem\n  /S /TD\n  /P 95 0 R\n  /A [<<\n    /O /Table\n    /Headers [(U2x${column}y0)]\n  >>]\n  /K [84]\n>>\nendobj\n`,
  );

it('the first cell of a row becomes the header of the row, and no byte moves', () => {
  const tagged = tagRowHeaders(cell(0));
  expect(tagged.length).toBe(cell(0).length);
  expect(tagged.toString()).toMatch(/\/S \/TH\n[^]*\/O \/Table\n +\/Scope \/Row +\n/);
});

it('the others stay cells and name no header, so that both of theirs are read', () => {
  const tagged = tagRowHeaders(cell(2));
  expect(tagged.length).toBe(cell(2).length);
  expect(tagged.toString()).toMatch(/\/S \/TD\n/);
  expect(tagged.toString()).not.toMatch(/Headers|Scope/);
});

it('a file without cells is refused, for then Typst writes them in another way', () => {
  expect(() => tagRowHeaders(Buffer.from('%PDF-1.7'))).toThrow('keine Zelle');
});
