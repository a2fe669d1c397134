import { describe, expect, it } from 'vitest';
import { routes } from '#site/routes.ts';
import { brotliSize } from '../support/brotli.ts';
import { loadContent } from '../support/real-content.ts';
import { readSite, textOf } from '../support/site.ts';

const site = await readSite();
const { regions, projects } = await loadContent();
const page = site.page('/presse/');
const section = (id: string) => page.main.querySelector(`section#${id}`)!;

describe('the press area', () => {
  it('stands in the order in which newsrooms ask', () => {
    const wanted = [
      ['kontakt', 'Kontakt'],
      ['kurz', 'Das Programm in 100 Wörtern'],
      ['kernfakten', 'Kernfakten'],
      ['geld', 'Geld'],
      ['zeitleiste', 'Zeitleiste'],
      ['regionen', 'Die fünf Regionen'],
      ['schreibweisen', 'Schreibweisen'],
      ['widersprueche', 'Widersprüche'],
      ['diagramme', 'Zahlen als Bilder'],
      ['faktenblaetter', 'Faktenblätter'],
      ['dateien', 'Dateien'],
      ['was-amtsträger-sagten', 'Was Amtsträger sagten'],
      ['nutzung', 'Nutzung'],
      ['auf-dem-laufenden', 'Auf dem Laufenden'],
    ];
    const sections = page.main.querySelectorAll('section.section');
    expect(sections.map((each) => [each.id, textOf(each.querySelector('h2'))])).toEqual(wanted);
    const contents = page.main.querySelectorAll('.contents a').map((link) => link.getAttribute('href'));
    expect(contents).toEqual(wanted.map(([id]) => `#${id}`));
  });

  it('tells the programme in about 100 words, every figure with its proof', () => {
    const prose = section('kurz').querySelector('.prose')!.clone() as ReturnType<typeof section>;
    for (const digit of prose.querySelectorAll('sup')) digit.remove();
    const words = textOf(prose).split(' ');
    expect(words.length).toBeGreaterThanOrEqual(95);
    expect(words.length).toBeLessThanOrEqual(105);
    for (const mark of prose.querySelectorAll('a.fact')) mark.remove();
    expect(textOf(prose)).not.toMatch(/\d/);
  });

  it('names a fact for every sum and for every way of writing a fact or a project', () => {
    expect(
      section('geld')
        .querySelectorAll('dt')
        .every((term) => term.querySelector('a.fact')),
    ).toBe(true);
    expect(
      section('schreibweisen')
        .querySelectorAll('dt')
        .every((term) => term.querySelector('a')),
    ).toBe(true);
  });

  it('compares five regions and says of each how many projects stand here', () => {
    const rows = section('regionen').querySelectorAll('tbody tr');
    expect(rows).toHaveLength(regions.length);
    for (const [index, { projects: own, leadMunicipality }] of regions.entries()) {
      expect(textOf(rows[index]!)).toContain(leadMunicipality);
      expect(textOf(rows[index]!)).toContain(`hier erfasst: ${own.length};`);
    }
  });

  it('offers a fact sheet for every region and every project, each once', () => {
    const offered = section('faktenblaetter')
      .querySelectorAll('a')
      .map((link) => link.getAttribute('href'));
    expect(offered.toSorted()).toEqual([...regions, ...projects].map(({ id }) => routes.factSheet(id)).toSorted());
  });

  it('shows contact and programme within the first 14,000 bytes', async () => {
    const end = page.html.indexOf('id="kernfakten"');
    expect(end).toBeGreaterThan(0);
    expect(await brotliSize(page.html.slice(0, end))).toBeLessThanOrEqual(14_000);
  });
});
