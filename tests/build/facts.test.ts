/** Pages of facts: where each is used, and what other sites may take from it. */
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { routes } from '#site/routes.ts';
import { hasOwnPage } from '#views/parts/links.ts';
import { loadContent } from '../support/real-content.ts';
import { isFramed, kindOf, readSite, siteUrl, textOf } from '../support/site.ts';

const { facts } = await loadContent();
const site = await readSite();
const own = facts.filter(hasOwnPage);
const factPage = /^\/fakten\/[^/]+\/$/;

const hrefs = (element: HTMLElement, selector: string) =>
  element.querySelectorAll(selector).map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, ''));
/** The pages, facts apart, that a fact's page names under „Verwendet“. */
const usesOf = (id: string) =>
  hrefs(site.page(routes.factPage(id)).root, '#verwendet .rows a').filter((href) => !factPage.test(href));

describe('under „Verwendet“ a fact names', () => {
  it('every page that proves something with it', () => {
    const proofs = site.pages.flatMap(({ address, root }) =>
      [...new Set(hrefs(root, '.footnotes a'))]
        .filter((href) => factPage.test(href))
        .map((href) => ({ address, href })),
    );
    expect(proofs.length).toBeGreaterThan(1000);
    const missing = proofs.filter(({ address, href }) => !usesOf(href.split('/')[2]!).includes(address));
    expect(missing).toEqual([]);
  });

  it('no page that does not link to it, lists of all facts apart', () => {
    const linked = new Map(
      site.pages.map(({ address, root }) => {
        const copy = parse(root.querySelector('body')?.outerHTML ?? '');
        for (const list of copy.querySelectorAll('.fact-list')) list.remove();
        return [address, new Set(hrefs(copy, 'a'))];
      }),
    );
    const wrong = own.flatMap(({ id }) =>
      usesOf(id)
        .filter((address) => !linked.get(address)?.has(routes.factPage(id)))
        .map((address) => ({ id, address })),
    );
    expect(wrong).toEqual([]);
  });
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
      expect(link?.getAttribute('href'), id).toBe(permalink);
      expect(link?.getAttribute('target'), id).toBe('_top');
    }
  });
});

it('a mistake can be reported on every fact, project, region and source', () => {
  const kinds = ['fakten/ID', 'projekte/ID', 'regionen/ID', 'quellen/ID'];
  for (const { address, root } of site.pages.filter((page) => kinds.includes(kindOf(page.address)))) {
    const link = root.querySelector('#fehler-melden a')?.getAttribute('href') ?? '';
    expect(link, address).toMatch(/^(mailto:.+\?subject=|\/fehler-melden\/$)/);
  }
});
