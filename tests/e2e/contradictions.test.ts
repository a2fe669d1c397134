/** Drawings of contradictions, as a browser sets their words. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { hasOwnPage } from '#views/parts/links.ts';
import { loadContent } from '../support/real-content.ts';
import { newPage, useBrowser } from '../support/visit.ts';

useBrowser();
const disputed = (await loadContent()).facts.filter((fact) => fact.sides.length > 0).filter(hasOwnPage);

/** Labels of the page's drawings that leave them or meet another. */
const wrongLabels = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const problems: string[] = [];
    for (const drawing of document.querySelectorAll('.claim-frame')) {
      const frame = drawing.getBoundingClientRect();
      const labels = [...drawing.querySelectorAll('text')].map((label) => ({
        words: label.textContent,
        box: label.getBoundingClientRect(),
      }));
      for (const [index, { words, box }] of labels.entries()) {
        if (box.left < frame.left - 1 || box.right > frame.right + 1) problems.push(`${words} leaves`);
        for (const other of labels.slice(index + 1)) {
          const across = box.left < other.box.right - 1 && other.box.left < box.right - 1;
          // Boxes of lines overlap by their leading.
          const down = Math.abs(box.top - other.box.top) < box.height * 0.7;
          if (across && down) problems.push(`${words} meets ${other.words}`);
        }
      }
    }
    return problems;
  });

it.for([320, 1280])('no label meets another or leaves its drawing at %i pixels', async (width) => {
  const page = await newPage({ viewport: { width, height: 900 } });
  const found: string[] = [];
  for (const address of ['widersprueche/', ...disputed.map(({ id }) => `fakten/${id}/`)]) {
    await page.goto(address);
    let wrong = await wrongLabels(page);
    if (wrong.length > 0) {
      // Fonts that came too late stand in the browser's cache now, and the machine's own are not what is measured.
      await page.reload({ waitUntil: 'networkidle' });
      wrong = await wrongLabels(page);
    }
    found.push(...wrong.map((problem) => `${address}: ${problem}`));
  }
  expect(found).toEqual([]);
});
