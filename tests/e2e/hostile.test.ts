/** Hostile addresses, entries and memories, on the built site without the security policy that would save the reader. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'node-html-parser';
import type { Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { longestQuestion } from '#site/config.ts';
import { listenForHits, waitingIn } from '../support/hostile-page.ts';
import { payloads } from '../support/payloads.ts';
import { buildFolder } from '../support/site.ts';
import { inTurns } from '../support/turns.ts';
import { newPage, useBrowser, visit } from '../support/visit.ts';

useBrowser();

const all = payloads.join(' ');

/** Pages that read their address, one whose words are marked for those who come from the search, and the one that none has. */
const addresses = [
  ...['', 'projekte/', 'karte/', 'suche/', 'nachnutzen/', 'fakten/', 'orte/', 'quellen/'],
  ...['projekte/stadtlabor-soest/', 'gibt-es-nicht/'],
];

/** Every name that a page reads from its address is that of one of its fields. */
const parametersOf = async (address: string): Promise<string[]> => {
  const html = await readFile(path.join(buildFolder('site'), address, 'index.html'), 'utf8').catch(() => '');
  const fields = parse(html).querySelectorAll('input[name], select[name], textarea[name]');
  return [...new Set(['q', ...fields.map((field) => field.getAttribute('name')!)])];
};

/** Every key under which the site keeps something. */
const keys = ['theme', 'search-key-off', 'base-map'];

interface Hostile {
  readonly page: Page;
  readonly hits: string[];
}

/** Opens a page without its policy, its address full of payloads before any script runs: no server takes one so long. */
async function openHostile(address: string): Promise<Hostile> {
  const hits: string[] = [];
  const site = inject('site');
  const names = await parametersOf(address);
  const page = await newPage({
    prepare: async (each) => {
      await listenForHits(each, hits);
      await each.addInitScript(
        ({ text, asked, kept }) => {
          const query = new URLSearchParams(asked.map((name) => [name, text]));
          if (location.search === '') history.replaceState(null, '', `?${query}#${encodeURIComponent(text)}`);
          for (const store of [localStorage, sessionStorage]) for (const key of kept) store.setItem(key, text);
        },
        { text: all, asked: names, kept: keys },
      );
      await each.route('**/*', async (route) => {
        if (!route.request().url().startsWith(site)) return route.abort();
        if (!route.request().isNavigationRequest()) return route.continue();
        const answer = await route.fetch();
        const html = await answer.text();
        const open = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
        if (open === html) throw new Error(`${address} has no policy to strip.`);
        return route.fulfill({ response: answer, body: open });
      });
    },
  });
  // Pages mark the words that somebody asked the search for.
  await page.goto(address, { referer: `${site}suche/?q=${encodeURIComponent(payloads.slice(30, 36).join(' '))}` });
  await page.waitForLoadState('networkidle');
  return { page, hits };
}

/** What ran, or waits to; nothing on a good page. */
async function harmIn({ page, hits }: Hostile): Promise<string[]> {
  const waiting = await waitingIn(page, new URL(inject('site')).origin);
  return [...hits.map((number) => `${page.url().slice(0, 80)} ran ${number}`), ...waiting];
}

it('nothing runs or waits to, whatever an address says and the browser has kept', async () => {
  const harm: string[] = [];
  await inTurns(addresses, 4, async (address) => {
    const hostile = await openHostile(address);
    harm.push(...(await harmIn(hostile)));
    await hostile.page.context().close();
  });
  expect(harm).toEqual([]);
});

it.each([
  ['projekte/', '#filter-q'],
  ['orte/', '#my-place'],
  ['suche/', 'main [data-site-search]'],
])('nothing runs or waits to, whatever is typed on %s', async (address, selector) => {
  const hostile = await openHostile(address);
  const field = hostile.page.locator(selector);
  await field.focus();
  await field.evaluate(async (input: HTMLInputElement, texts) => {
    for (const text of texts) {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 30));
    }
  }, payloads);
  expect(await harmIn(hostile)).toEqual([]);
});

it('nothing runs or waits to, whatever the search is asked', async () => {
  const hostile = await openHostile('suche/');
  // The words are shown before anything is found; what is found is not theirs.
  await hostile.page.route('**/pagefind/**', (route) => route.abort());
  await hostile.page.evaluate(async (texts) => {
    for (const text of texts) {
      history.pushState(null, '', `?q=${encodeURIComponent(text)}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((done) => setTimeout(done, 30));
    }
  }, payloads);
  await hostile.page.waitForLoadState('networkidle');
  expect(await harmIn(hostile)).toEqual([]);
});

it('the search does not hold up a reader with a question of a thousand words', async () => {
  const page = await visit(`suche/?q=${'wort '.repeat(1000)}`);
  expect((await page.locator('main [data-site-search]').inputValue()).length).toBeLessThanOrEqual(longestQuestion);
});
