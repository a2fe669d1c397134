import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { linkableFiles, pageAnchors, recordAnchors } from '#site/link-targets.ts';
import { loadContent } from '../support/real-content.ts';
import { isFramed, plain, readSite, sample, subpath, textOf, type Site } from '../support/site.ts';

const host = 'http://site.test';
const attributes = ['href', 'src', 'action', 'poster', 'data-boundaries', 'data-projects', 'data-bundle', 'data-proof'];

const addressesOf = (element: HTMLElement): string[] => [
  ...attributes.flatMap((name) => element.getAttribute(name) ?? []),
  ...(element.getAttribute('srcset') ?? '').split(',').flatMap((each) => each.trim().split(/\s+/)[0] || []),
];

/** What leads nowhere: `page → address (why)`. */
function broken(site: Site, base: string): string[] {
  const ids = new Map(
    [...site.pages, ...site.english].map((page) => [
      page.address,
      new Set(page.root.querySelectorAll('[id]').map(({ id }) => id)),
    ]),
  );
  const why = (page: string, address: string): string | undefined => {
    const url = new URL(address, host + base + page.slice(1));
    if (url.origin !== host) return undefined;
    if (!url.pathname.startsWith(base)) return 'outside of the base path';
    const inside = decodeURIComponent(url.pathname.slice(base.length));
    if (inside.endsWith('/') || inside === '') {
      const target = ids.get(`/${inside}`);
      if (/^(?:en\/)?pagefind\/$/.test(inside)) return undefined;
      if (!target) return 'no such page';
      return url.hash && !target.has(decodeURIComponent(url.hash.slice(1))) ? 'no such anchor' : undefined;
    }
    return site.files.has(inside) ? undefined : 'no such file';
  };
  return [...site.pages, ...site.english, ...site.pieces, ...site.englishPieces].flatMap((page) => {
    const addresses = new Set(page.root.querySelectorAll('*').flatMap(addressesOf));
    return [...addresses].flatMap((address) => {
      const reason = why(page.address, address);
      return reason === undefined ? [] : [`${page.address} → ${address} (${reason})`];
    });
  });
}

it('texts may link to files and sections that are there', async () => {
  const site = await readSite();
  expect(linkableFiles.filter((name) => !site.files.has(name))).toEqual([]);
  const idsOf = (pages: readonly (typeof site.pages)[number][]) =>
    new Set(pages.flatMap(({ root }) => root.querySelectorAll('[id]').map(({ id }) => id)));
  const missing = [
    ...Object.entries(pageAnchors).map(([page, anchors]) => {
      const address = page === 'start' ? '/' : `/${page}/`;
      const ids = idsOf(site.pages.filter((each) => each.address === address));
      return [page, anchors.filter((anchor) => !ids.has(anchor))] as const;
    }),
    // What some things of a kind have; none has everything.
    ...Object.entries(recordAnchors).map(([folder, anchors]) => {
      const ids = idsOf(site.pages.filter(({ address }) => new RegExp(`^/${folder}/[^/]+/$`).test(address)));
      return [folder, anchors.filter((anchor) => !ids.has(anchor))] as const;
    }),
  ];
  expect(missing.filter(([, anchors]) => anchors.length > 0)).toEqual([]);
});

describe.for([
  ['site', '/'],
  ['subpath', subpath],
] as const)('in the build „%s“', async ([name, base]) => {
  const site = await readSite(name);

  it('every internal address and anchor leads somewhere', () => {
    expect(broken(site, base).slice(0, 20)).toEqual([]);
  });

  it('no page loads anything from another host', async () => {
    const loaded =
      'script[src], img, source, video, audio, iframe, object, embed, use, image, link:not([rel=canonical], [hreflang])';
    const foreign = [...site.pages, ...site.english, ...site.pieces, ...site.englishPieces].flatMap((page) =>
      page.root
        .querySelectorAll(loaded)
        .flatMap((element) => [...addressesOf(element), ...(element.getAttribute('data')?.split(' ') ?? [])])
        .filter((address) => new URL(address, host).origin !== host)
        .map((address) => `${page.address} ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  it('no style sheet or script names another host to load from', async () => {
    const foreign = /url\(\s*["']?(?:https?:)?\/\/|@import|import\s*\(?\s*["'](?:https?:)?\/\//;
    const bundled = [...site.files].filter((file) => file.startsWith('_astro/') && /\.(css|js)$/.test(file));
    expect(bundled.length).toBeGreaterThan(0);
    for (const file of bundled) expect((await site.read(file)).toString(), file).not.toMatch(foreign);
    for (const page of [...site.pages, ...site.english]) {
      for (const style of page.root.querySelectorAll('style')) expect(style.rawText, page.address).not.toMatch(foreign);
    }
  });
});

/** How a link is called, and where it leads. */
const calledOf = (link: HTMLElement, page: string): readonly [string, string] => {
  for (const unheard of link.querySelectorAll('[aria-hidden=true], svg')) unheard.remove();
  const name = link.getAttribute('aria-label') ?? link.querySelector('img')?.getAttribute('alt') ?? textOf(link);
  const href = link.getAttribute('href')!;
  return [plain(name), href.startsWith('#') ? page + href : href];
};

it('links of one page that are called the same lead to the same place', async () => {
  const { pages } = await readSite();
  const found: string[] = [];
  for (const { address, html } of sample(pages, 12)) {
    // Parsed anew: names are found by taking away what is not heard.
    const body = parse(html.replace(/<template\b[^]*?<\/template>/g, ''));
    const targets = Map.groupBy(
      body.querySelectorAll('a[href]').map((link) => calledOf(link, address)),
      ([name]) => name,
    );
    for (const [name, links] of targets) {
      const places = new Set(links.map(([, href]) => href));
      if (places.size > 1) found.push(`${address}: „${name}“ → ${[...places].join(', ')}`);
    }
  }
  expect(found).toEqual([]);
});

it('what a record calls foreign says its language wherever a page has it', async () => {
  const { pages } = await readSite();
  const { projects, organisations } = await loadContent();
  const names = new Set([...projects, ...organisations].flatMap(({ foreign }) => foreign.map(({ text }) => text)));
  expect(names.size).toBeGreaterThan(0);
  const found: string[] = [];
  for (const { address, main } of sample(pages, 6)) {
    if (isFramed({ address }) || address.startsWith('/en/')) continue;
    const unmarked = main.clone() as HTMLElement;
    for (const marked of unmarked.querySelectorAll('[lang], svg, select, code, pre, textarea')) marked.remove();
    const words = textOf(unmarked);
    for (const name of names)
      if (
        new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(
          words,
        )
      )
        found.push(`${address}: ${name}`);
  }
  expect(found).toEqual([]);
});
