import { describe, expect, it } from 'vitest';
import { addressOf } from '#catalogue/addresses.ts';
import { loadContent } from '../support/real-content.ts';
import { isFramed, kindOf, readSite, siteUrl, subpath, textOf, type SitePage } from '../support/site.ts';

const { operator, withdrawn } = await loadContent();
const site = await readSite();
const isHidden = ({ root }: SitePage) => root.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex';
const shown = site.pages.filter((page) => !isHidden(page));

/** Texts that stand on more than one page. */
function repeated(texts: ReadonlyArray<readonly [string, string]>): string[] {
  return [...Map.groupBy(texts, ([, text]) => text)]
    .filter(([text, of]) => of.length > 1 || !text)
    .map(([text, of]) => `„${text}“: ${of.map(([address]) => address).join(', ')}`);
}

describe('every page', () => {
  it('speaks German and has one heading of the first level', () => {
    for (const { address, root } of site.pages) {
      expect(root.querySelector('html')?.getAttribute('lang'), address).toBe('de');
      expect(root.querySelectorAll('h1').map(textOf), address).toEqual([expect.stringMatching(/\S/)]);
    }
  });

  it('has a title of its own', () => {
    expect(repeated(site.pages.map(({ address, root }) => [address, textOf(root.querySelector('title'))]))).toEqual([]);
  });

  it('has a description of its own', () => {
    const descriptions = site.pages
      .filter((page) => !isFramed(page))
      .map(
        ({ address, root }) =>
          [address, root.querySelector('meta[name=description]')?.getAttribute('content') ?? ''] as const,
      );
    expect(repeated(descriptions)).toEqual([]);
  });

  it('names its address at the site it is built for', () => {
    for (const { address, root } of shown) {
      expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(siteUrl + address);
      expect(root.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(siteUrl + address);
    }
  });

  it('that stands at every unknown address names none', () => {
    const { root } = site.page('/404.html');
    expect(root.querySelectorAll('link[rel=canonical], meta[property="og:url"]')).toEqual([]);
  });

  it('names its address below the base path', async () => {
    const { root } = (await readSite('subpath')).page('/regionen/soest/');
    expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${siteUrl}${subpath}regionen/soest/`);
  });
});

describe('programs', () => {
  const linksOn = (address: string) =>
    site
      .page(address)
      .root.querySelectorAll('head link[rel=alternate], head link[rel=search]')
      .map((link) => [link.getAttribute('href'), link.getAttribute('type')]);

  it.for([
    ['/', '/feed.xml', 'application/atom+xml'],
    ['/', '/opensearch.xml', 'application/opensearchdescription+xml'],
    ['/meldungen/', '/feed.xml', 'application/atom+xml'],
    ['/meldungen/', '/feed.json', 'application/feed+json'],
    ['/fakten/', '/aenderungen.xml', 'application/atom+xml'],
    ['/termine/', '/termine.ics', 'text/calendar'],
    ['/suche/', '/opensearch.xml', 'application/opensearchdescription+xml'],
  ] as const)('find on %s the file %s', ([address, href, type]) => {
    expect(linksOn(address)).toContainEqual([href, type]);
  });

  it('find the feeds in the head of every page', () => {
    for (const { address, root } of site.pages.filter((page) => !isFramed(page))) {
      const hrefs = root.querySelectorAll('head link[rel=alternate]').map((link) => link.getAttribute('href'));
      for (const feed of ['/feed.xml', '/feed.json', '/aenderungen.xml'])
        expect(
          hrefs.filter((href) => href === feed),
          address,
        ).toHaveLength(1);
    }
  });

  it('find a fact and a project as a record, as a citation and on paper, and readers the same', () => {
    for (const page of shown.filter(({ address }) => ['fakten/ID', 'projekte/ID'].includes(kindOf(address)))) {
      const { address, root } = page;
      const file = (ending: string) => address.replace(/\/$/, `.${ending}`);
      const named = new Map(linksOn(address).map(([href, type]) => [href, type]));
      expect(named.get(file('json')), address).toBe('application/json');
      expect(named.get(file('bib')), address).toBe('text/plain');
      const sheet = [...named.keys()].find((href) => href?.endsWith('.pdf'));
      if (address.startsWith('/projekte/'))
        expect(sheet, address).toBe(address.replace(/^\/projekte(.*)\/$/, '/faktenblatt$1.pdf'));
      const row = root.querySelectorAll('main #daten a').map((link) => link.getAttribute('href'));
      expect(row, address).toEqual([file('json'), file('bib'), ...(sheet ? [sheet] : []), '/daten/']);
      if (sheet) expect(site.files, address).toContain(sheet.slice(1));
    }
  });

  it('know what the site is called and looks like on a start screen', async () => {
    const { root } = site.page('/');
    const manifest = JSON.parse((await site.read('manifest.webmanifest')).toString()) as {
      icons: Array<{ src: string; sizes: string }>;
    };
    expect(root.querySelector('link[rel=manifest]')?.getAttribute('href')).toBe('/manifest.webmanifest');
    expect(manifest).toMatchObject({ name: 'Digitale Modellregionen NRW', lang: 'de', start_url: '/', scope: '/' });
    const touch = root.querySelector('link[rel=apple-touch-icon]')?.getAttribute('href');
    for (const { src, sizes } of [...manifest.icons, { src: touch!, sizes: '180x180' }]) {
      const picture = await site.read(src.slice(1));
      if (!src.endsWith('.png')) continue;
      // Width and height of a PNG, in its first chunk (W3C PNG, 11.2.2).
      expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`, src).toBe(sizes);
    }
  });

  it('know news from other pages, and their day', () => {
    for (const { address, root } of shown) {
      const property = (name: string) => root.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
      const isNews = kindOf(address) === 'meldungen/ID';
      expect(property('og:type'), address).toBe(isNews ? 'article' : 'website');
      expect(property('article:published_time') !== undefined, address).toBe(isNews);
    }
  });

  it('find nobody to report a vulnerability to as long as nobody runs the site', () => {
    expect(site.files.has('.well-known/security.txt')).toBe(operator.email !== undefined);
  });
});

