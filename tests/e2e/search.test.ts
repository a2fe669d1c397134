import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { isFramed, readSite, sample } from '../support/site.ts';
import { newPage, useBrowser, visit } from '../support/visit.ts';

useBrowser();

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('.search-results > li');
const found = (page: Page) =>
  status(page)
    .filter({ hasText: /\d+ Treffer/ })
    .waitFor();

describe('the search', () => {
  it('finds „Parken“ and leads to a page that speaks of it', async () => {
    const page = await visit('suche/');
    await page.getByRole('searchbox').fill('Parken');
    await page.keyboard.press('Enter');
    await found(page);
    expect(new URL(page.url()).search).toBe('?q=Parken');
    await results(page).first().waitFor();
    expect(await results(page).locator('mark').count()).toBeGreaterThan(0);
    await results(page).first().getByRole('link').click();
    await page.waitForURL((url) => url.pathname !== '/suche/');
    expect(await page.getByRole('main').innerText()).toMatch(/park/i);
  });

  it('keeps query and facets in the address and over a reload', async () => {
    const page = await visit('suche/?q=Verkehr');
    await found(page);
    const all = await status(page).innerText();
    await page.getByLabel('Art').selectOption('Projekt');
    await expect.poll(() => status(page).innerText()).not.toBe(all);
    await found(page);
    expect(new URL(page.url()).search).toBe('?q=Verkehr&art=Projekt');
    const filtered = await status(page).innerText();
    await page.reload();
    await found(page);
    expect(await status(page).innerText()).toBe(filtered);
    expect(await page.getByLabel('Art').inputValue()).toBe('Projekt');
    for (const meta of await results(page).locator('.meta').allInnerTexts()) expect(meta).toMatch(/^Projekt/);
  });

  it('goes back to the query before', async () => {
    const page = await visit('suche/?q=Soest');
    await found(page);
    await page.getByLabel('Art').selectOption('Region');
    await expect.poll(() => new URL(page.url()).search).toContain('art=Region');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Art').inputValue()).toBe('');
  });

  it('says that nothing was found and offers the lists', async () => {
    const page = await visit('suche/?q=qqqq');
    await status(page).filter({ hasText: 'Nichts gefunden für „qqqq“' }).waitFor();
    expect(await page.getByRole('link', { name: 'Projekte von A bis Z' }).isVisible()).toBe(true);
  });

  it('says that it could not be loaded and offers the lists', async () => {
    const page = await newPage({ prepare: (each) => each.route('**/pagefind/**', (route) => route.abort()) });
    await page.goto('suche/?q=Parken');
    await status(page).filter({ hasText: 'Die Suche konnte nicht geladen werden.' }).waitFor();
    expect(await page.getByRole('link', { name: 'Quellen nach Herausgebern' }).isVisible()).toBe(true);
  });

  it('is asked from the field of another page', async () => {
    const page = await visit('projekte/stadtlabor-soest/');
    await page.locator('[data-site-search]').first().fill('Stadtlabor');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/suche/?q=Stadtlabor');
    await found(page);
  });
});

const pages = (await readSite()).pages.filter((page) => !isFramed(page));

it('the key / leads to the search field on every kind of page', { timeout: 120_000 }, async () => {
  const page = await newPage();
  for (const { address } of sample(pages, 1)) {
    await page.goto(address.slice(1));
    await page.keyboard.press('/');
    const focused = await page.evaluate(() => (document.activeElement as HTMLInputElement).name);
    expect(focused, address).toBe('q');
    expect(await page.locator(':focus').inputValue(), address).toBe('');
  }
});
