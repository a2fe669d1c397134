import type { Page } from 'playwright';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { subpath } from '../support/site.ts';
import { newPage, useBrowser } from '../support/visit.ts';

useBrowser();
let lost: string[] = [];
afterEach(() => {
  expect(lost).toEqual([]);
  lost = [];
});

const visit = async (address: string): Promise<Page> => {
  const page = await newPage({
    baseURL: inject('subpathSite'),
    prepare: (each) =>
      each.on('response', (response) => {
        if (response.status() >= 400) lost.push(response.url());
      }),
  });
  await page.goto(address);
  return page;
};
const pathname = (page: Page) => new URL(page.url()).pathname;

describe(`below ${subpath}`, () => {
  it('the home page leads to a region', async () => {
    const page = await visit('');
    await page.getByRole('main').getByRole('link', { name: 'Soest', exact: true }).last().click();
    await page.waitForURL(`**${subpath}regionen/soest/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Soest');
  });

  it('the finder filters and leads to a project', async () => {
    const page = await visit('projekte/?region=soest');
    const result = page.locator('tr[data-facets]:visible').first().getByRole('link');
    expect(await result.getAttribute('href')).toMatch(new RegExp(`^${subpath}projekte/[^/]+/$`));
    await page.getByRole('checkbox', { name: /^Aachen/ }).check();
    expect(pathname(page)).toBe(`${subpath}projekte/`);
  });

  it('the search finds pages there', async () => {
    const page = await visit('suche/?q=Parken');
    await page.locator('.search-results > li').first().getByRole('link').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/suche/'));
    expect(pathname(page)).toContain(subpath);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('Seite nicht gefunden');
  });

  it('the map loads and its places lead to projects', async () => {
    const page = await visit('karte/');
    await page.locator('.canvas button.place').first().press('Enter');
    await page.getByRole('dialog').getByRole('listitem').first().getByRole('link').click();
    await page.waitForURL(`**${subpath}projekte/*/`);
  });

  it('a figure leads to the page of its fact', async () => {
    const page = await visit('projekte/stadtlabor-soest/');
    await page.locator('a.fact').first().click();
    await page.getByRole('dialog', { name: 'Beleg' }).getByRole('link', { name: 'Zur Faktenseite' }).click();
    await page.waitForURL(`**${subpath}fakten/*/`);
  });
});
