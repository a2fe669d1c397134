import { describe, expect, it } from 'vitest';
import { routes } from '#site/routes.ts';
import { brotliSize } from '../support/brotli.ts';
import { loadContent } from '../support/real-content.ts';
import { readSite, textOf } from '../support/site.ts';

const site = await readSite();
const { regions, projects } = await loadContent();
const page = site.page('/presse/');
const section = (id: string) => page.main.querySelector(`#${id}`)!;

describe('the press area', () => {
  it('stands in the order in which newsrooms ask, and its contents lead to all of it', () => {
    const open = page.main.querySelectorAll('section.press-section').map(({ id }) => id);
    expect(open).toEqual([
      ...['zitierbar', 'diagramme', 'widersprueche', 'kurz', 'faktenblaetter'],
      ...['was-amtsträger-sagten', 'nutzung', 'auf-dem-laufenden'],
    ]);
    const folds = page.main.querySelectorAll('.fold-in').map(({ id }) => id);
    expect(folds).toEqual([
      ...['weitere-widersprueche', 'kernfakten', 'geld', 'zeitleiste', 'regionen', 'schreibweisen'],
      ...['faktenblaetter-vorhaben', 'dateien', 'alle-belege'],
    ]);
    const contents = page.main.querySelectorAll('.page-contents a').map((link) => link.getAttribute('href'));
    expect(contents).toEqual([...open, ...folds].map((id) => `#${id}`));
  });

  it('opens with numbers to quote, each with sentence, source and date', () => {
    const numbers = page.main.querySelectorAll('.quotable > li');
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) {
      expect(number.querySelector('.quotable-value a.fact')).not.toBeNull();
      expect(textOf(number.querySelector('blockquote p'))).toMatch(/\.$/);
      expect(textOf(number.querySelector('blockquote footer'))).toMatch(/^Quelle: .+\. Stand: .+\.$/);
    }
  });

  it('says in one line whom to ask, and lists nothing that is missing', () => {
    const contact = page.main.querySelectorAll('.press-contact');
    expect(contact).toHaveLength(1);
    expect(contact[0]!.querySelector('a')).not.toBeNull();
    expect(textOf(page.main)).not.toContain('fehlt noch');
  });

  it('tells the programme in short, every figure with its proof', () => {
    const prose = section('kurz').querySelector('.prose')!.clone() as ReturnType<typeof section>;
    for (const digit of prose.querySelectorAll('sup')) digit.remove();
    expect(textOf(prose)).toMatch(/\S/);
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
    const offered = ['faktenblaetter', 'faktenblaetter-vorhaben'].flatMap((id) =>
      section(id)
        .querySelectorAll('a')
        .map((link) => link.getAttribute('href')),
    );
    expect(offered.toSorted()).toEqual([...regions, ...projects].map(({ id }) => routes.factSheet(id)).toSorted());
  });

  it('shows its numbers and whom to ask within the first 14,000 bytes', async () => {
    const end = page.html.indexOf('id="diagramme"');
    expect(end).toBeGreaterThan(0);
    expect(await brotliSize(page.html.slice(0, end))).toBeLessThanOrEqual(14_000);
  });
});
