/** Pages of facts: where each is used, and what other sites may take from it. */
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { routes } from '#site/routes.ts';
import { hasOwnPage } from '#views/parts/links.ts';
import { loadContent } from '../support/real-content.ts';
import { isFramed, kindOf, readSite, siteUrl, subpath, textOf, type Site } from '../support/site.ts';

const { facts } = await loadContent();
const site = await readSite();
const own = facts.filter(hasOwnPage);

/** The first marks of a fact on all pages, by the address of the fact's page: `/regionen/soest/#r12`. */
function marksIn({ pages }: Site, base: string): Map<string, string[]> {
  const marks = new Map<string, string[]>();
  for (const { address, root } of pages) {
    for (const mark of root.querySelectorAll('a.fact[id]')) {
      const href = mark.getAttribute('href') ?? '';
      // In Leichte Sprache a figure leads to its fact at once.
      const link = href.startsWith('#')
        ? root.getElementById(href.slice(1))?.querySelector('a:not([href^="#r"])')
        : mark;
      const fact = link?.getAttribute('href') ?? '';
      marks.set(fact, [...(marks.get(fact) ?? []), `${base}${address.slice(1)}#${mark.id}`]);
    }
  }
  return marks;
}

/** The marks to which a fact's page leads under „Verwendet“. */
const usesOf = ({ page }: Site, id: string) =>
  page(routes.factPage(id))
    .root.querySelectorAll('#verwendet .rows a')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /#r\d+$/.test(href));

describe('under „Verwendet“ a fact', () => {
  it.for([
    ['site', '/'],
    ['subpath', subpath],
  ] as const)('leads to its first mark on every page that cites it, and nowhere else (%s)', async ([name, base]) => {
    const build = await readSite(name);
    const marks = marksIn(build, base);
    expect(marks.size).toBeGreaterThan(0);
    for (const { id } of own) {
      const expected = marks.get(base + routes.factPage(id).slice(1)) ?? [];
      expect(usesOf(build, id).sort(), id).toEqual(expected.sort());
    }
  });

  it('says so when it is used nowhere else', () => {
    for (const { id } of own) {
      const rows = site.page(routes.factPage(id)).root.querySelectorAll('#verwendet .rows > li').map(textOf);
      const isUnused = rows.some((text) => text.startsWith('Nur hier'));
      expect(rows.length, id).toBeGreaterThan(0);
      if (isUnused) expect(rows, id).toHaveLength(1);
    }
  });
});

it('no page keeps what was written for the build', () => {
  for (const { address, html } of site.pages) expect(html, address).not.toContain('<!--');
});

describe('every fact can be taken over', () => {
  it('in three lengths, the second of them its sentence', () => {
    for (const { id, statement } of own) {
      const texts = site.page(routes.factPage(id)).main.querySelectorAll('.cite p').slice(0, 3).map(textOf);
      expect(texts.length, id).toBe(3);
      expect(texts[1], id).toBe(textOf(parse(`<p>${statement}</p>`)));
    }
  });

  it('as a frame, whose page exists, proves itself and leaves the frame when followed', () => {
    for (const { id } of own) {
      const permalink = siteUrl + routes.factPage(id);
      const snippets = site.page(routes.factPage(id)).main.querySelectorAll('#einbetten pre');
      const [frozen, living] = snippets.map((each) => parse(textOf(each)));
      expect(frozen?.querySelector('blockquote')?.getAttribute('cite'), id).toBe(permalink);
      const source = living?.querySelector('iframe')?.getAttribute('src') ?? '';
      const frame = site.page(source.replace(siteUrl, ''));
      expect(isFramed(frame), id).toBe(true);
      const link = frame.main.querySelector('a');
      expect(link?.getAttribute('href'), id).toBe(routes.factPage(id));
      expect(link?.getAttribute('target'), id).toBe('_top');
    }
  });
});

it('a mistake can be reported on every fact, project, region and source', () => {
  const kinds = ['projekte/ID', 'regionen/ID', 'quellen/ID'];
  for (const { address, root } of site.pages.filter((page) => kinds.includes(kindOf(page.address)))) {
    const link = root.querySelector('#fehler-melden a')?.getAttribute('href') ?? '';
    if (!link.startsWith('mailto:')) expect(link, address).toBe(`${routes.report()}?seite=${address}`);
  }
  for (const { address, root } of site.pages.filter((page) => kindOf(page.address) === 'fakten/ID')) {
    const id = address.split('/')[2]!;
    expect(root.querySelector('#fehler-melden')?.innerHTML, address).toContain(id);
  }
});
