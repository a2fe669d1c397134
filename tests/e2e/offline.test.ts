import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { writeOffline } from '#integrations/offline.ts';
import { limits } from '#offline/names.ts';
import { copySite, keptIn, openWindow, startSite, type OfflineSite } from '../support/offline-site.ts';
import { subpath } from '../support/site.ts';
import { useBrowser } from '../support/visit.ts';

useBrowser();

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Reads these pages, the first of them before there is a worker, and waits until they are kept. */
async function read(page: Page, ...addresses: string[]): Promise<void> {
  for (const [index, address] of addresses.entries()) {
    await page.goto(address);
    if (index === 0) await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const { pathname } = new URL(page.url());
    await expect.poll(() => keptIn(page, 'pages')).toContain(pathname);
    await page.waitForLoadState('networkidle');
  }
}

/** Reads a page again and tells what of it could not be had. */
async function lostOn(page: Page, address: string): Promise<string[]> {
  const lost: string[] = [];
  const note = (request: { url(): string }) => lost.push(request.url());
  page.on('requestfailed', note);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  page.off('requestfailed', note);
  return lost;
}

describe('pages that were read', () => {
  it('are there without a network, with fonts and scripts, the first one too', async () => {
    const site = await startSite();
    const page = await openWindow(site);
    await read(page, 'pruefung/', 'projekte/?region=soest');
    await site.cut();
    for (const address of ['pruefung/', 'projekte/', 'projekte/?region=aachen']) {
      expect(await lostOn(page, address), address).toEqual([]);
      expect(await heading(page).innerText()).not.toBe('Offline lesen');
      expect(await page.evaluate(() => document.fonts.check('16px "DMR Schrift"'))).toBe(true);
    }
    await site.restore();
    await page.context().setOffline(true);
    expect(await lostOn(page, 'pruefung/')).toEqual([]);
    expect(await lostOn(page, 'projekte/')).toEqual([]);
    // The script of the finder runs as well.
    await page
      .getByRole('checkbox', { name: /^Soest/ })
      .first()
      .check();
    await page.waitForURL('**/projekte/?region=*');
    // Nobody finds on the device what was looked for.
    expect((await keptIn(page, 'pages')).sort()).toEqual(['/projekte/', '/pruefung/']);
  });

  it('come from the server as long as it is there, however slow it is', async () => {
    const folder = await copySite('site', (name) => /^(?:_astro|offline|fragen)(?:\/|$)|^(?:404.html)?$/.test(name));
    await writeOffline(folder, '/');
    const site = await startSite(folder);
    const page = await openWindow(site);
    await read(page, 'fragen/');
    const file = path.join(folder, 'fragen/index.html');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('</h1>', ' (neu)</h1>'));
    site.delay = 3_500;
    await page.reload();
    expect(await heading(page).innerText()).toContain('(neu)');
    site.delay = 0;
    // And what it has withdrawn is kept no longer.
    await rm(file);
    await page.reload();
    await expect.poll(() => keptIn(page, 'pages')).toEqual([]);
  });

  it('are told by the page that stands in for one that was not read', async () => {
    const site = await startSite();
    const page = await openWindow(site);
    await read(page, 'fragen/', 'glossar/');
    const name = await heading(page).innerText();
    await site.cut();
    await page.goto('presse/');
    await page.getByText('die Seite /presse/ liegt nicht auf Ihrem Gerät').waitFor();
    expect(new URL(page.url()).pathname).toBe('/presse/');
    const kept = page.locator('.offline-pages a');
    await expect.poll(() => kept.count()).toBe(2);
    await kept.first().click();
    await page.waitForURL('**/glossar/');
    expect(await heading(page).innerText()).toBe(name);
    await page.goto('presse/');
    await site.restore();
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Presse' }).waitFor();
  });

  it('are kept no longer when their reader says so', async () => {
    const site = await startSite();
    const page = await openWindow(site);
    await read(page, 'fragen/', 'offline/');
    await page.reload();
    await expect.poll(() => page.locator('.offline-pages a').count()).toBe(2);
    expect(await page.getByRole('navigation', { name: 'Auf dieser Seite' }).getByRole('link').count()).toBeGreaterThan(
      1,
    );
    await page.getByRole('button', { name: 'Gelesene Seiten löschen' }).click();
    await expect.poll(() => keptIn(page, 'pages')).toEqual([]);
    await read(page, 'fragen/', 'offline/');
    await page.getByRole('checkbox', { name: 'Gelesene Seiten auf diesem Gerät behalten' }).uncheck();
    await expect.poll(() => keptIn(page, 'pages')).toEqual([]);
    await page.goto('glossar/');
    await page.waitForLoadState('networkidle');
    expect(await keptIn(page, 'pages')).toEqual([]);
    expect(await keptIn(page, 'files')).toEqual([]);
    await page.goto('offline/');
    expect(await page.getByRole('checkbox', { name: /^Gelesene Seiten/ }).isChecked()).toBe(false);
  });
});