describe('search engines', () => {
  const locations = async (file: string) =>
    [...(await site.read(file)).toString().matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location]) => location ?? '');

  it('find exactly the pages that may be indexed in the sitemap', async () => {
    const maps = await locations('sitemap-index.xml');
    const listed = (await Promise.all(maps.map((map) => locations(new URL(map).pathname.slice(1))))).flat();
    expect(listed.toSorted()).toEqual([...shown, ...site.english].map(({ address }) => siteUrl + address).toSorted());
  });

  it('learn from the sitemap when pages about things were worked on', async () => {
    const map = (await site.read('sitemap-0.xml')).toString();
    const days = new Map(
      [...map.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(([, loc, day]) => [loc!, day]),
    );
    const things = ['regionen', 'projekte', 'fakten', 'termine', 'organisationen', 'orte', 'quellen', 'meldungen'];
    const about = shown.filter(({ address }) => things.some((name) => kindOf(address) === `${name}/ID`));
    expect(about.length).toBeGreaterThan(0);
    const undated = about.filter(({ address }) => !/^\d{4}-\d{2}-\d{2}/.test(days.get(siteUrl + address) ?? ''));
    expect(undated.map(({ address }) => address)).toEqual([]);
  });

  it('find the sitemap in robots.txt', async () => {
    expect((await site.read('robots.txt')).toString()).toContain(`Sitemap: ${siteUrl}/sitemap-index.xml\n`);
  });

  it('do not index the page for unknown addresses, that of all components, what was withdrawn, none made for frames and no piece of a page', () => {
    const hidden = site.pages.filter(isHidden);
    const gone = withdrawn.flatMap(({ collection, id }) => addressOf(collection, id) ?? []);
    expect(hidden.filter((page) => !isFramed(page)).map(({ address }) => address)).toEqual(
      ['/404.html', '/stil/', ...gone].sort(),
    );
    expect(hidden.filter(isFramed)).toEqual(site.pages.filter(isFramed));
    expect(site.pieces.filter(isHidden)).toEqual(site.pieces);
  });
});
