import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { loadContent } from '../support/real-content.ts';
import { wakeFilters } from '../support/filters.ts';
import { useBrowser, visit } from '../support/visit.ts';

useBrowser();
const { sources } = await loadContent();

const shown = (page: Page) => page.locator('.source-publisher li:not([hidden])');
const headings = (page: Page) => page.locator('.fold:has(.source-publisher) h2:visible');

it('the list of sources is filtered by its address: kind, year, region', async () => {
  const page = await visit('quellen/?art=kommune&jahr=2019');
  await wakeFilters(page);
  const wanted = sources.filter(({ kind, published }) => kind === 'kommune' && published?.startsWith('2019'));
  expect(wanted.length).toBeGreaterThan(0);
  expect(await shown(page).count()).toBe(wanted.length);
  expect(await headings(page).count()).toBeLessThanOrEqual(wanted.length);
  expect(await shown(page).last().isVisible()).toBe(true);
});

it('a publisher is found by name, and all its sources with it', async () => {
  const [{ publisher }] = sources.toSorted((a, b) => b.facts.length - a.facts.length) as [(typeof sources)[number]];
  const page = await visit('quellen/');
  await wakeFilters(page);
  await page.getByRole('searchbox', { name: 'Suchwort' }).fill(publisher);
  await expect.poll(() => shown(page).count()).toBeLessThan(sources.length);
  const own = sources.filter((source) => source.publisher === publisher).length;
  expect(await shown(page).count()).toBeGreaterThanOrEqual(own);
});

it('without JavaScript the list is whole, and letters lead through it', async () => {
  const page = await visit('quellen/?art=presse', { javaScriptEnabled: false });
  expect(await shown(page).count()).toBe(sources.length);
  expect(await page.getByRole('form', { name: 'Quellen filtern' }).isVisible()).toBe(false);
  await page
    .getByRole('navigation', { name: 'Anfangsbuchstaben' })
    .getByRole('link', { name: 'S', exact: true })
    .click();
  const letter = page.locator('.fold', { has: page.locator(':target') });
  expect(await letter.getByRole('heading', { level: 2 }).innerText()).toBe('S');
  expect(await letter.getByRole('listitem').first().isVisible()).toBe(true);
});
