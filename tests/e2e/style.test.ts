/** How components look, in every state of `/stil/`: on the fonts of the site, in the browser that comes with the tests. */
import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { differenceFromReference } from '../support/pictures.ts';
import { readSite } from '../support/site.ts';
import { useBrowser, visit, type Visitor } from '../support/visit.ts';

useBrowser();
const { root } = (await readSite()).page('/stil/');
const specimens = root.querySelectorAll('.specimen').map(({ id }) => id);

/** Other browsers draw other pictures. */
const isPackaged = process.platform === 'linux' && process.arch === 'x64' && !process.env['CHROMIUM_PATH'];

/** Of a hundred pixels one may be another: the edges of letters differ between machines. */
const most = 0.01;

/** Half as large: forms and places count, and so many pictures must stay small. */
const scale = 0.5;

/** The page with the fonts of the site, however long they take: readers would get the fallback after a tenth of a second. */
async function open(options: Visitor): Promise<Page> {
  const page = await visit('stil/', {
    deviceScaleFactor: scale,
    // The style sheet changes, and with it the hash that the policy asks for.
    bypassCSP: true,
    prepare: (each) =>
      each.route('**/stil/', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/font-display:\s*optional/g, 'font-display:block');
        await route.fulfill({ response, body });
      }),
    ...options,
  });
  await page.evaluate(async () => {
    for (const fold of document.querySelectorAll(
      '#proofs details, #ledgers details, #place-parts details, #sources details',
    ))
      fold.setAttribute('open', '');
    await document.fonts.ready;
    // Each begins on a whole pixel of the picture: what stands above it must not change how it is drawn.
    for (const part of document.querySelectorAll<HTMLElement>('.specimen, .site-footer')) {
      const top = part.getBoundingClientRect().top + scrollY;
      const margin = parseFloat(getComputedStyle(part).marginBlockStart);
      part.style.marginBlockStart = `${margin + Math.ceil(top / 4) * 4 - top}px`;
    }
  });
  return page;
}

/** Which of these parts of the page look otherwise than they did. One picture of all: each of its own would take a second. */
async function changed(page: Page, suffix: string, parts: ReadonlyArray<readonly [name: string, selector: string]>) {
  const boxes = await page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect();
        return { left, top: top + scrollY, width, height };
      }),
    parts.map(([, selector]) => selector),
  );
  const whole = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide', timeout: 90_000 });
  const found: string[] = [];
  for (const [index, [name]] of parts.entries()) {
    const { left, top, width, height } = boxes[index]!;
    const region = {
      left: Math.floor(left * scale),
      top: Math.floor(top * scale),
      width: Math.floor(width * scale),
      height: Math.floor(height * scale),
    };
    const seen = await sharp(whole).extract(region).png().toBuffer();
    const share = await differenceFromReference(`${name}-${suffix}`, seen);
    if (share > most) found.push(`${name}-${suffix}: ${(share * 100).toFixed(1)} %`);
  }
  return found;
}

const all = [['header', 'header'], ['footer', 'footer'], ...specimens.map((id) => [id, `#${id}`] as const)] as const;

describe.skipIf(!isPackaged)('components look as they did', () => {
  // Narrow and dark in one: a second picture of the narrow ones would show the same shapes.
  it.for([
    { suffix: '1280', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
    { suffix: '390', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  ] as const)('at a width of $suffix pixels, in $colorScheme colours', async ({ suffix, ...options }) => {
    expect(await changed(await open(options), suffix, all)).toEqual([]);
  });
});

it('the page of all components uses no letter that the fonts of the site lack', async () => {
  const page = await open({});
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root: node } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: node.nodeId, selector: 'main' });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
});
