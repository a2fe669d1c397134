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
    const page = await visit('gibt/es/nicht');
    await page.locator('[data-site-search]').first().fill('Stadtlabor');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/suche/?q=Stadtlabor');
    await found(page);
  });
});

const pages = (await readSite()).pages.filter((page) => !isFramed(page));

it(
  'the key / leads to a search field from every kind of page, to that of the search where it has none',
  { timeout: 120_000 },
  async () => {
    const page = await newPage();
    for (const { address, html } of sample(pages, 1)) {
      await page.goto(address.slice(1));
      await page.keyboard.press('/');
      if (!html.includes('data-site-search')) await page.waitForURL('**/suche/#suche-q');
      const focused = await page.evaluate(() => (document.activeElement as HTMLInputElement).name);
      expect(focused, address).toBe('q');
      expect(await page.locator(':focus').inputValue(), address).toBe('');
    }
  },
);

describe('the key / can be switched off', () => {
  const choice = (page: Page) => page.getByRole('checkbox', { name: 'Taste / springt zur Suche' });
  const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage));
  const isInField = async (page: Page) => {
    await page.locator('h1').click();
    await page.keyboard.press('/');
    return page.evaluate(() => (document.activeElement as HTMLInputElement).name === 'q');
  };

  it('on the search page, for all pages, until it is switched on again', async () => {
    const page = await visit('suche/');
    expect(await choice(page).isChecked()).toBe(true);
    expect(await kept(page)).toEqual([]);
    await choice(page).uncheck();
    expect(await isInField(page)).toBe(false);
    await page.goto('projekte/stadtlabor-soest/');
    expect(await isInField(page)).toBe(false);
    expect(await page.locator('[aria-keyshortcuts]').count()).toBe(0);
    await page.goto('suche/');
    expect(await choice(page).isChecked()).toBe(false);
    await choice(page).check();
    expect(await isInField(page)).toBe(true);
    expect(await kept(page)).toEqual([]);
  });

  it('or does nothing where the browser would not remember it', async () => {
    const refuse = () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    };
    const page = await newPage({ prepare: (each) => each.addInitScript(refuse) });
    await page.goto('suche/');
    expect(await choice(page).isVisible()).toBe(false);
    expect(await isInField(page)).toBe(false);
  });
});
