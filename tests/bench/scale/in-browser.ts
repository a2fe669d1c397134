/** What readers wait for on a built site, in a real browser that knows nothing of it yet. */
import { chromium, type Browser, type Page } from 'playwright';
import { startBrowser } from '../../support/browser.ts';
import { serve } from '../../support/server.ts';

export interface Waited {
  /** Milliseconds until the reader has it. */
  readonly ms: number;
  /** Bytes that came for it, as they lie in the folder: servers send fewer. */
  readonly bytes: number;
}

export interface ReaderTimes {
  /** From the address of a question to its answers. */
  readonly query: Waited;
  /** The finder opened. */
  readonly finder: Waited;
  /** A region chosen in it. */
  readonly filter: Waited;
  /** The map, until it can be moved. */
  readonly map: Waited;
}

/** A word that pages of every size have. */
const question = 'Verkehr';

const rounds = 3;

async function timed(
  browser: Browser,
  url: string,
  act: (page: Page) => Promise<void>,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Waited> {
  const all: Waited[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ baseURL: url, viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(120_000);
    await prepare(page);
    let bytes = 0;
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    const start = performance.now();
    await act(page);
    const ms = performance.now() - start;
    // What is still on its way belongs to it as well.
    await page.waitForLoadState('networkidle');
    all.push({ ms, bytes });
    await page.close();
  }
  // The best of them: what else the machine does must not count.
  return all.toSorted((a, b) => a.ms - b.ms)[0]!;
}

const finderIsReady = (page: Page) =>
  page.waitForFunction(() => document.querySelector<globalThis.HTMLElement>('.filter-status')?.dataset['said']);

/** @param folder the built site, as for the root of a host */
export async function timesInBrowser(folder: string): Promise<ReaderTimes> {
  const started = await startBrowser();
  const browser = await chromium.connect(started.server.wsEndpoint());
  const { url, stop } = await serve(folder);
  try {
    return {
      query: await timed(browser, url, async (page) => {
        await page.goto(`suche/?q=${question}`, { waitUntil: 'commit' });
        await page.locator('.search-results > li').first().waitFor();
      }),
      finder: await timed(browser, url, async (page) => {
        await page.goto('projekte/', { waitUntil: 'load' });
      }),
      filter: await timed(
        browser,
        url,
        async (page) => {
          await page.locator('list-filter [name=region]').first().dispatchEvent('click');
          await finderIsReady(page);
          await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
        },
        (page) => page.goto('projekte/', { waitUntil: 'load' }),
      ),
      map: await timed(browser, url, async (page) => {
        await page.goto('karte/', { waitUntil: 'commit' });
        await page.locator('region-map .canvas').locator('button.place, button.cluster').first().waitFor();
      }),
    };
  } finally {
    await browser.close();
    await Promise.all([stop(), started.stop()]);
  }
}
