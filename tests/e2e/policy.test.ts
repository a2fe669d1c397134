import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { isFramed, readSite, sample } from '../support/site.ts';
import { newPage, useBrowser } from '../support/visit.ts';

useBrowser();
const few = sample((await readSite()).pages, 2);
const addresses = few.map(({ address }) => address.slice(1));
const whole = few.filter((page) => !isFramed(page)).map(({ address }) => address.slice(1));

/** Collects what a page must not do. */
async function openWatched(
  address: string,
): Promise<{ page: Page; violations: string[]; foreign: string[]; errors: string[] }> {
  const violations: string[] = [];
  const foreign: string[] = [];
  const errors: string[] = [];
  const page = await newPage({
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

async function expectNothingBad(address: string, act: (page: Page) => Promise<unknown> = async () => undefined) {
  const { page, violations, foreign, errors } = await openWatched(address);
  await act(page);
  await page.waitForLoadState('networkidle');
  expect({ violations, foreign, errors }).toEqual({ violations: [], foreign: [], errors: [] });
  expect(await page.context().cookies()).toEqual([]);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  expect(stored).toEqual([0, 0, 0]);
}

describe('breaks no security rule, asks nobody else and stores nothing:', () => {
  it.for(addresses)('/%s', (address) => expectNothingBad(address));

  it('the search with results', () =>
    expectNothingBad('suche/?q=Parken', (page) => page.locator('.search-results > li').first().waitFor()));

  it('the interactive map with an open place', () =>
    expectNothingBad('karte/?region=soest', async (page) => {
      await page.locator('.canvas button.place').first().press('Enter');
      await page.getByRole('dialog').waitFor();
    }));

  it('a figure with its proof open', () =>
    expectNothingBad('projekte/stadtlabor-soest/', async (page) => {
      await page.locator('a.fact').first().click();
      await page.locator('.drawer [aria-busy=false]').waitFor();
    }));
});

it.for(whole)('/%s needs nothing but itself to be read as it was designed', async (address) => {
  const page = await newPage({
    prepare: (each) =>
      each.route('**', (route) => (route.request().resourceType() === 'document' ? route.continue() : route.abort())),
  });
  await page.goto(address);
  const heading = page.getByRole('heading', { level: 1 });
  expect(await heading.isVisible()).toBe(true);
  expect(await heading.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('DMR Schrift');
  expect(await page.getByRole('link', { name: 'Zum Inhalt' }).evaluate((link) => getComputedStyle(link).position)).toBe(
    'absolute',
  );
});
