/**
 * How long a change of filters takes, with as many projects as a whole country might fund: the built pages with rows made up from
 * their own, in a real browser, from the event to the picture after it.
 *
 *     npm run bench -- filter
 */
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { rowsInPart } from '#client/list-rows.ts';
import { startBrowser } from '../support/browser.ts';
import { serve } from '../support/server.ts';
import { buildFolder } from '../support/site.ts';
import { printMeasures, type Measure } from './table.ts';

/** The same numbers on every run (Park and Miller's generator). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Attributes of a made-up project: each group of facets from another real one. */
function mixed(rows: readonly HTMLElement[], number: number, random: (below: number) => number) {
  const any = () => rows[random(rows.length)]!;
  const facets = ['region', 'status', 'thema', 'geld', 'jahr', 'traeger', 'ort', 'code', 'kontakt'].flatMap((name) =>
    any()
      .getAttribute('data-facets')!
      .split(' ')
      .filter((facet) => facet.startsWith(`${name}:`)),
  );
  return {
    'data-id': `muster-${number}`,
    'data-facets': facets.join(' '),
    'data-names': `${any().getAttribute('data-names')} ${number}`,
    'data-words': `${any().getAttribute('data-words')} ${any().getAttribute('data-words')}`,
    'data-sort-geld': String(random(20_000_000)),
    'data-sort-beginn': String(20_180_000 + random(50_000)),
    'data-sort-ausgang': String(random(6)),
  };
}

const restRules = '@media screen and (scripting: enabled) { .finds .finds-rest { display: none } }';

/** The page with so many items instead of its own: rows of the finder in parts as the component draws them, places of the map. */
async function grown(address: string, count: number): Promise<string> {
  const html = await readFile(path.join(buildFolder('site'), address, 'index.html'), 'utf8');
  const root = parse(html, { comment: true });
  const items = root.querySelectorAll('[data-names]');
  const random = randomFrom(4711);
  const copies = Array.from({ length: count }, (_, number) => {
    const item = parse(items[number % items.length]!.toString()).firstChild as HTMLElement;
    for (const [name, value] of Object.entries(mixed(items, number, random))) item.setAttribute(name, value);
    return item.toString();
  });
  const table = root.querySelector('.finds');
  if (table) {
    table.querySelector('tbody')!.innerHTML = copies.slice(0, rowsInPart).join('');
    table.insertAdjacentHTML('beforeend', `<tbody class="finds-rest">${copies.slice(rowsInPart).join('')}</tbody>`);
    table.insertAdjacentHTML(
      'afterend',
      '<p class="list-more"><button class="button" type="button">Weitere</button></p>',
    );
    // Rules of what only long lists have are left out of a page without, and its policy knows no others.
    root.querySelector('meta[http-equiv=content-security-policy]')?.remove();
    root.querySelector('head')!.insertAdjacentHTML('beforeend', `<style>${restRules}</style>`);
  } else {
    const places = root.querySelectorAll('.place-list > li');
    const share = Math.ceil(count / places.length);
    places.forEach((place, index) => {
      place.querySelector('ul')!.innerHTML = copies.slice(index * share, (index + 1) * share).join('');
    });
  }
  root.querySelector('list-filter')!.setAttribute('data-total', String(count));
  return root.toString();
}

/** What a change takes. */
interface Taken {
  /** Milliseconds from the event to the picture that shows it. */
  readonly wait: number;
  /** Milliseconds for which the page kept a processor busy until then; a busy machine makes the wait longer, not this. */
  readonly work: number;
}

