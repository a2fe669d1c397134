/** Facts in frames on other sites. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject, describe, expect, it, onTestFinished } from 'vitest';
import { displayValue } from '#language/de/values.ts';
import { routes } from '#site/routes.ts';
import { loadContent } from '../support/real-content.ts';
import { plain, readSite, siteUrl } from '../support/site.ts';
import { newPage, useBrowser } from '../support/visit.ts';

useBrowser();
const { facts } = await loadContent();
const site = await readSite();

/** The snippet on a fact's page, for the site that the tests serve. */
const snippet = (address: string) =>
  (site.page(address).main.querySelectorAll('#einbetten pre').at(1)?.textContent ?? '').replaceAll(
    siteUrl,
    inject('site').replace(/\/$/, ''),
  );

/** The address of a page on another site, for as long as the test runs: who may frame depends on it. */
async function publish(html: string): Promise<string> {
  const paper = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html));
  await new Promise<void>((listening) => paper.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void paper.close());
  return `http://127.0.0.1:${(paper.address() as AddressInfo).port}/`;
}

describe('on another site, without JavaScript', () => {
  it('the frame shows the fact and leads to its page', async () => {
    const fact = facts.find(({ key, kind }) => key && kind === 'figure')!;
    const address = routes.factPage(fact.id);
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(await publish(`<!doctype html><title>Zeitung</title>${snippet(address)}`));
    const frame = page.frameLocator('iframe');
    expect(plain((await frame.locator('.value').textContent()) ?? '')).toBe(plain(displayValue(fact)));
    const link = frame.getByRole('link');
    expect(await link.getAttribute('target')).toBe('_top');
    expect(await link.getAttribute('href')).toBe(address);
  });

  it('nothing in a frame has to be scrolled from 320 pixels on', async () => {
    const addresses = site.pages.map(({ address }) => address).filter((address) => /^\/fakten\/[^/]+\/$/.test(address));
    // The longest texts, and some of all lengths.
    const byLength = addresses.toSorted((a, b) => snippet(b).length - snippet(a).length);
    const some = byLength.filter((_, index) => index < 15 || index % 50 === 0);
    const page = await newPage();
    const cut: string[] = [];
    for (const address of some) {
      const height = Number(/height="(\d+)"/.exec(snippet(address))?.[1]);
      await page.setViewportSize({ width: 320, height });
      await page.goto(address.replace('/fakten/', 'einbetten/fakten/'));
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      if (needed > height) cut.push(`${address}: ${needed} > ${height}`);
    }
    expect(cut).toEqual([]);
  });
});
