/** Hostile texts in every field and component, in a real browser and without a security policy to save the reader. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeHtml } from '#site/text.ts';
import { proseSlips } from '#tools/prose.ts';
import Prose from '#components/prose/Prose.astro';
import ProseLink from '#components/prose/ProseLink.astro';
import { startBrowser } from '../support/browser.ts';
import { everyPage } from '../support/every-page.ts';
import { listenForHits, waitingIn } from '../support/hostile-page.ts';
import { rewordedEdition } from '../support/made-up-edition.ts';
import { payloads } from '../support/payloads.ts';
import { htmlOfPage, renderComponent } from '../support/render.ts';
import { siteUrl } from '../support/site.ts';

let started: Awaited<ReturnType<typeof startBrowser>>;
let browser: Browser;
let page: Page;
const hits: string[] = [];

beforeAll(async () => {
  started = await startBrowser();
  browser = await chromium.connect(started.server.wsEndpoint());
  page = await browser.newPage();
  await listenForHits(page, hits);
});
afterAll(async () => {
  await browser.close();
  await started.stop();
});

let shown = '';
/** Opens HTML as the page of an address; nothing else is to be had there. */
async function open(html: string): Promise<void> {
  shown = html;
  hits.length = 0;
  await page.goto(`${siteUrl}/`, { waitUntil: 'load' });
}

beforeAll(async () => {
  await page.route('**', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown })
      : route.fulfill({ status: 404, body: '' }),
  );
});

const all = payloads.join(' ');

/** A page that writes a text into each place as it is, worst last. */
const careless = (text: string): string =>
  [
    '<!doctype html><script>const hit = (number) => top.hit(number)</script><title>x</title>',
    `<p title="${text}">${text}</p><p title='${text}'></p><p title=${text}></p><a href="${text}">x</a>`,
    `<!-- ${text} --><textarea>${text}</textarea><style>/* ${text} */</style>`,
    ...['"', "'", '`', '//'].map((mark) => `<script>x = 1; ${mark}${text}${mark}</script>`),
  ].join('');

it('the payloads run where texts are written carelessly, or wait to', async () => {
  const frames = payloads.map((payload) => `<iframe srcdoc="${escapeHtml(careless(payload))}"></iframe>`);
  await open(`<!doctype html>${frames.join('')}`);
  const waiting = await Promise.all(
    page
      .mainFrame()
      .childFrames()
      .map((frame) => waitingIn(frame, siteUrl)),
  );
  // Five scripts of its own each frame has.
  const alive = payloads.filter((_, index) => hits.includes(String(index)) || waiting[index]!.length > 5);
  expect(alive.length).toBeGreaterThan(60);
});

describe('with all payloads in every field', () => {
  const edition = rewordedEdition((word) => `${word} ${all}`);
  const pages = everyPage(edition).filter(
    ({ file }, index, every) => every.findIndex((one) => one.file === file) === index,
  );

  it.each(pages)('nothing runs or waits on $file', async ({ address, load, ...given }) => {
    const { default: component } = await load();
    await open(await htmlOfPage(component, { ...given, address, edition, prose: `x ${all}` }));
    expect(await waitingIn(page, siteUrl)).toEqual([]);
    expect(hits).toEqual([]);
  });
});

describe('in running text', async () => {
  const refused = payloads.filter((payload) => proseSlips(`Text ${payload}`).length > 0);
  const passed = payloads.filter((payload) => !refused.includes(payload));
  const links = payloads.filter((payload) => proseSlips(`[Text](<${payload.replace(/[<>]/g, '')}>)`).length === 0);
  const folder = path.resolve('node_modules/.cache/hostile');
  const file = path.join(folder, 'text.mdx');

  it('what the check lets pass stays text', async () => {
    expect(refused.length).toBeGreaterThan(40);
    expect(passed.length).toBeGreaterThan(0);
    const text = [...passed, ...links.map((link) => `[Text](<${link.replace(/[<>]/g, '')}>)`)].map(
      (one) => `Text ${one}`,
    );
    await mkdir(folder, { recursive: true });
    await writeFile(file, `---\ntitle: x\n---\n\n${text.join('\n\n')}\n`);
    const { Content } = (await import(/* @vite-ignore */ file)) as { Content: AstroComponentFactory };
    await rm(folder, { recursive: true });
    const root = await renderComponent(Prose as unknown as AstroComponentFactory, { props: { Content } });
    expect(root.querySelectorAll('p').length).toBe(text.length);
    await open(`<!doctype html>${root.toString()}`);
    expect(await waitingIn(page, siteUrl)).toEqual([]);
    expect(hits).toEqual([]);
  });

  it('a link that nobody has checked leads nowhere', async () => {
    const links = await Promise.all(
      payloads.map((href) => renderComponent(ProseLink, { props: { href }, slots: { default: 'Text' } })),
    );
    expect(links.map((link) => link.querySelector('a')?.text)).toEqual(payloads.map(() => 'Text'));
    await open(`<!doctype html>${links.map(String).join('')}`);
    expect(await waitingIn(page, siteUrl)).toEqual([]);
    await page.evaluate(() => document.querySelectorAll('a').forEach((link) => link.click()));
    expect(hits).toEqual([]);
  });
});
