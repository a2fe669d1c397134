/** Leichte Sprache, regions in brief, and the line that leads from each form of a region to the others. */
import { describe, expect, it } from 'vitest';
import { easyTag } from '#site/easy-language.ts';
import { routes } from '#site/routes.ts';
import { loadContent } from '../support/real-content.ts';
import { readSite, textOf } from '../support/site.ts';

const { regions, easyPages } = await loadContent();
const site = await readSite();
const easy = [...easyPages.keys()].map((id) => site.page(routes.easyPage(id)));
const brief = regions.map(({ id }) => site.page(routes.regionBrief(id)));

describe('a page in Leichte Sprache', () => {
  it('says its language in a tag that programs take as German, and leaves what stands on every page in German', () => {
    expect(Intl.getCanonicalLocales(easyTag)).toEqual([easyTag]);
    expect(new Intl.Locale(easyTag).language).toBe('de');
    for (const { address, root, main } of easy) {
      expect(root.querySelector('html')?.getAttribute('lang'), address).toBe('de');
      const [text, ...others] = main.querySelectorAll(`[lang="${easyTag}"]`);
      expect(others, address).toEqual([]);
      const passingOn = textOf(main.querySelector('.share'));
      expect(passingOn, address).not.toBe('');
      expect(textOf(text!) + passingOn, address).toBe(textOf(main));
    }
  });

  it('says at the top that nobody has checked it, until somebody has', () => {
    for (const [id, { geprueftAm, pruefgruppe }] of easyPages) {
      const marked = site.page(routes.easyPage(id)).main.querySelector('.easy-mark');
      expect(marked !== null, id).toBe(geprueftAm === undefined || pruefgruppe === undefined);
    }
  });

  it('has one sentence in a line, and every figure leads to its fact', () => {
    for (const { address, main } of easy) {
      const lines = main.querySelectorAll('.easy-lines p').map(textOf);
      expect(lines.length, address).toBeGreaterThan(10);
      expect(
        lines.filter((line) => /[^\d][.?] \p{Lu}/u.test(line)),
        address,
      ).toEqual([]);
      const figures = main.querySelectorAll('a.fact').map((figure) => figure.getAttribute('href')!);
      expect(figures.length, address).toBeGreaterThan(2);
      expect(
        figures.filter((href) => !/^\/\w+\/./.test(href)),
        address,
      ).toEqual([]);
    }
  });

  it('says of every drawing what it shows', () => {
    for (const { address, main } of easy) {
      const drawings = main.querySelectorAll('.easy svg').map((drawing) => drawing.getAttribute('aria-label'));
      expect(drawings.length, address).toBeGreaterThan(0);
      for (const label of drawings) expect(label, address).toMatch(/^Zeichnung: /);
    }
  });
});

describe('a region', () => {
  it.each(regions)('leads from each form of $title to the others, and says which it is', ({ id }) => {
    const forms = [routes.region(id), routes.regionBrief(id), routes.easyPage(id)];
    for (const address of forms) {
      const { main } = site.page(address);
      const links = main.querySelectorAll('.versions a');
      expect(
        links.map((link) => link.getAttribute('href')),
        address,
      ).toEqual(expect.arrayContaining(forms));
      const current = links.filter((link) => link.getAttribute('aria-current') === 'page');
      expect(
        current.map((link) => link.getAttribute('href')),
        address,
      ).toEqual([address]);
      for (const link of links) site.page(link.getAttribute('href')!);
    }
  });

  it('in brief is brief, proven, and answers who, how long, how much, what and whom', () => {
    for (const { address, main } of brief) {
      const reading = main.clone() as typeof main;
      for (const other of reading.querySelectorAll('nav, #belege, sup, .vh')) other.remove();
      const words = textOf(reading).split(' ').length;
      expect(words, address).toBeGreaterThan(100);
      expect(words, address).toBeLessThan(280);
      expect(main.querySelectorAll('a.fact').length, address).toBeGreaterThan(4);
      expect(main.querySelectorAll('h2').map(textOf), address).toEqual(expect.arrayContaining(['Wen fragen']));
    }
  });
});

it('the place for sign language is in the foot of every page and in Leichte Sprache', () => {
  const start = site.page('/');
  for (const address of [routes.easy(), routes.signLanguage()])
    expect(start.root.querySelector(`footer a[href="${address}"]`), address).not.toBeNull();
  expect(site.page(routes.easy()).main.querySelector(`a[href="${routes.signLanguage()}"]`)).not.toBeNull();
});
