import { expect, it } from 'vitest';
import { menuOrder } from '#views/pages/page.ts';
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