describe('the whole site', () => {
  /** Enough of the site to be quick: all of its search, and some of its pages. */
  const part =
    /^(?:_astro|pagefind|suche|karte|offline|fragen|glossar|projekte|faktenblatt|daten)(?:\/|$)|^(?:index\.html|icon\.svg)?$/;

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const state = (page: Page) => page.locator('.offline-state');

  /** Zero where there is no answer. */
  const statusOf = (page: Page, name: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          ({ status }) => status,
          () => 0,
        ),
      subpath + name,
    );

  async function startCopy(): Promise<{ folder: string; site: OfflineSite; page: Page }> {
    const folder = await copySite('subpath', (name) => part.test(name) && !/beleg\.html$|\.png$/.test(name));
    await writeOffline(folder, subpath);
    const site = await startSite(folder, subpath);
    const page = await openWindow(site);
    await page.goto('offline/');
    await state(page)
      .getByText(/etwa \d+(,\d)? MB/)
      .waitFor();
    return { folder, site, page };
  }

  it('comes to the device when asked for, in parts if need be, is searched there, added to, renewed and removed', async () => {
    const { folder, site, page } = await startCopy();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(await keptIn(page, 'copy')).toEqual([]);

    // Stopped, it goes on where it was.
    site.delay = 400;
    await button(page, 'Offline verfügbar machen').click();
    await page.getByText(/^(?!0 ).* von .* MB$/).waitFor();
    await button(page, 'Anhalten').click();
    await state(page).getByText('Angehalten.').waitFor();
    site.delay = 0;
    const first = await keptIn(page, 'copy');
    expect(first.length).toBeGreaterThan(0);
    site.asked();
    await button(page, 'Weiterladen').click();
    await state(page).getByText('Die ganze Website liegt auf Ihrem Gerät').waitFor();
    expect(site.asked().filter((address) => first.includes(address))).toEqual([]);

    // Pages nobody has opened, and the search.
    await site.cut();
    expect(await statusOf(page, 'faktenblatt/oecherlab.pdf')).toBe(0);
    await page.goto('suche/?q=Parken');
    await page.locator('.search-results > li').first().waitFor();
    await page.goto('projekte/oecherlab/');
    expect(await heading(page).innerText()).not.toBe('Offline lesen');
    await page.goto('projekte/oecherlab');
    await page.waitForURL(`**${subpath}projekte/oecherlab/`);
    await site.restore();

    // Fact sheets as well, but not the data.
    await page.goto('offline/');
    await page.getByRole('checkbox', { name: /^Faktenblätter/ }).check();
    await button(page, 'Aktualisieren').click();
    await state(page).getByText('Fertig.').waitFor();
    await site.cut();
    expect(await statusOf(page, 'faktenblatt/oecherlab.pdf')).toBe(200);
    expect(await statusOf(page, 'daten/fakten.csv')).toBe(0);
    await site.restore();

    // A new release: what has changed and nothing else.
    const file = path.join(folder, 'glossar/index.html');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('</h1>', ' (neu)</h1>'));
    await writeOffline(folder, subpath);
    await page.goto('offline/');
    await state(page).getByText('Seitdem hat sich etwas geändert').waitFor();
    site.asked();
    await button(page, 'Aktualisieren').click();
    await state(page).getByText('Fertig.').waitFor();
    expect(site.asked().filter((address) => address.endsWith('.pack'))).toHaveLength(1);
    await site.cut();
    await page.goto('glossar/');
    expect(await heading(page).innerText()).toContain('(neu)');
    await site.restore();

    await page.goto('offline/');
    await button(page, 'Vom Gerät löschen').click();
    await button(page, 'Offline verfügbar machen').waitFor();
    expect(await keptIn(page, 'copy')).toEqual([]);
  });
});

describe('the worker', () => {
  it('of a site that is switched off removes what was kept, and itself', async () => {
    const folder = await copySite('site', (name) => /^(?:_astro|offline|fragen)(?:\/|$)|^$/.test(name));
    await writeOffline(folder, '/');
    const site = await startSite(folder);
    const page = await openWindow(site);
    await read(page, 'fragen/');
    await writeFile(path.join(folder, 'offline.js'), await readFile(path.join(folder, 'offline/aus.js')));
    // As a browser does by itself with a page that is opened.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    await page.reload();
    await heading(page).waitFor();
  });

  it('is not asked for by readers who save data, in frames and without JavaScript', async () => {
    const site = await startSite();
    const saving = () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    const visits = [
      ['fragen/', { prepare: (page: Page) => page.addInitScript(saving) }],
      ['fragen/', { javaScriptEnabled: false }],
      ['einbetten/fakten/foerdermittel--funding-total/', {}],
    ] as const;
    for (const [address, options] of visits) {
      const page = await openWindow(site, options);
      expect((await page.goto(address))?.status(), address).toBe(200);
      await page.waitForLoadState('networkidle');
      expect(
        site.asked().filter((asked) => asked.includes('offline')),
        address,
      ).toEqual([]);
    }
  });

  it('keeps no more pages than the page about privacy says', async () => {
    const text = await readFile('content/seiten/datenschutz.mdx', 'utf8');
    expect(text).toContain(`<Zahl>${limits.pages}</Zahl> Seiten`);
  });
});

it('without JavaScript the page says that it needs it, and offers nothing', async () => {
  const site = await startSite();
  const page = await openWindow(site, { javaScriptEnabled: false });
  await page.goto('offline/');
  expect(await page.getByText('Dafür braucht Ihr Browser JavaScript.').isVisible()).toBe(true);
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
});
