import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { newPage, useBrowser, visit } from '../support/visit.ts';

useBrowser();

const canvas = (page: Page) => page.locator('region-map .canvas');
const markers = (page: Page) => canvas(page).locator('button.place, button.cluster');
const projectsIn = async (page: Page) =>
  (await markers(page).allInnerTexts()).reduce((sum, text) => sum + Number(text), 0);

async function openMap(address = 'karte/'): Promise<Page> {
  const page = await visit(address);
  await markers(page).first().waitFor();
  return page;
}

async function openListening(address: string): Promise<{ page: Page; asked: string[] }> {
  const asked: string[] = [];
  const page = await newPage({
    prepare: (each) =>
      each.on('request', (request) => {
        if (/leaflet|boundaries|projekte\.json/.test(request.url())) asked.push(request.url());
      }),
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return { page, asked };
}

describe('Leaflet', () => {
  it('is not asked for on the home page before the reader turns to the map', async () => {
    const { page, asked } = await openListening('');
    expect(asked).toEqual([]);
    await page.locator('region-map svg a').first().hover();
    await canvas(page).waitFor();
    expect(asked.length).toBeGreaterThan(0);
  });

  it('comes when the keyboard reaches the map, and the focus stays on the same region', async () => {
    const { page, asked } = await openListening('');
    expect(asked).toEqual([]);
    await page.locator('region-map svg a[data-id=soest]').focus();
    await canvas(page).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Soest');
  });

  it('comes at once on the page of the map', async () => {
    const { page, asked } = await openListening('karte/');
    expect(asked.length).toBeGreaterThan(0);
    expect(await canvas(page).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'GeoBasis-DE / BKG' }).isVisible()).toBe(true);
  });

  it('leaves the drawing where it is if it cannot be loaded', async () => {
    const page = await newPage({ prepare: (each) => each.route(/leaflet-map/, (route) => route.abort()) });
    await page.goto('karte/');
    await page.getByText('Die bewegliche Karte konnte nicht geladen werden').waitFor();
    expect(await page.locator('region-map svg a[data-id=soest]').isVisible()).toBe(true);
  });
});

describe('on the interactive map', () => {
  it('the keyboard reaches every marker by its name', async () => {
    const page = await openMap();
    const total = await markers(page).count();
    await canvas(page).focus();
    const reached = new Set<string>();
    for (let step = 0; step < total + 20; step += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(
        () => document.activeElement?.matches('button.place, button.cluster') && document.activeElement.ariaLabel,
      );
      if (name) reached.add(name);
    }
    expect(reached.size).toBe(total);
    for (const name of reached) expect(name).toMatch(/\d+\sProjekte?/);
  });

  it('Enter on a cluster takes it apart', async () => {
    const page = await openMap();
    const clusters = canvas(page).locator('button.cluster');
    const before = await markers(page).count();
    await clusters.first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => markers(page).count()).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.activeElement?.matches('button.place, button.cluster'))).toBe(true);
  });

  it('Enter on a place opens its projects, Escape closes them and the focus returns', async () => {
    const page = await openMap();
    const place = canvas(page).locator('button.place').first();
    const name = await place.getAttribute('aria-label');
    await place.focus();
    await page.keyboard.press('Enter');
    const dialog = canvas(page).getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.getByRole('link').first().getAttribute('href')).toMatch(/^\/projekte\/[^/]+\/$/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
  });

  it('the filter leaves only the places of the projects that pass', async () => {
    const page = await openMap();
    const all = await projectsIn(page);
    await page
      .getByRole('form', { name: 'Karte filtern' })
      .getByRole('checkbox', { name: /^Soest/ })
      .check();
    await expect.poll(() => projectsIn(page)).toBeLessThan(all);
    expect(await projectsIn(page)).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('?region=soest');
  });

  it('the filter of the address holds from the start', async () => {
    const [all, filtered] = await Promise.all([openMap(), openMap('karte/?region=soest')]);
    expect(await projectsIn(filtered)).toBeLessThan(await projectsIn(all));
  });
});
