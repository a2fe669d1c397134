import { expect, it } from 'vitest';
import { useBrowser, visit } from '../support/visit.ts';

useBrowser();

it('a reader changes the language and stays on the page, there and back', async () => {
  const page = await visit('/regionen/soest/');
  await page.getByRole('banner').getByRole('link', { name: 'English', exact: true }).click();
  await page.waitForURL('**/en/regionen/soest/');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.getByRole('banner').getByRole('link', { name: 'Deutsch', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/regionen/soest/');
});

it('the search in English names and finds what there is in English', async () => {
  const page = await visit('/en/suche/?q=on-demand%20bus');
  const results = page.locator('.search-results > li');
  await results.first().waitFor();
  const addresses = await results
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((path) => !path.startsWith('/en/'))).toEqual([]);
  expect(await page.locator('.search-status').innerText()).toMatch(/^\d+ \w+/);
});
