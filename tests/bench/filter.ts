/**
 * How long a change of filters takes, with as many projects as a whole country might fund: the built pages with rows made up from
 * their own, in a real browser, from the event to the picture after it.
 *
 *     TEST_BUILDS=FOLDER node tests/bench/filter.ts [projects]
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { chromium, type Browser, type Page } from 'playwright';
import { rowsInPart } from '#client/list-rows.ts';
import { startBrowser } from '../support/browser.ts';
import { serve } from '../support/server.ts';
import { buildFolder } from '../support/site.ts';

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

/** The page with so many items instead of its own: rows of the finder in parts as the component draws them, places of the map. */
async function grown(file: string, count: number): Promise<string> {
  const html = await readFile(file, 'utf8');
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
    // Rules of what only long lists have are left out of a page without.
    root.querySelector('head')!.insertAdjacentHTML('beforeend', `<link rel="stylesheet" href="/bench.css">`);
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

const restRules = '@media screen and (scripting: enabled) { .finds .finds-rest { display: none } }';

/** Milliseconds from a change to the first picture that shows it. Text, because the page's policy forbids to make functions of it. */
const timed = (page: Page, change: string): Promise<number> =>
  page.evaluate(`(async () => {
    const list = document.querySelector('list-filter');
    await new Promise((done) => setTimeout(done, 100));
    const start = performance.now();
    (${change})(list);
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return performance.now() - start;
  })()`);

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

async function openGrown(browser: Browser, url: string, address: string, html: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.route('**/bench.css', (route) => route.fulfill({ contentType: 'text/css', body: restRules }));
  await page.route(`${url}${address}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${url}${address}`);
  return page;
}

const firstPaint = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);

const say = (text: string) => process.stdout.write(`${text}\n`);
const ms = (time: number) => `${time.toFixed(0)} ms`;

export async function benchFilter(count: number): Promise<void> {
  const folder = buildFolder('site');
  const [server, started] = await Promise.all([serve(folder), startBrowser()]);
  const browser = await chromium.connect(started.server.wsEndpoint());
  try {
    const finder = await grown(path.join(folder, 'projekte/index.html'), count);
    for (const width of [1280, 390]) {
      const page = await openGrown(browser, server.url, 'projekte/', finder, width);
      await page.locator('list-filter').dispatchEvent('pointerover');
      await page.waitForFunction(
        () => document.querySelector<globalThis.HTMLElement>('.filter-status')?.dataset['said'],
      );
      say(`\n${count} projects at ${width} px; first paint ${ms(await firstPaint(page))}`);
      const times: number[] = [];
      for (const [what, how] of changes) {
        const time = await timed(page, how);
        times.push(time);
        say(`  ${what.padEnd(24)} ${ms(time).padStart(7)}  ${await page.locator('list-filter output').innerText()}`);
      }
      times.sort((a, b) => a - b);
      say(`  median ${ms(times[times.length >> 1]!)}, most ${ms(times.at(-1)!)}`);
      await page.close();
    }
    for (const many of [60, count]) {
      const map = await grown(path.join(folder, 'karte/index.html'), many);
      const page = await openGrown(browser, server.url, 'karte/', map, 1280);
      await page.waitForTimeout(1_000);
      say(`map with ${many} projects: first paint ${ms(await firstPaint(page))}`);
      await page.close();
    }
  } finally {
    await browser.close();
    await Promise.all([started.stop(), server.stop()]);
  }
}

if (import.meta.filename === process.argv[1]) await benchFilter(Number(process.argv[2] ?? 10_000));
