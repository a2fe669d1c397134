import { describe, expect, it } from 'vitest';
import { menuOrder, pageOf } from '#views/pages/page.ts';
import { anEdition } from '../../../support/catalogue.ts';

it('pages follow each other as in the menus: home, main menu, foot', () => {
  const edition = anEdition();
  const { routes } = edition;
  const pages = [
    [routes.home(), {}],
    [routes.region('soest'), { section: routes.regions() }],
    [routes.chart('status'), { section: routes.press(), crumbs: [{ label: 'Presse', href: routes.press() }] }],
    [routes.programme(), {}],
    [routes.organisation('stadt'), { crumbs: [{ label: 'Organisationen', href: routes.organisations() }] }],
    [routes.glossary(), {}],
  ] as const;
  const orders = pages.map(([address, page]) => menuOrder(page, address, edition));
  expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
});

describe('a page of seiten/', () => {
  const fakten = { 'projekte/labor': { funding: { value: 5, unit: 'Projekte' } } };
  const projekte = { labor: {} };
  const headOf = (fields: object) =>
    pageOf('fakten', anEdition({ projekte, fakten, seiten: { fakten: { title: 'Fakten', ...fields } } })).head;

  it('describes itself with its lead, the values of facts put in', () => {
    expect(headOf({ lead: 'Es waren [[labor--funding]].' })).toEqual({
      title: 'Fakten',
      description: 'Es waren 5\u00a0Projekte.',
    });
  });

  it('describes itself with its description where it has one', () => {
    expect(headOf({ description: 'Für die Suche: [[labor--funding]].' }).description).toBe(
      'Für die Suche: 5\u00a0Projekte.',
    );
  });

  it('cuts a long lead to what fits under a search result', () => {
    const { description } = headOf({ lead: 'Wort '.repeat(50) });
    expect(description).toMatch(/^(Wort )+Wort…$/);
    expect(description.length).toBeLessThanOrEqual(160);
  });

  it('must be there', () => {
    expect(() => pageOf('suche', anEdition())).toThrow('content/seiten/suche.mdx');
  });
});
