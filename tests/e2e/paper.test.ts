/** Pages on paper: A4, as the browser prints them. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../support/pdf.ts';
import { isFramed, longestOfEachKind, readSite, siteUrl } from '../support/site.ts';
import { useBrowser, visit } from '../support/visit.ts';

useBrowser();
const site = await readSite();
/** Frames are printed by the pages that hold them, and nobody prints the page of components. */
const printed = site.pages.filter((page) => !isFramed(page) && page.address !== '/stil/');
const kinds = [...longestOfEachKind(printed), ...longestOfEachKind(site.english)];

/** Sizes and places in a sheet that no reader would tell apart. */
const a4 = { width: 595, height: 842 };
const whole = (text: string) => text.replace(/\s/g, '');

const print = async (page: Page) => readSheets(await page.pdf({ preferCSSPageSize: true, tagged: true }));

/** Text without the numbers of sheets, which stand between its parts. */
const textOf = (sheets: Awaited<ReturnType<typeof print>>) =>
  whole(sheets.map(({ text }, index) => text.replace(`${index + 1} / ${sheets.length}`, '')).join(''));

/** What a reader of the paper sees of links: those to other sites, and in running text those to other pages. */
const shownLinks = (page: Page) =>
  page.locator('main :is(a[href^="http"], .prose a[href^="/"]:not(.fact, .term))').evaluateAll((links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => link.getAttribute('href')!)
      .filter((href, index, all) => all.indexOf(href) === index),
  );

describe('the longest page of each kind', () => {
  it.for(kinds)('$address fills sheets of A4 and numbers them', { timeout: 60_000 }, async ({ kind, address }) => {
    const sheets = await print(await visit(address));
    for (const [index, { width, height, text, filled, endsWithHeading }] of sheets.entries()) {
      const number = `${index + 1} / ${sheets.length}`;
      expect({ width: Math.round(width), height: Math.round(height) }, number).toEqual(a4);
      expect(text.startsWith(number) || text.endsWith(number), number).toBe(true);
      expect(endsWithHeading, `${number} ends with a heading`).toBe(false);
      // The picture of a chart, on the first sheet, has no words.
      if (kind === 'presse/ID' && index === 0) continue;
      // How much is left for the last one is up to the text.
      if (index === sheets.length - 1) expect(text.replace(number, ''), `${number} is empty`).toMatch(/\p{L}/u);
      else expect(filled, `${number} is empty below`).toBeGreaterThan(0.5);
    }
  });

  it.for(kinds)(
    '$address has no navigation, nothing to press, and no heading with nothing below it',
    async ({ address }) => {
      const page = await visit(address);
      await page.emulateMedia({ media: 'print' });
      const seen = await page
        .locator(':is(nav, button, form, select, .site-footer a, [href^="mailto:?"])')
        .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).map((part) => part.outerHTML));
      expect(seen).toEqual([]);
      const empty = await page.locator('main section:has(> :is(h1, h2, h3))').evaluateAll((parts) =>
        parts
          .filter((part) => part.checkVisibility() && !part.querySelector('svg, img'))
          .map((part) => [(part as HTMLElement).innerText.trim(), part.querySelector('h1, h2, h3')!.textContent.trim()])
          .filter(([all, heading]) => all === heading),
      );
      expect(empty).toEqual([]);
    },
  );
});

describe('the profile of a region', () => {
  it.for(['regionen/soest/', 'en/regionen/soest/'])('%s takes eight sheets, all links spelled out', async (address) => {
    const page = await visit(address);
    const sheets = await print(page);
    expect(sheets.length).toBeLessThanOrEqual(8);
    await page.emulateMedia({ media: 'print' });
    const links = await shownLinks(page);
    expect(links.length).toBeGreaterThan(40);
    const text = textOf(sheets);
    expect(links.filter((href) => !text.includes(whole(`(${href})`)))).toEqual([]);
    expect(whole(sheets[0]!.text)).toContain(`(${siteUrl}/${address})`);
  });
});

describe('the paper', () => {
  it('is white, whatever colours the reader has chosen', async () => {
    const page = await visit('regionen/soest/', { colorScheme: 'dark' });
    await page.locator('[data-theme-switch]').selectOption('dark');
    const colours = () =>
      page.locator('html').evaluate((root) => [getComputedStyle(root).backgroundColor, getComputedStyle(root).color]);
    const [darkGround] = await colours();
    expect(darkGround).not.toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'print' });
    expect(await colours()).toEqual(['rgb(255, 255, 255)', 'rgb(19, 25, 28)']);
  });

  it('has the map as lines, black on white, also where the moving one is on', async () => {
    const page = await visit('karte/');
    await page.locator('.region-map .canvas.leaflet-container').waitFor();
    await page.emulateMedia({ media: 'print' });
    const drawing = page.locator('.region-map > svg');
    expect(await drawing.isVisible()).toBe(true);
    expect(await page.locator('.region-map .canvas').isVisible()).toBe(false);
    const colours = (part: string, property: 'fill' | 'stroke') =>
      drawing
        .locator(part)
        .evaluateAll(
          (parts, name) => [...new Set(parts.map((each) => getComputedStyle(each).getPropertyValue(name)))],
          property,
        );
    expect(await colours('.land, .ground path', 'fill')).toEqual(['rgb(255, 255, 255)']);
    expect(await colours('.land, .area', 'stroke')).toEqual(['rgb(19, 25, 28)']);
  });

  it('has the facts of a project and its proofs, which are folded on the screen', async () => {
    const page = await visit('projekte/stadtlabor-soest/', { javaScriptEnabled: false });
    const text = textOf(await print(page));
    for (const name of ['#fakten li', '#alle-belege li']) {
      const first = page.locator(name).first();
      expect(await first.isVisible()).toBe(false);
      expect(text).toContain(whole((await first.locator('a').last().textContent())!));
    }
  });
});

it('no page carries rules for paper itself, and every page links them for paper alone', () => {
  for (const { address, html } of printed) {
    expect(html, address).not.toMatch(/@media print\b/);
    expect(html, address).toMatch(/<link rel="stylesheet" href="[^"]*\/paper\.[^"]+\.css" media="print">/);
  }
});
