/** Pages of the site in the shared browser. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';

let browser: Browser;

/** To be called once in a file of browser tests. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
}

export interface Visitor extends BrowserContextOptions {
  /** Before the page is opened: listeners, routes. */
  prepare?: (page: Page) => unknown;
}

/** A window of its own, closed with the test. Without a `baseURL` addresses belong to the normal build. */
export async function newPage({ prepare, ...options }: Visitor = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: inject('site'),
    locale: 'de-DE',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    // What a worker asks for passes by `page.route`; tests of reading offline let it work.
    serviceWorkers: 'block',
    ...options,
  });
  // Long enough for a busy machine; what is broken fails all the same.
  context.setDefaultTimeout(30_000);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await prepare?.(page);
  return page;
}

/** Opens an address below the base path: `regionen/aachen/`. */
export async function visit(address: string, options: Visitor = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto(address.replace(/^\//, ''));
  return page;
}
