import { expect, it } from 'vitest';
import { readSite } from '../support/site.ts';
import { newPage, useBrowser } from '../support/visit.ts';

useBrowser();
const { files, read } = await readSite();

it('every XML file is well formed to a browser, which forgives nothing', async () => {
  const page = await newPage();
  const mistakes: string[] = [];
  for (const file of [...files].filter((name) => name.endsWith('.xml'))) {
    const mistake = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent,
      (await read(file)).toString(),
    );
    if (mistake) mistakes.push(`${file}: ${mistake}`);
  }
  expect(mistakes).toEqual([]);
});
