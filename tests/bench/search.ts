/** The search: time and bytes of a first answer, beginnings of words, and how many questions it answers. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { finishedPages } from '#integrations/finished-pages.ts';
import { foundPages, searchRecords, type FactData, type FoundPage } from '#integrations/search-records.ts';
import type { SearchRecord } from '#search/records.ts';
import type { SearchNames } from '#search/settings.ts';
import type { Search } from '#search/types.ts';
import { startBrowser } from '../support/browser.ts';
import { askAll, askPlainly, engineAddress, plainIndex } from '../support/search-page.ts';
import { entriesOf, percent, readQuestions, scoreOf, type Half } from '../support/search-quality.ts';
import { buildFolder, readSite } from '../support/site.ts';
import { measureBeginnings, syntheticRecords } from './beginnings.ts';
import { serveSources } from './source-server.ts';
import { printMeasures, type Measure } from './table.ts';

/** A phone of the cheaper kind in a weak net: CPU four times slower, 150 ms, 1.6 Mbit/s. */
const slowPhone = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const rounds = 5;
const syntheticPages = Number(process.env['BENCH_PAGES'] ?? 10_000);

interface Asked {
  readonly ms: number;
  readonly bytes: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Bytes that arrive from now on. */
function countBytes(session: CDPSession): () => number {
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => bytes;
}

/** One answer in a window that knows nothing yet: from the first byte of the engine to the answer. */
async function askCold(
  browser: Browser,
  url: string,
  engine: string,
  query: string,
  kind: 'suggest' | 'search',
  isSlow: boolean,
): Promise<Asked> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto('suche/', { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (isSlow) {
    await session.send('Network.emulateNetworkConditions', { offline: false, ...slowPhone });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  const bytes = countBytes(session);
  const ms = await page.evaluate(
    async ({ file, asked, how }) => {
      const start = performance.now();
      const { createSearch } = (await import(file)) as { createSearch(options: { base: string }): Search };
      const search = createSearch({ base: '/' });
      const found = how === 'suggest' ? await search.suggest(asked) : (await search.search(asked)).groups;
      if (found.length === 0) throw new Error(`Nothing found: ${asked}`);
      return performance.now() - start;
    },
    { file: engine, asked: query, how: kind },
  );
  // What is still on its way belongs to the answer as well.
  await page.waitForTimeout(300);
  await context.close();
  return { ms, bytes: bytes() };
}

async function answerTimes(browser: Browser, url: string): Promise<Measure[]> {
  const engine = await engineAddress(await readSite());
  const cold = async (query: string, kind: 'suggest' | 'search', isSlow: boolean): Promise<Asked> => {
    const all: Asked[] = [];
    for (let round = 0; round < rounds; round++) all.push(await askCold(browser, url, engine, query, kind, isSlow));
    return { ms: median(all.map(({ ms }) => ms)), bytes: median(all.map(({ bytes }) => bytes)) };
  };
  const name = 'Gelsenkirchen';
  const text = 'Verkehrsdaten auswerten';
  const [nameHere, textHere] = [await cold(name, 'suggest', false), await cold(text, 'search', false)];
  const [nameSlow, textSlow] = [await cold(name, 'suggest', true), await cold(text, 'search', true)];
  return [
    { what: 'first answer by name, here', value: nameHere.ms, unit: 'ms', limit: { atMost: 250 } },
    { what: 'first answer from the texts, here', value: textHere.ms, unit: 'ms', limit: { atMost: 250 } },
    { what: 'first answer by name, slow phone', value: nameSlow.ms, unit: 'ms', limit: { atMost: 1200 } },
    { what: 'first answer from the texts, slow phone', value: textSlow.ms, unit: 'ms', limit: { atMost: 1800 } },
    { what: 'bytes of a name, with the engine', value: nameHere.bytes / 1000, unit: 'kB', limit: { atMost: 25 } },
    { what: 'bytes of a text, with the engine', value: textHere.bytes / 1000, unit: 'kB', limit: { atMost: 150 } },
  ];
}

async function quality(page: Page, plain: Page): Promise<Measure[]> {
  const engine = await engineAddress(await readSite());
  const measures: Measure[] = [];
  for (const half of ['tuning', 'held-out'] as const satisfies readonly Half[]) {
    const questions = await readQuestions(half);
    const queries = questions.map(({ query }) => query);
    const own = scoreOf(questions, (await askAll(page, engine, queries)).map(entriesOf));
    const bare = scoreOf(questions, await askPlainly(plain, queries));
    const share = (what: string, value: number, atLeast?: number): Measure => ({
      what: `${half}: ${what}`,
      value: percent(value, own.asked),
      unit: '%',
      ...(atLeast !== undefined && { limit: { atLeast } }),
    });
    measures.push(
      share('right page first', own.first, 85),
      share('right page among the first three', own.amongThree, 95),
      share('first, Pagefind by itself', bare.first),
      share('among the first three, Pagefind by itself', bare.amongThree),
    );
  }
  return measures;
}

async function realRecords(): Promise<SearchRecord[]> {
  const folder = buildFolder('site');
  const pages: FoundPage[] = [];
  for await (const page of finishedPages(folder, '/')) pages.push(...foundPages(page, '/'));
  const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(path.join(folder, name), 'utf8'));
  const { data } = (await json('daten/fakten.json')) as { data: FactData[] };
  const { things } = (await json('suche/namen.json')) as SearchNames;
  return searchRecords(pages, data, things, '/');
}

async function beginnings(browser: Browser): Promise<Measure[]> {
  const folder = path.join(path.dirname(buildFolder('site')), 'bench-search');
  const real = await realRecords();
  const here = await measureBeginnings(real, folder, browser, 300);
  const many = await measureBeginnings(syntheticRecords(real, syntheticPages), folder, browser, 60);
  const measure = (pages: number, { recall, worst }: typeof here): Measure[] => [
    { what: `pages found by beginnings of words, ${pages} pages`, value: recall, unit: '%', limit: { atLeast: 99 } },
    { what: `the same, worst beginning (${worst.beginning})`, value: worst.recall, unit: '%' },
  ];
  return [...measure(real.length, here), ...measure(syntheticPages, many)];
}

const { server, stop } = await startBrowser();
const browser = await chromium.connect(server.wsEndpoint());
const site = await serveSources(buildFolder('site'));
const bare = await serveSources(await plainIndex());
const page = await browser.newPage({ baseURL: site.url });
await page.goto('suche/');
const plain = await browser.newPage({ baseURL: bare.url });
await plain.goto('');
const measures = [
  ...(await answerTimes(browser, site.url)),
  ...(await quality(page, plain)),
  ...(await beginnings(browser)),
];
await browser.close();
await Promise.all([stop(), site.stop(), bare.stop()]);
printMeasures(measures);
process.exit();
