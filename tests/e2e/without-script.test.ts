import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../support/real-content.ts';
import { useBrowser, visit } from '../support/visit.ts';

useBrowser();
const { projects, facts } = await loadContent();
const plainly = { javaScriptEnabled: false };

describe('without JavaScript', () => {
  it('the home page says what the site is, shows the map and leads on', async () => {
    const page = await visit('/', plainly);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/\S/);
    expect(await page.getByText('Unabhängig dokumentiert').isVisible()).toBe(true);
    expect(await page.locator('figure.region-map svg').isVisible()).toBe(true);
    await page.getByRole('navigation', { name: 'Hauptmenü' }).getByRole('link', { name: 'Projekte' }).click();
    expect(new URL(page.url()).pathname).toBe('/projekte/');
  });

  it('a square of the home page says its name to who reaches it', async () => {
    const page = await visit('/', plainly);
    const square = page.locator('.outcome-field .squares a').first();
    const widthOfName = async () => (await square.locator('.vh').boundingBox())!.width;
    expect(await widthOfName()).toBeLessThanOrEqual(1);
    await square.focus();
    expect(await widthOfName()).toBeGreaterThan(20);
  });

  it('the regions on the map are links', async () => {
    const page = await visit('karte/', plainly);
    const soest = page
      .getByRole('group', { name: /Karte von Nordrhein-Westfalen/ })
      .getByRole('link', { name: 'Soest', exact: true });
    await soest.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/regionen/soest/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Soest');
  });

  it('a place on the map leads to its page', async () => {
    const page = await visit('karte/', plainly);
    const place = page.locator('a[data-place="Aachen"]');
    expect(await place.getAttribute('aria-label')).toMatch(/^Aachen: \d+\sProjekte?$/);
    await place.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/orte/aachen/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Aachen');
  });

  it('a figure leads to its proof, and from there to the page of the fact', async () => {
    const page = await visit('projekte/stadtlabor-soest/', plainly);
    const mark = page.locator('a.fact').first();
    expect(await mark.locator('sup').innerText()).toMatch(/, Beleg\s1$/);
    await mark.click();
    const note = page.locator(':target');
    expect(await note.getAttribute('id')).toBe('b1');
    expect(await note.isVisible()).toBe(true);
    await note.getByRole('link').last().click();
    await page.waitForURL('**/fakten/**');
    expect(await page.getByRole('heading', { name: 'Quellen' }).isVisible()).toBe(true);
  });

  it('all proofs open by their address, and on paper', async () => {
    const proofs = (page: Page) => page.locator('#belege li[id]').last();
    const page = await visit('projekte/stadtlabor-soest/', plainly);
    expect(await proofs(page).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await proofs(page).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.goto('projekte/stadtlabor-soest/#alle-belege');
    expect(await proofs(page).isVisible()).toBe(true);
  });

  it('a proof leads back to its figure', async () => {
    const page = await visit('projekte/stadtlabor-soest/#b1', plainly);
    await page.locator('#b1').getByRole('link', { name: 'zurück' }).click();
    expect(await page.locator(':target').getAttribute('class')).toBe('fact');
  });

  it('the finder lists all projects and offers no form that does nothing', async () => {
    const page = await visit('projekte/', plainly);
    expect(await page.locator('tr[data-facets]').count()).toBe(projects.length);
    expect(await page.getByRole('form', { name: 'Projekte filtern' }).isVisible()).toBe(false);
  });

  it('the list of facts says where they all stand and offers no form that does nothing', async () => {
    const page = await visit('fakten/?region=soest', plainly);
    const counts = await page.locator('.list-index li .none').allInnerTexts();
    expect(counts.reduce((sum, count) => sum + Number(count.replace('.', '')), 0)).toBe(facts.length);
    expect(await page.getByRole('form', { name: 'Fakten filtern' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Als CSV' }).isVisible()).toBe(false);
  });

  it('the search says that it needs a script and offers the lists', async () => {
    const page = await visit('suche/?q=Parken', plainly);
    expect(await page.locator('site-search noscript').innerText()).toContain('Die Suche braucht JavaScript.');
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.getByRole('link', { name: 'Projekte von A bis Z' }).click();
    expect(new URL(page.url()).pathname).toBe('/projekte/');
  });

  it('an unknown address gets the page that leads on', async () => {
    const page = await visit('gibt/es/nicht', plainly);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Seite nicht gefunden');
    expect(await page.getByText('Gemeint war vielleicht').isVisible()).toBe(false);
    await page.getByRole('main').getByRole('link', { name: 'Alle Fakten' }).click();
    expect(new URL(page.url()).pathname).toBe('/fakten/');
  });
});
