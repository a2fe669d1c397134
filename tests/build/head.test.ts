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
    expect(listed.toSorted()).toEqual(shown.map(({ address }) => siteUrl + address).toSorted());
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
