import { expect, it } from 'vitest';
import { newPage, useBrowser, visit } from '../support/visit.ts';

useBrowser();

it('a mistyped address leads to the one that was meant', async () => {
  const page = await visit('projekte/stadtlabor-sost');
  await page.getByText('Gemeint war vielleicht').waitFor();
  await page.getByRole('link', { name: '/projekte/stadtlabor-soest/', exact: true }).click();
  await page.waitForURL('**/projekte/stadtlabor-soest/');
});

it.for([
  ['like no other', 'gibt/es/nicht', false],
  ['with the list of addresses lost', 'projekte/stadtlabor-sost', true],
] as const)('an address %s gets the search and the lists', async ([, address, isLost]) => {
  const page = await newPage({
    prepare: (each) => each.route('**/sitemap-0.xml', (route) => (isLost ? route.abort() : route.continue())),
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  expect(await page.getByText('Gemeint war vielleicht').isVisible()).toBe(false);
  expect(await page.getByRole('searchbox').isVisible()).toBe(true);
  expect(await page.getByRole('main').getByRole('link', { name: 'Alle Quellen' }).isVisible()).toBe(true);
});
