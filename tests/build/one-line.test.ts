/** The site from content in which one line says something else: the build below a path is made from it. */
import { expect, it, describe } from 'vitest';
import { routes } from '#site/routes.ts';
import { formsOf, lineToChange } from '../support/one-line.ts';
import { readSite, textOf } from '../support/site.ts';

const { project, regions, fact, before, after } = await lineToChange();
const [site, changed] = await Promise.all([readSite(), readSite('subpath')]);

const count = (text: string, value: number) =>
  formsOf(value).reduce((sum, form) => sum + text.split(form).length - 1, 0);

describe('a value changed in one line of YAML', () => {
  it('is another in every text of the site, page or data, and the old one is nowhere', async () => {
    const texts = [...site.files].filter((name) => /\.(html|json|jsonld|geojson|csv|xml|svg|bib|ris|ics)$/.test(name));
    const places: string[] = [];
    for (const name of texts) {
      const [old, fresh] = await Promise.all([site, changed].map(async ({ read }) => (await read(name)).toString()));
      expect({ name, old: count(fresh!, before), new: count(fresh!, after) }).toEqual({
        name,
        old: 0,
        new: count(old!, before) + count(old!, after),
      });
      if (count(old!, before) > 0) places.push(name);
    }
    expect(places).toEqual(
      expect.arrayContaining([
        `fakten/${fact}/index.html`,
        `fakten/${fact}.json`,
        'daten/fakten.csv',
        ...[routes.project(project), ...regions.map((region) => routes.region(region))].map(
          (address) => `${address.slice(1)}index.html`,
        ),
      ]),
    );
  });

  it('stands in the prose, in the lead and at the drawn money of its project, and on its own page', () => {
    const { main } = changed.page(routes.project(project));
    const [long, short] = formsOf(after).map((form) => form.replace(/\s/g, ' '));
    for (const place of ['.lead', '.prose', '.project-measures']) {
      expect(textOf(main.querySelector(place)), place).toMatch(new RegExp(`${long}|${short}`));
    }
    expect(textOf(changed.page(routes.factPage(fact)).main.querySelector('.fact-value'))).toBe(long);
  });
});
