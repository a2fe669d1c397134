import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { baseMap } from '#site/base-map.ts';
import { newPage, useBrowser, visit } from '../support/visit.ts';

useBrowser();

const onePixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const canvas = (page: Page) => page.locator('region-map .canvas');
const markers = (page: Page) => canvas(page).locator('button.place, button.cluster');
const projectsIn = async (page: Page) =>
  (await markers(page).locator('[aria-hidden]').allInnerTexts()).reduce((sum, text) => sum + Number(text), 0);

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
    await expect.poll(() => nameOfFocused(page)).toBe('Soest');
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

const sentence = (page: Page) => page.locator('.map-sentence').innerText();
const nameOfFocused = (page: Page) =>
  page.evaluate(() => document.activeElement?.querySelector('.vh')?.textContent ?? document.activeElement?.textContent);

describe('without JavaScript', () => {
  it('the map page says in words what lies where, and offers no button that does nothing', async () => {
    const page = await visit('karte/', { javaScriptEnabled: false });
    const regions = page.getByRole('main').getByRole('list').filter({ hasText: 'Emscher-Lippe' }).first();
    expect(await regions.getByRole('listitem').count()).toBe(5);
    expect(await regions.innerText()).toMatch(/Soest\s+\d+\sProjekte/);
    expect(await sentence(page)).toMatch(/^\d+\sProjekte an \d+ Orten/);
    for (const name of ['Ganzer Bildschirm', 'Link kopieren', 'Hintergrundkarte …'])
      expect(await page.getByRole('button', { name }).isVisible(), name).toBe(false);
  });

  it('two links lead past the filters and past the map', async () => {
    const page = await visit('karte/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Filter überspringen' }).press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.map-regions') !== null)).toBe(true);
    await page.getByRole('link', { name: 'Karte überspringen' }).press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.place-list') !== null)).toBe(true);
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
      const isMarker = await page.evaluate(() => document.activeElement?.matches('button.place, button.cluster'));
      if (isMarker) reached.add((await nameOfFocused(page))!);
    }
    expect(reached.size).toBe(total);
    for (const name of reached) expect(name).toMatch(/\d+\sProjekte?/);
  });

  it('whatever is touched is large enough for a finger', async () => {
    const page = await visit('karte/', { viewport: { width: 390, height: 800 } });
    await markers(page).first().waitFor();
    const small = await page.locator('region-map :is(.canvas a, button, .map-regions a, label)').evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
  });

  it.for(['Enter', 'Space'])('%s on a cluster takes it apart and keeps the focus within', async (key) => {
    const page = await openMap();
    const cluster = canvas(page).locator('button.cluster').first();
    const before = await markers(page).count();
    await cluster.focus();
    const name = await nameOfFocused(page);
    expect(name).toMatch(/^\d+\sProjekte? an \d+ Orten: /);
    await page.keyboard.press(key);
    await expect.poll(() => markers(page).count()).toBeGreaterThan(before);
    const [first = ''] = name!.replace(/^.*?: /, '').split(', ');
    expect(await nameOfFocused(page)).toContain(first);
  });

  it.for(['Enter', 'Space'])(
    '%s on a place opens its projects, Escape closes them and the focus returns',
    async (key) => {
      const page = await openMap();
      await canvas(page).locator('button.place').first().focus();
      const name = await nameOfFocused(page);
      await page.keyboard.press(key);
      const dialog = canvas(page).getByRole('dialog');
      await dialog.waitFor();
      const [place, project] = await dialog.getByRole('link').all();
      expect(name).toContain(await place!.innerText());
      expect(await place!.getAttribute('href')).toMatch(/^\/orte\/[^/]+\/$/);
      expect(await project!.getAttribute('href')).toMatch(/^\/projekte\/[^/]+\/$/);
      expect(await dialog.locator('li svg').count()).toBe(await dialog.locator('li').count());
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await nameOfFocused(page)).toBe(name);
    },
  );

  it('arrow keys walk the regions, in the list and on the map, and the sentence follows', async () => {
    const page = await openMap('karte/?status=laeuft-weiter');
    await page.locator('.map-regions a').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await nameOfFocused(page)).toContain('Emscher-Lippe');
    expect(await sentence(page)).toMatch(/^Emscher-Lippe, \d+\sProjekte, \d+ pass(t|en) zum Filter$/);
    expect(await page.locator('.area.walked').getAttribute('data-region')).toBe('e');

    await canvas(page).getByRole('link', { name: 'Aachen', exact: true }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await nameOfFocused(page)).toBe('Soest');
    expect(await sentence(page)).toMatch(/^Soest, /);
  });

  it('the filter leaves only the places of the projects that pass, comes near them and says so', async () => {
    const page = await openMap();
    const all = await projectsIn(page);
    await page
      .getByRole('form', { name: 'Karte filtern' })
      .getByRole('checkbox', { name: /^Soest/ })
      .check();
    await expect.poll(() => projectsIn(page)).toBeLessThan(all);
    expect(await projectsIn(page)).toBeGreaterThan(0);
    // Who wants no motion gets none: Leaflet animates with an element of its own.
    expect(await canvas(page).locator('.leaflet-proxy').count()).toBe(0);
    expect(await sentence(page)).toMatch(/^\d+ von \d+ Projekten passen zum Filter, an \d+ Orten/);
    expect(await page.locator('.map-regions li').filter({ hasText: 'Soest' }).innerText()).toMatch(/, \d+ passen$/);
    const { search, hash } = new URL(page.url());
    expect([search, hash]).toEqual(['?region=soest', expect.stringMatching(/^#karte=\d/)]);
  });

  it('the filter of the address holds from the start', async () => {
    const [all, filtered] = await Promise.all([openMap(), openMap('karte/?region=soest')]);
    expect(await projectsIn(filtered)).toBeLessThan(await projectsIn(all));
  });

  it('the link to a view is copied by a button, and shows the same part again', async () => {
    const page = await openMap();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const zoomIn = canvas(page).getByRole('button', { name: 'Vergrößern' });
    await zoomIn.press('Enter');
    await zoomIn.press('Enter');
    const marks = async (on: Page) =>
      Promise.all((await markers(on).all()).map(async (each) => JSON.stringify(await each.boundingBox())));
    const seen = await marks(page);
    await page.locator('.map-tools').getByRole('button', { name: 'Link kopieren' }).press('Enter');
    await page.getByText('Link kopiert.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/karte\/#karte=[\d.]+\/[\d.]+\/[\d.]+$/);

    const other = await openMap(link.replace(/^.*\/karte\//, 'karte/'));
    expect((await marks(other)).length).toBe(seen.length);
    expect(new URL(other.url()).hash).toBe(new URL(link).hash);
  });

  it('fills the screen and gives it back, by its button and by Escape', async () => {
    const page = await openMap();
    const button = page.getByRole('button', { name: 'Ganzer Bildschirm' });
    const isFull = () => page.evaluate(() => document.fullscreenElement?.localName);
    await button.press('Enter');
    await expect.poll(isFull).toBe('region-map');
    await page.getByRole('button', { name: 'Vollbild beenden' }).press('Enter');
    await expect.poll(isFull).toBe(undefined);

    await page.evaluate(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }));
    await button.press('Enter');
    const box = () => page.locator('region-map').boundingBox();
    expect(await box()).toMatchObject({ x: 0, width: 1280, height: 900 });
    await page.keyboard.press('Escape');
    expect((await box())!.width).toBeLessThan(1280);
    expect(await nameOfFocused(page)).toContain('Ganzer Bildschirm');
  });

  it('gives way to the drawing on paper, which shows the same places', async () => {
    const page = await openMap('karte/?region=soest#karte=9.8/51.57/8.1');
    expect(await sentence(page)).toContain('Im Ausschnitt');
    await page.emulateMedia({ media: 'print' });
    expect(await canvas(page).isVisible()).toBe(false);
    expect(await page.locator('region-map svg a[data-place="Soest"]').isVisible()).toBe(true);
    expect(await page.locator('region-map svg a[data-place="Solingen"]').isVisible()).toBe(false);
    expect(await sentence(page)).not.toContain('Im Ausschnitt');
  });

  it('stays readable in forced colours: every mark has a border, every region its line', async () => {
    const page = await visit('karte/', { forcedColors: 'active' });
    await markers(page).first().waitFor();
    const borders = await markers(page).evaluateAll((all) => all.map((each) => getComputedStyle(each).borderTopWidth));
    expect(new Set(borders)).toEqual(new Set(['2px']));
    const stroke = await page
      .locator('.canvas .area')
      .first()
      .evaluate((area) => getComputedStyle(area).stroke);
    expect(stroke).not.toBe('none');
  });
});

describe('the base map', () => {
  async function openWatched(options: { remembered?: boolean } = {}) {
    const asked: string[] = [];
    const page = await newPage({
      prepare: async (each) => {
        // No test asks the real host.
        await each.route(`${baseMap.origin}/**`, (route) => {
          asked.push(route.request().url());
          return route.fulfill({ contentType: 'image/gif', body: onePixel });
        });
        if (options.remembered) await each.addInitScript(() => localStorage.setItem('base-map', ''));
      },
    });
    await page.goto('karte/');
    await markers(page).first().waitFor();
    return { page, asked };
  }
  const offer = (page: Page) => page.getByRole('button', { name: 'Hintergrundkarte …' });
  const kept = (page: Page) => page.evaluate(() => localStorage.length);

  it('asks nobody before the reader has agreed, and keeps nothing unless told to', async () => {
    const { page, asked } = await openWatched();
    await offer(page).press('Enter');
    const question = page.getByRole('group', { name: /Hintergrundkarte .*laden\?/ });
    expect(await question.innerText()).toContain(new URL(baseMap.origin).host);
    await question.getByRole('button', { name: 'Nicht laden' }).press('Enter');
    expect(await question.isVisible()).toBe(false);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);

    await offer(page).press('Enter');
    await question.getByRole('button', { name: 'Laden', exact: true }).press('Enter');
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    expect(await page.getByText('Hintergrundkarte: ©').isVisible()).toBe(true);
    expect(await kept(page)).toBe(0);
    await page.getByRole('button', { name: 'Hintergrundkarte entfernen' }).press('Enter');
    await expect.poll(() => page.locator('.leaflet-tile').count()).toBe(0);
  });

  it('is remembered only if the reader says so, and forgotten when it is taken away', async () => {
    const { page } = await openWatched();
    await offer(page).press('Enter');
    await page.getByRole('checkbox', { name: /merken/ }).check();
    await page.getByRole('button', { name: 'Laden', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Hintergrundkarte entfernen' }).waitFor();
    expect(await kept(page)).toBe(1);

    const later = await openWatched({ remembered: true });
    await expect.poll(() => later.asked.length).toBeGreaterThan(0);
    await later.page.getByRole('button', { name: 'Hintergrundkarte entfernen' }).press('Enter');
    expect(await kept(later.page)).toBe(0);
  });
});