/** @param change as text, because the page's policy forbids to make functions of it */
async function timed(page: Page, meter: CDPSession, change: string): Promise<Taken> {
  const busy = async () => {
    const { metrics } = await meter.send('Performance.getMetrics');
    return 1_000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  await page.waitForTimeout(200);
  const before = await busy();
  const wait = await page.evaluate<number>(`(async () => {
    const list = document.querySelector('list-filter');
    const start = performance.now();
    (${change})(list);
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return performance.now() - start;
  })()`);
  return { wait, work: (await busy()) - before };
}

const pick = (selector: string) => `(list) => list.querySelector('${selector}').click()`;
const type = (word: string) =>
  `(list) => { const field = list.querySelector('#filter-q'); field.value = '${word}'; field.dispatchEvent(new Event('input', { bubbles: true })); }`;
const order = (value: string) =>
  `(list) => { const select = list.querySelector('[name=sort]'); select.value = '${value}'; select.dispatchEvent(new Event('change', { bubbles: true })); }`;

/** What a reader does, one after the other. */
const changes: ReadonlyArray<readonly [what: string, how: string]> = [
  ['region', pick('[name=region]')],
  ['second region', pick('[name=region][value=soest]')],
  ['outcome', pick('[name=status]')],
  ['region off', pick('[name=region]')],
  ['all off', pick('.filter-clear')],
  ['word, first letter', type('b')],
  ['word, second letter', type('bü')],
  ['word, whole', type('bürger')],
  ['two words', type('bürger soest')],
  ['word that nothing has', type('bürgar qqq')],
  ['typing error', type('oecherlap')],
  ['no word', type('')],
  ['by money', order('geld')],
  ['by begin', order('beginn')],
  ['by name', order('name')],
  ['money class', pick('[name=geld]')],
  ['year', pick('[name=jahr]')],
  ['all off again', pick('.filter-clear')],
];

/** The built site, of which one page is another: a folder of links and one file. */
async function siteWith(folder: string, address: string, html: string): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const [page] = address.split('/') as [string];
  for (const name of await readdir(folder)) {
    if (name !== page) await symlink(path.join(folder, name), path.join(copy, name));
  }
  await mkdir(path.join(copy, page));
  for (const name of await readdir(path.join(folder, page))) {
    if (name !== 'index.html') await symlink(path.join(folder, page, name), path.join(copy, page, name));
  }
  await writeFile(path.join(copy, page, 'index.html'), html);
  return copy;
}

/** Opens a made-up page, and does something with it. */
async function onGrown(
  browser: Browser,
  { address, html, width }: { readonly address: string; readonly html: string; readonly width: number },
  act: (page: Page) => Promise<void>,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const folder = await siteWith(buildFolder('site'), address, html);
  const server = await serve(folder);
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  try {
    await prepare(page);
    await page.goto(server.url + address, { waitUntil: 'commit' });
    await act(page);
  } finally {
    await page.close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function firstPaint(page: Page): Promise<number> {
  const paint = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  return (await paint.jsonValue())!;
}

/** A slow telephone line: a page comes piece by piece, as it does outside of this machine. */
async function slowDown(page: Page): Promise<void> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
}

const say = (text: string) => process.stdout.write(`${text}\n`);
const ms = (time: number) => `${time.toFixed(0).padStart(5)} ms`;

async function timeChanges(page: Page, width: number): Promise<Measure[]> {
  const meter = await page.context().newCDPSession(page);
  await meter.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.locator('list-filter').dispatchEvent('pointerover');
  await page.waitForFunction(() => document.querySelector<globalThis.HTMLElement>('.filter-status')?.dataset['said']);
  await page.waitForTimeout(2_000);
  // The best of three: what else the machine does must not count.
  const all = changes.map(([what]) => ({ what, work: Infinity, wait: Infinity }));
  for (let round = 0; round < 3; round += 1) {
    for (const [index, [, how]] of changes.entries()) {
      const { work, wait } = await timed(page, meter, how);
      const taken = all[index]!;
      all[index] = { ...taken, work: Math.min(taken.work, work), wait: Math.min(taken.wait, wait) };
    }
  }
  for (const { what, work, wait } of all) say(`  ${what.padEnd(24)} ${ms(work)} ${ms(wait)}`);
  const most = (kind: keyof Taken) => Math.max(...all.map((taken) => taken[kind]));
  return [
    { what: `a change, longest work, ${width} px`, value: most('work'), unit: 'ms' },
    { what: `a change, longest wait, ${width} px`, value: most('wait'), unit: 'ms', limit: { atMost: 100 } },
  ];
}

async function benchFilter(count: number): Promise<void> {
  const measures: Measure[] = [];
  const started = await startBrowser();
  const browser = await chromium.connect(started.server.wsEndpoint());
  try {
    const html = await grown('projekte/', count);
    for (const width of [1280, 390]) {
      await onGrown(browser, { address: 'projekte/', html, width }, async (page) => {
        say(`\n${count} projects at ${width} px; first paint ${ms(await firstPaint(page))}`);
        await page.waitForLoadState('load');
        measures.push(...(await timeChanges(page, width)));
      });
    }
    for (const many of [60, count]) {
      const map = { address: 'karte/', html: await grown('karte/', many), width: 390 };
      const tell = async (page: Page) => {
        const value = await firstPaint(page);
        measures.push({ what: `first paint of the map on a slow line, ${many} projects`, value, unit: 'ms' });
      };
      await onGrown(browser, map, tell, slowDown);
    }
  } finally {
    await browser.close();
    await started.stop();
  }
  printMeasures(measures);
}

await benchFilter(Number(process.argv[2] ?? 10_000));
