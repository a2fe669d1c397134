/** The English edition: whole, in English, with the same values as the German one, and each page leads to its twin. */
import { gunzipSync } from 'node:zlib';
import type { HTMLElement, Node } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { german } from '#language/de/german.ts';
import { english } from '#language/en/english.ts';
import { readAtom } from '../support/feeds.ts';
import { loadContent } from '../support/real-content.ts';
import { isFramed, plain, readSite, siteUrl, textOf, type SitePage } from '../support/site.ts';

const site = await readSite();
const { translated } = await loadContent();
const pages = [...site.pages, ...site.english];
const byAddress = new Map(pages.map((page) => [page.address, page]));

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly value?: unknown;
  readonly checked: string;
  readonly statement: string;
  readonly sources: ReadonlyArray<{ readonly url: string }>;
  readonly display: { readonly value: string };
}
const rowsIn = async (file: string) => (JSON.parse((await site.read(file)).toString()) as { data: Row[] }).data;
const rows = await rowsIn('en/daten/fakten.json');
const main = new Map((await rowsIn('daten/fakten.json')).map((row) => [row.id, row]));

/** Every text of the words of a language; what is put together of values is none. */
function* leaves(value: unknown): Generator<string> {
  if (typeof value === 'string') yield plain(value);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* leaves(each);
}

/** What nobody says in another language on the page. */
function* textsIn(node: Node): Generator<string> {
  if (!('tagName' in node)) {
    if (plain(node.text)) yield plain(node.text);
    return;
  }
  const { rawTagName, attributes } = node as HTMLElement;
  if (/^(?:script|style|pre|code|select)$/i.test(rawTagName ?? '')) return;
  if ('lang' in attributes && attributes['lang'] !== 'en') return;
  for (const child of node.childNodes) yield* textsIn(child);
}

// No tree is made of pages of which one line is read.
const versions = ({ html }: SitePage) =>
  [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g)].map(
    ([, tag, href]) => [tag!, href!.slice(siteUrl.length)] as const,
  );

