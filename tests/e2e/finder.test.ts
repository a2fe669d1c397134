import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { countOf } from '#language/de/format.ts';
import { loadContent } from '../support/real-content.ts';
import { plain } from '../support/site.ts';
import { newPage, useBrowser, visit } from '../support/visit.ts';

useBrowser();
const total = (await loadContent()).projects.length;
const all = plain(countOf(total, 'Projekt', 'Projekte'));
const some = new RegExp(`^\\d+ von ${total} Projekten?$`);

const form = (page: Page) => page.getByRole('form', { name: 'Projekte filtern' });
const count = (page: Page) => page.locator('list-filter output').innerText();
const query = (page: Page) => new URL(page.url()).search;
const shown = (page: Page) => page.locator('tr[data-facets]:visible');

describe('the finder', () => {
  it('filters by the address with which it is opened', async () => {
    const page = await visit('projekte/?region=soest&thema=verkehr');
    expect(
      await form(page)
        .getByRole('checkbox', { name: /^Soest/ })
        .isChecked(),
    ).toBe(true);
    const results = await shown(page).evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-facets') ?? ''),
    );
    expect(results.length).toBeGreaterThan(0);
    expect(results.length).toBeLessThan(total);
    for (const facets of results) expect(facets).toMatch(/region:soest.*thema:verkehr/);
    expect(await count(page)).toMatch(new RegExp(`^${results.length} von ${total} Projekten?$`));
  });

  it('takes several values of one facet as one or the other', async () => {
    const found = async (query: string) => shown(await visit(`projekte/${query}`)).count();
    const [soest, aachen, both] = await Promise.all(
      ['?region=soest', '?region=aachen', '?region=soest&region=aachen'].map(found),
    );
    expect(both).toBeGreaterThan(Math.max(soest!, aachen!));
    expect(both).toBeLessThanOrEqual(soest! + aachen!);
  });

  it('writes every choice into the address and into a chip that takes it back', async () => {
    const page = await visit('projekte/');
    expect(await count(page)).toBe(all);
    await form(page)
      .getByRole('checkbox', { name: /^Tourismus/ })
      .check();
    expect(query(page)).toBe('?thema=tourismus');
    const filtered = await shown(page).count();
    expect(filtered).toBeLessThan(total);
    await page.getByRole('link', { name: 'Tourismus entfernen' }).click();
    expect(query(page)).toBe('');
    expect(await shown(page).count()).toBe(total);
  });

  it('finds words, typed with or without umlauts', async () => {
    const page = await visit('projekte/');
    const field = form(page).getByRole('searchbox', { name: 'Suchwort' });
    await field.fill('bürger');
    const umlaut = await count(page);
    expect(query(page)).toBe('?q=b%C3%BCrger');
    await field.fill('buerger');
    expect(await count(page)).toBe(umlaut);
    expect(umlaut).toMatch(some);
  });

  it('says how to get on where nothing fits', async () => {
    const page = await visit('projekte/?region=soest&q=xyzxyz');
    expect(await count(page)).toBe(`0 von ${total} Projekten`);
    expect(await page.getByRole('heading', { name: 'Nichts passt zu allen Filtern' }).isVisible()).toBe(true);
    expect(await page.locator('.empty .hint').innerText()).toMatch(/Ohne das Suchwort wären es \d+ Projekte\./);
    await page.getByRole('link', { name: 'Alle Filter entfernen' }).click();
    expect(await count(page)).toBe(all);
  });

  it('still understands the words that its addresses once had', async () => {
    const page = await visit('projekte/?status=verstetigt');
    expect(
      await form(page)
        .getByRole('checkbox', { name: /^läuft weiter/ })
        .isChecked(),
    ).toBe(true);
    expect(await count(page)).toMatch(some);
  });

  it('opens its filters as a sheet on a telephone, and closes it on what was found', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await page.goto('projekte/');
    expect(await form(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filter' }).click();
    await form(page)
      .getByRole('checkbox', { name: /^Soest/ })
      .check();
    const found = await shown(page).count();
    await form(page)
      .getByRole('button', { name: `${found} Projekte zeigen` })
      .click();
    expect(await form(page).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Filter: 1 aktiv' }).isVisible()).toBe(true);
  });

  it('hands its filters to the map', async () => {
    const page = await visit('projekte/?region=soest');
    await page.getByRole('navigation', { name: 'Darstellung' }).getByRole('link', { name: 'Karte' }).click();
    await page.waitForURL('**/karte/?region=soest');
    expect(await count(page)).toMatch(some);
  });
});
