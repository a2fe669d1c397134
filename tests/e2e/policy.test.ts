import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { cachePrefix } from '#offline/names.ts';
import { isFramed, readSite, sample } from '../support/site.ts';
import { inTurns } from '../support/turns.ts';
import { newPage, useBrowser } from '../support/visit.ts';

useBrowser();
const few = sample((await readSite()).pages, 2);
const addresses = few.map(({ address }) => address.slice(1));
const whole = few.filter((page) => !isFramed(page)).map(({ address }) => address.slice(1));

/** Collects what a page must not do. */
async function openWatched(
  address: string,
  serviceWorkers: 'allow' | 'block',
): Promise<{ page: Page; violations: string[]; foreign: string[]; errors: string[] }> {
  const violations: string[] = [];
  const foreign: string[] = [];
  const errors: string[] = [];
  const page = await newPage({
    serviceWorkers,
    prepare: async (each) => {
      await each.exposeFunction('reportViolation', (text: string) => violations.push(text));
      await each.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          (window as unknown as { reportViolation(text: string): void }).reportViolation(
            `${violatedDirective} ${blockedURI}`,
          ),
        );
      });
      each.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      each.on('pageerror', (error) => errors.push(error.message));
      each.on('request', (request) => {
        if (!request.url().startsWith(inject('site')) && !request.url().startsWith('data:'))
          foreign.push(request.url());
      });
    },
  });
  await page.goto(address);
  return { page, violations, foreign, errors };
}

/** What a page does that it must not, in words; nothing for a good one. */
async function misdeedsOf(
  address: string,
  act: (page: Page) => Promise<unknown> = async () => undefined,
  serviceWorkers: 'allow' | 'block' = 'block',
) {
  const { page, violations, foreign, errors } = await openWatched(address, serviceWorkers);
  await act(page);
  await page.waitForLoadState('networkidle');
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  // The one exception, which the page about privacy names: what was read, for reading it offline.
  const caches = await page.evaluate(() => window.caches.keys());
  await page.context().close();
  return [
    ...violations.map((text) => `/${address} breaks ${text}`),
    ...foreign.map((text) => `/${address} asks ${text}`),
    ...errors.map((text) => `/${address} says ${text}`),
    ...cookies.map(({ name }) => `/${address} sets ${name}`),
    ...(serviceWorkers === 'allow' ? caches.filter((name) => !name.startsWith(cachePrefix('/'))) : caches).map(
      (name) => `/${address} keeps ${name}`,
    ),
    ...(stored.some((count) => count > 0) ? [`/${address} stores ${stored.join(' ')}`] : []),
  ];
}

describe('breaks no security rule, asks nobody else and stores nothing:', () => {
  it('two pages of each kind', async () => {
    const found: string[] = [];
    await inTurns(addresses, 4, async (address) => {
      found.push(...(await misdeedsOf(address)));
    });
    expect(found).toEqual([]);
  });

  it('a page that is kept for reading it offline, but for what is kept', async () => {
    const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(await misdeedsOf('fragen/', kept, 'allow')).toEqual([]);
  });

  it('the search with results', async () => {
    const ready = (page: Page) => page.locator('.search-results > li').first().waitFor();
    expect(await misdeedsOf('suche/?q=Parken', ready)).toEqual([]);
  });

  it('a search field that names things', async () => {
    const type = async (page: Page) => {
      await page.locator('[data-site-search]').focus();
      await page.keyboard.type('Soest');
      await page.getByRole('listbox').waitFor();
    };
    expect(await misdeedsOf('', type)).toEqual([]);
  });

  it('the interactive map with an open place', async () => {
    const open = async (page: Page) => {
      await page.locator('.canvas button.place').first().press('Enter');
      await page.getByRole('dialog').waitFor();
    };
    expect(await misdeedsOf('karte/?region=soest', open)).toEqual([]);
  });

  it('a figure with its proof open', async () => {
    const open = async (page: Page) => {
      await page.locator('a.fact').first().click();
      await page.locator('.drawer [aria-busy=false]').waitFor();
    };
    expect(await misdeedsOf('projekte/stadtlabor-soest/', open)).toEqual([]);
  });
});

it('lets no text become an element or a script, and no second policy be made for it', async () => {
  const page = await newPage();
  await page.goto('suche/');
  const taken = await page.evaluate(() => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): object };
    };
    const tries: ReadonlyArray<() => unknown> = [
      () => (document.createElement('div').innerHTML = '<b>x</b>'),
      () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      () => new Worker('/sw.js'),
      () => (document.createElement('script').src = '/x.js'),
      () => trustedTypes.createPolicy('other', {}),
      () => trustedTypes.createPolicy('default', {}),
    ];
    return tries.filter((attempt) => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    }).length;
  });
  await page.context().close();
  expect(taken).toBe(0);
});

/** What of its looks a page loses that gets nothing but its own text. */
async function lossesOf(address: string): Promise<string[]> {
  const page = await newPage({
    prepare: (each) =>
      each.route('**', (route) => (route.request().resourceType() === 'document' ? route.continue() : route.abort())),
  });
  await page.goto(address);
  const heading = page.getByRole('heading', { level: 1 });
  const skip = page.getByRole('link', { name: 'Zum Inhalt' });
  const font = await heading.evaluate((element) => getComputedStyle(element).fontFamily);
  const position = await skip.evaluate((link) => getComputedStyle(link).position);
  const isVisible = await heading.isVisible();
  await page.context().close();
  return isVisible && font.includes('DMR Schrift') && position === 'absolute' ? [] : [`/${address}`];
}

it('needs nothing but the page itself to be read as it was designed', async () => {
  const found: string[] = [];
  await inTurns(whole, 4, async (address) => {
    found.push(...(await lossesOf(address)));
  });
  expect(found).toEqual([]);
});
