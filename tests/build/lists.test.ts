/** What the lists and every page together say, compared with the content. */
import { countOf } from '#language/de/format.ts';
import { describe, expect, it } from 'vitest';
import { routes } from '#site/routes.ts';
import { factHref, hasOwnPage } from '#views/parts/links.ts';
import { loadContent } from '../support/real-content.ts';
import { isFramed, kindOf, plain, readSite, textOf } from '../support/site.ts';

const catalogue = await loadContent();
const site = await readSite();
const whole = site.pages.filter((page) => !isFramed(page));
const linksOn = (address: string, folder: string) =>
  new Set(
    site
      .page(address)
      .main.querySelectorAll(`a[href^="${folder}"]`)
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href !== folder && !/[?#]/.test(href)),
  );
const pagesOf = (kind: string) =>
  site.pages.map(({ address }) => address).filter((address) => kindOf(address) === kind);

const { regions, projects, topics, events, organisations, places, sources, facts } = catalogue;
const counted = (things: readonly unknown[], one: string, many: string) => plain(countOf(things.length, one, many));

describe('the content has arrived in full', () => {
  it.for([
    ['/projekte/', counted(projects, 'Projekt', 'Projekte')],
    ['/termine/', counted(events, 'Ereignis', 'Ereignisse')],
    ['/organisationen/', counted(organisations, 'Organisation', 'Organisationen')],
    ['/orte/', counted(places, 'Ort', 'Orte')],
    ['/quellen/', counted(sources, 'Quelle', 'Quellen')],
    ['/fakten/', `${counted(facts, 'Angabe', 'Angaben')} aus ${counted(sources, 'Quelle', 'Quellen')}`],
  ] as const)('so %s counts „%s“', ([address, count]) => {
    expect(textOf(site.page(address).main)).toContain(count);
  });

  it.for([
    ['regionen', regions],
    ['projekte', projects],
    ['themen', topics],
    ['termine', events],
    ['organisationen', organisations],
    ['orte', places],
    ['quellen', sources],
  ] as const)('so each of the %s has its page and stands in the list', ([folder, things]) => {
    const pages = new Set(things.map(({ id }) => `/${folder}/${id}/`));
    expect(new Set(pagesOf(`${folder}/ID`))).toEqual(pages);
    expect(linksOn(`/${folder}/`, `/${folder}/`)).toEqual(pages);
  });

  it('so the home page shows every project, and „Was blieb“ draws it', () => {
    const all = new Set(projects.map(({ id }) => routes.project(id)));
    expect(linksOn('/', '/projekte/')).toEqual(all);
    const { main } = site.page(routes.remains());
    const drawn = main.querySelectorAll('.lifelines a').map((link) => link.getAttribute('href'));
    expect(drawn).toHaveLength(all.size);
    expect(new Set(drawn)).toEqual(all);
  });

  it('so every fact stands once on the pages of their list, and the list leads to each of these', () => {
    const parts = site.pages.filter(({ address }) => address.startsWith('/fakten/liste/'));
    const main = site.page('/fakten/').main;
    const led = new Set(main.querySelectorAll('.list-index a').map((link) => link.getAttribute('href')));
    expect(led).toEqual(new Set(parts.map(({ address }) => address)));
    // Where all stand on one page, it is the list itself.
    const holders = parts.length > 0 ? parts.map((page) => page.main) : [main];
    const listed = holders.flatMap((holder) =>
      holder.querySelectorAll('.ledger a').map((link) => link.getAttribute('href')),
    );
    expect(listed).toHaveLength(facts.length);
    expect(new Set(listed)).toEqual(new Set(facts.map((fact) => factHref(fact, routes))));
  });

  it('so every fact has a page or stands at its subject', () => {
    const own = facts.filter(hasOwnPage);
    expect(new Set(pagesOf('fakten/ID'))).toEqual(new Set(own.map(({ id }) => routes.factPage(id))));
  });
});

it('every page says on top what the site is about, and below leads to every part of it once', () => {
  for (const { address, root } of whole) {
    expect(textOf(root.querySelector('header .wordmark')), address).toMatch(/Förderprogramm.*Unabhängig dokumentiert$/);
    const ways = ['header .site-nav a', 'footer section a']
      .flatMap((selector) => root.querySelectorAll(selector))
      .map((link) => link.getAttribute('href'));
    expect(new Set(ways).size, address).toBe(ways.length);
  }
  // Pages that stand alone and no others, so that none is forgotten.
  const home = site.page('/').root;
  const led = new Set(home.querySelectorAll('header a, footer section a').map((link) => link.getAttribute('href')));
  const alone = whole.filter(({ address, html }) => /^\/[^/]+\/$/.test(address) && !html.includes('content="noindex"'));
  expect(alone.filter(({ address }) => !led.has(address)).map(({ address }) => address)).toEqual([]);
});

it('every page says that it is no offer of the Land', () => {
  for (const { address, root } of whole) {
    expect(textOf(root.querySelector('.site-footer')), address).toContain('unabhängig vom Land Nordrhein-Westfalen');
  }
});

it('the list of places below the map names every project', () => {
  expect(linksOn('/karte/', '/projekte/')).toEqual(new Set(projects.map(({ id }) => routes.project(id))));
});

it('nowhere is a value missing or a mark left', () => {
  const gaps = /\bundefined\b|\bNaN\b|\[object |\[\[/;
  const found = site.pages.flatMap(
    ({ address, root }) => gaps.exec(textOf(root.querySelector('body')))?.map((gap) => `${address}: ${gap}`) ?? [],
  );
  expect(found).toEqual([]);
});