describe('every English page', () => {
  it('says that it is English, has one heading of the first level and a description of its own', () => {
    const descriptions = new Set<string>();
    for (const { address, root } of site.english) {
      expect(root.querySelector('html')?.getAttribute('lang'), address).toBe('en');
      expect(root.querySelectorAll('h1').map(textOf), address).toEqual([expect.stringMatching(/./)]);
      expect(root.querySelector('link[rel=canonical]')?.getAttribute('href'), address).toBe(siteUrl + address);
      expect(root.querySelector('meta[property="og:locale"]')?.getAttribute('content'), address).toMatch(/^en_/);
      const description = root.querySelector('meta[name=description]')!.getAttribute('content')!;
      expect(descriptions.has(description), `${address} ${description}`).toBe(false);
      descriptions.add(description);
    }
    expect(site.english.length).toBeGreaterThan(0);
  });

  it('has no word that the site says in German', () => {
    const said = new Set(leaves(english.words));
    const own = new Set([...leaves(german.words)].filter((text) => text.length > 2 && !said.has(text)));
    const found = site.english.flatMap(({ address, root }) =>
      [...textsIn(root.querySelector('body')!)].filter((text) => own.has(text)).map((text) => `${address} ${text}`),
    );
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('counts the sources of the facts that it has, and shows no list without entries among those of the press', () => {
    const sources = new Set(rows.flatMap((row) => row.sources.map(({ url }) => url)));
    expect(textOf(byAddress.get('/en/fakten/')!.root.querySelector('.lead'))).toContain(`from ${sources.size} sources`);
    const counts = byAddress.get('/en/presse/')!.root.querySelectorAll('summary .none').map(textOf);
    expect(counts.length).toBeGreaterThan(3);
    expect(counts).not.toContain('0');
  });

  it('is one entry of the menu at most', () => {
    for (const { address, root } of site.english) {
      const marked = root.querySelectorAll('.site-nav [aria-current]').map((link) => link.getAttribute('href'));
      expect(marked.length, address).toBeLessThanOrEqual(1);
      if (address === '/en/was-blieb/') expect(marked).toEqual([address]);
    }
  });

  it('says of a link to a German page that it is German, and of no other', () => {
    const wrong = site.english.flatMap(({ address, root }) =>
      root.querySelectorAll('a[href^="/"]').flatMap((link) => {
        const path = link.getAttribute('href')!.replace(/[?#].*/, '');
        if (!path.endsWith('/') || isFramed({ address: path })) return [];
        const isGerman = link.getAttribute('hreflang')?.startsWith('de') === true;
        return isGerman === !path.startsWith('/en/') ? [] : [`${address} → ${path}`];
      }),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});

describe('the versions of a page', () => {
  it('name each other, and the German one as the one for everybody else', () => {
    const paired = pages.filter((page) => versions(page).length > 0);
    expect(paired.length).toBeGreaterThan(0);
    for (const page of paired) {
      const own = versions(page);
      const { de, en, 'x-default': others } = Object.fromEntries(own);
      expect([de, en], page.address).toContain(page.address);
      expect(en, page.address).toBe(`/en${de!}`);
      expect(others, page.address).toBe(de);
      for (const [, href] of own) expect(versions(byAddress.get(href)!), href).toEqual(own);
    }
    const there = [...translated].filter((path) => /(?:^|\/)$/.test(path)).map((path) => `/en/${path}`);
    expect(new Set(site.english.map(({ address }) => address))).toEqual(new Set(there));
  });

  it('are one click apart, in the words of whoever reads them; else what the page belongs to', () => {
    const english = new Set(site.english.map(({ address }) => address));
    /** Of what a German page is a part or a form. */
    const near = (address: string) =>
      [address.replace(/[^/]+\/$/, ''), address.replace(/^\/[^/]+/, '')]
        .map((above) => `/en${above}`)
        .find((above) => english.has(above));
    for (const page of pages) {
      if (isFramed(page)) continue;
      const [, href, name] = /<a class="language-switch" href="([^"]*)"[^>]*>([^<]*)/.exec(page.html) ?? [];
      const isEnglish = site.english.includes(page);
      const twin = versions(page).find(([tag]) => tag === (isEnglish ? 'de' : 'en'))?.[1];
      expect(href, page.address).toBe(twin ?? (isEnglish ? '/' : (near(page.address) ?? '/en/')));
      expect(plain(name ?? ''), page.address).toBe(isEnglish ? 'Deutsch' : 'English');
    }
  });

  it('stand together in the site map', async () => {
    const map = (await site.read('sitemap-0.xml')).toString();
    for (const page of site.english) {
      const entry = map.split('<url>').find((each) => each.includes(`<loc>${siteUrl}${page.address}</loc>`));
      const links = [...(entry ?? '').matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
      const expected = versions(page).filter(([tag]) => tag !== 'x-default');
      expect(
        links.map(([, tag, href]) => [tag, href!.slice(siteUrl.length)]),
        page.address,
      ).toEqual(expected);
    }
  });
});

describe('a fact in English', () => {
  it('has value, sources and date of the German one, and says them on its page', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const { value, checked, sources } = main.get(row.id)!;
      expect([row.value, row.checked], row.id).toEqual([value, checked]);
      expect(row.sources.map(({ url }) => url)).toEqual(sources.map(({ url }) => url));
      expect(row.statement, row.id).not.toBe(main.get(row.id)!.statement);
      if (row.kind === 'relation') continue;
      const { main: page } = byAddress.get(`/en/fakten/${row.id}/`)!;
      expect(textOf(page.querySelector('.fact-value')), row.id).toBe(plain(row.display.value));
      expect(page.querySelectorAll('.fact-sources > li').length, row.id).toBeGreaterThan(0);
      expect(textOf(page), row.id).toContain(plain(english.forms.date(checked)));
    }
  });

  it('can be cited in English', async () => {
    const { id } = rows.find(({ kind }) => kind !== 'relation')!;
    const bib = (await site.read(`en/fakten/${id}.bib`)).toString();
    expect(bib).toContain(`${siteUrl}/en/fakten/${id}/`);
    expect(bib).toMatch(/lang\w*\s*=\s*\{(?:en|english|british)/i);
  });
});

it('the search in English finds English pages and no others, the German one German pages', async () => {
  const urlsIn = (folder: string) =>
    Promise.all(
      [...site.files]
        .filter((file) => file.startsWith(`${folder}pagefind/`) && file.endsWith('.pf_fragment'))
        .map(async (file) => {
          const text = gunzipSync(await site.read(file)).toString();
          return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
        }),
    );
  const [german, english] = await Promise.all([urlsIn(''), urlsIn('en/')]);
  expect(english.length).toBeGreaterThan(0);
  expect(english.filter((url) => !url.startsWith('/en/'))).toEqual([]);
  expect(german.filter((url) => url.startsWith('/en/'))).toEqual([]);
});

it('a feed reader is told in English what changed', async () => {
  const xml = (await site.read('en/feed.xml')).toString();
  const feed = readAtom(xml);
  expect(xml).toContain('xml:lang="en"');
  expect(feed.self).toBe(`${siteUrl}/en/feed.xml`);
  const told = new Set(rows.map(({ statement }) => statement));
  expect(feed.items.map(({ description }) => description ?? '').filter((text) => !told.has(text))).toEqual([]);
});
