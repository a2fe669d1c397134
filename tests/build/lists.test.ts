/** What the lists and every page together say, compared with the content. */
import { displayValue } from '#language/de/values.ts';
import { describe, expect, it } from 'vitest';
import { programmeEndFact } from '#site/config.ts';
import { routes } from '#site/routes.ts';
import { hasOwnPage } from '#views/parts/links.ts';
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

describe('the dossier has arrived in full', () => {
  it('so the home page counts it', () => {
    const text = textOf(site.page('/').main);
    for (const count of ['59 Vorhaben', '1.044 Fakten', '434 Quellen', '101 Organisationen', '40 Termine']) {
      expect(text).toContain(count);
    }
  });

  it.for([
    ['/projekte/', '59 Projekte'],
    ['/termine/', '40 Ereignisse'],
    ['/organisationen/', '101 Organisationen'],
    ['/quellen/', '434 Quellen'],
    ['/fakten/', '1.044 Angaben aus 434 Quellen'],
  ] as const)('so %s counts „%s“', ([address, count]) => {
    expect(textOf(site.page(address).main)).toContain(count);
  });

  it.for([
    ['regionen', 5],
    ['projekte', 59],
    ['themen', 9],
    ['termine', 40],
    ['organisationen', 101],
    ['quellen', 434],
  ] as const)('so there are pages below /%s/: %i, each in its list', ([folder, count]) => {
    const pages = pagesOf(`${folder}/ID`);
    expect(pages.length).toBe(count);
    expect(linksOn(`/${folder}/`, `/${folder}/`)).toEqual(new Set(pages));
  });

  it('so every fact has a page or stands at its subject', () => {
    const own = catalogue.facts.filter(hasOwnPage);
    expect(new Set(pagesOf('fakten/ID'))).toEqual(new Set(own.map(({ id }) => routes.factPage(id))));
    expect(catalogue.facts.length).toBe(1044);
  });
});

it('every page says on top that the programme has ended, and proves it', () => {
  const end = catalogue.factById.get(programmeEndFact)!;
  expect(displayValue(end)).toContain('2023');
  for (const { address, root } of whole) {
    const line = root.querySelector('header .wordmark');
    expect(textOf(line), address).toContain(plain(`Programm beendet am ${displayValue(end)}`));
    expect(line?.querySelector('small a')?.getAttribute('href'), address).toBe(routes.factPage(end.id));
  }
});

it('every page says that it is no offer of the Land', () => {
  for (const { address, root } of whole) {
    expect(textOf(root.querySelector('footer')), address).toContain('unabhängig vom Land Nordrhein-Westfalen');
  }
});

it('the imprint says what is missing as long as nobody runs the site', () => {
  const text = textOf(site.page('/impressum/').main);
  if (catalogue.operator.name) expect(text).toContain(catalogue.operator.name);
  else expect(text).toMatch(/Es fehlen: .+ nicht zur Veröffentlichung bestimmt/);
});

it('the list of places below the map names every project', () => {
  expect(linksOn('/karte/', '/projekte/')).toEqual(new Set(catalogue.projects.map(({ id }) => routes.project(id))));
});

it('nowhere is a text missing or a placeholder left', () => {
  const gaps = /\bundefined\b|\bNaN\b|\[object |\[\[|Text folgt|Lorem ipsum|TODO/;
  const found = site.pages.flatMap(
    ({ address, root }) => gaps.exec(textOf(root.querySelector('body')))?.map((gap) => `${address}: ${gap}`) ?? [],
  );
  expect(found).toEqual([]);
});
