/** What every page says to machines, read by a JSON-LD processor. */
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../support/real-content.ts';
import { isFramed, kindOf, plain, readSite, siteUrl, subpath, textOf, type SitePage } from '../support/site.ts';

const { sources, projects } = await loadContent();
const site = await readSite();
/** A frame on another site is part of a page there. */
const pages = site.pages.filter((page) => !isFramed(page));
type Node = Record<string, unknown>;

function dataOf({ address, root }: SitePage): Node {
  const blocks = root.querySelectorAll('script[type="application/ld+json"]');
  if (blocks.length !== 1) throw new Error(`${address}: ${blocks.length} Datenblöcke`);
  return JSON.parse(blocks[0]!.rawText) as Node;
}

/** In place of the context at schema.org, which no test fetches. */
const vocabulary = 'https://schema.org/';
const addresses = [
  'url',
  'item',
  'sameAs',
  'isBasedOn',
  'inDefinedTermSet',
  'archivedAt',
  'contentUrl',
  'license',
  'eventStatus',
];
const context = {
  '@vocab': vocabulary,
  ...Object.fromEntries(addresses.map((name) => [name, { '@type': '@id' }])),
};
const expand = (data: Node) =>
  jsonld.expand(data, {
    documentLoader: async (documentUrl) => {
      if (documentUrl !== 'https://schema.org') throw new Error(`Unbekannter Kontext ${documentUrl}`);
      return { document: { '@context': context }, documentUrl };
    },
  });

/** All objects in a document. */
const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
};

const about: Readonly<Record<string, readonly string[]>> = {
  'regionen/ID': ['AdministrativeArea'],
  'projekte/ID': ['Project'],
  'themen/ID': ['DefinedTerm'],
  'fakten/ID': ['Claim'],
  'quellen/ID': ['CreativeWork', 'NewsArticle', 'Report'],
  'termine/ID': ['Event'],
  'organisationen/ID': ['Organization', 'GovernmentOrganization', 'CollegeOrUniversity'],
  'orte/ID': ['AdministrativeArea'],
  'meldungen/ID': ['NewsArticle'],
  daten: ['DataCatalog'],
};
const lists = ['regionen', 'projekte', 'themen', 'fakten', 'quellen', 'termine', 'organisationen', 'orte', 'meldungen'];

describe('the data on every page', () => {
  it('is one block that a processor understands in full', async () => {
    for (const page of pages) {
      const expanded = await expand(dataOf(page));
      expect(expanded.length, page.address).toBe(1);
      for (const node of nodesIn(expanded)) {
        const keys = Object.keys(node).filter((key) => !key.startsWith('@'));
        expect(
          keys.filter((key) => !/^https:\/\/schema\.org\/[a-z][A-Za-z-]*$/.test(key)),
          page.address,
        ).toEqual([]);
      }
    }
  });

  it('is of its kind and bears the name that readers see', () => {
    for (const page of pages) {
      const data = dataOf(page);
      const kind = kindOf(page.address);
      // A project's title goes on after its first dash, in a line of its own.
      const heading = [page.main.querySelector('h1'), page.main.querySelector('.project-below')].map(textOf);
      const types = about[kind];
      if (kind === 'start') {
        expect(data).toMatchObject({ '@type': 'WebSite', url: `${siteUrl}/` });
        continue;
      }
      expect(data['@type'], page.address).toEqual(
        lists.includes(kind) ? 'CollectionPage' : expect.stringMatching(/Page$/),
      );
      const title = page.root.querySelector('meta[property="og:title"]')?.getAttribute('content');
      expect(data['name'], page.address).toBe(title);
      if (!types) continue;
      const thing = data['mainEntity'] as Node;
      expect(types, page.address).toContain(thing['@type']);
      const name = plain(String(thing['headline'] ?? thing['name']))
        .replace(/ – /, ' ')
        .toLowerCase();
      expect(name, page.address).toBe(heading.filter(Boolean).join(' ').replace(/ – /, ' ').toLowerCase());
    }
  });

  it('names whole addresses, and on this site only such that exist', async () => {
    const known = new Set(site.pages.map(({ address }) => address));
    const missing = new Set<string>();
    for (const page of pages) {
      for (const id of nodesIn(await expand(dataOf(page))).flatMap((node) => node['@id'] ?? [])) {
        const address = String(id);
        expect(address, page.address).toMatch(/^https?:\/\//);
        const path = address.startsWith(siteUrl) ? address.slice(siteUrl.length).replace(/#.*/, '') : undefined;
        if (path !== undefined && !known.has(path) && !site.files.has(path.slice(1)))
          missing.add(`${page.address} → ${address}`);
      }
    }
    expect([...missing]).toEqual([]);
  });

  it('shows the way to the page that readers see above its heading', () => {
    for (const page of pages) {
      const way = dataOf(page)['breadcrumb'] as { itemListElement: Array<{ name: string; item: string }> } | undefined;
      // The page of components shows one as an example.
      const links = page.main
        .querySelectorAll('nav[aria-label="Pfad"] li a')
        .filter((link) => !link.closest('.specimen'));
      // What is only said to tell links apart is no part of a name.
      for (const hidden of links.flatMap((link) => link.querySelectorAll('.vh'))) hidden.remove();
      const shown = links.map((link) => ({ name: textOf(link), item: siteUrl + link.getAttribute('href') }));
      const steps = (way?.itemListElement ?? []).map(({ name, item }) => ({ name: plain(name), item }));
      expect(shown, page.address).toEqual(expect.arrayContaining(steps));
      expect(steps.length > 0, page.address).toBe(shown.length > 0);
    }
  });

  it('says nothing of addresses that must not be shown, and judges no claim', () => {
    const hidden = [
      ...sources.filter(({ hideUrl }) => hideUrl).map(({ url }) => url!),
      ...projects.filter(({ hideSourceCodeUrl }) => hideSourceCodeUrl).map(({ sourceCode }) => sourceCode!),
    ];
    const said = JSON.stringify(pages.map(dataOf));
    for (const words of [...hidden, 'ClaimReview']) expect(said.includes(words), words).toBe(false);
  });

  it('lies below the base path', async () => {
    const page = (await readSite('subpath')).page('/regionen/soest/');
    expect(dataOf(page)).toMatchObject({ url: `${siteUrl}${subpath}regionen/soest/` });
  });
});
