import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { countOf } from '#language/de/format.ts';
import { loadContent } from '../support/real-content.ts';
import { plain } from '../support/site.ts';
import { newPage, useBrowser, visit } from '../support/visit.ts';

useBrowser();
const { projects } = await loadContent();
const total = projects.length;
const all = plain(countOf(total, 'Projekt', 'Projekte'));
const some = new RegExp(`^\\d+ von ${total} Projekten?$`);

const form = (page: Page) => page.getByRole('form', { name: 'Projekte filtern' });
const box = (page: Page, name: RegExp) => form(page).getByRole('checkbox', { name });
const word = (page: Page) => form(page).getByRole('searchbox', { name: 'Suchwort' });
const output = (page: Page) => page.locator('list-filter output');
const count = (page: Page) => output(page).innerText();
/** The filters come when somebody turns to them; what they say is worth waiting for. */
const says = (page: Page, words: string | RegExp) => output(page).filter({ hasText: words }).waitFor();
const query = (page: Page) => new URL(page.url()).search;
const shown = (page: Page) => page.locator('tr[data-facets]:visible');
const titles = (page: Page) => shown(page).locator('th a').allInnerTexts();

describe('without a script', () => {
  it('the finder shows all projects, and leads to lists by region, topic, outcome and place', async () => {
    const page = await visit('projekte/', { javaScriptEnabled: false });
    await expect.poll(() => shown(page).count()).toBe(total);
    expect(await form(page).isVisible()).toBe(false);
    const lists = page.locator('main dl').first();
    expect(await lists.locator('dt').allInnerTexts()).toEqual([
      'Nach Region',
      'Nach Thema',
      'Nach Ausgang',
      'Nach Ort',
    ]);
    await lists.getByRole('link', { name: 'eingestellt' }).click();
    const stopped = projects.filter(({ outcome }) => outcome?.state === 'eingestellt').map(({ id }) => id);
    const links = await page
      .locator(':target a[href*="/projekte/"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')!.split('/').at(-2)));
    expect(new Set(links)).toEqual(new Set(stopped));
  });
});

describe('the finder', () => {
  it('filters by the address with which it is opened', async () => {
    const page = await visit('projekte/?region=soest&thema=verkehr');
    await says(page, some);
    expect(await box(page, /^Soest/).isChecked()).toBe(true);
    const fitting = projects.filter(
      ({ regions, topics }) => regions.some(({ id }) => id === 'soest') && topics.some(({ id }) => id === 'verkehr'),
    );
    expect(await titles(page)).toEqual(fitting.map(({ title }) => title));
    expect(await count(page)).toMatch(new RegExp(`^${fitting.length} von ${total} Projekten?$`));
  });

  it('takes several values of one facet as one or the other', async () => {
    const found = async (query: string) => {
      const page = await visit(`projekte/${query}`);
      await says(page, some);
      // Rows out of sight follow a moment later.
      const said = Number.parseInt(await count(page), 10);
      await expect.poll(() => shown(page).count()).toBe(said);
      return said;
    };
    const [soest, aachen, both] = await Promise.all(
      ['?region=soest', '?region=aachen', '?region=soest&region=aachen'].map(found),
    );
    expect(both).toBeGreaterThan(Math.max(soest!, aachen!));
    expect(both).toBeLessThanOrEqual(soest! + aachen!);
  });

  it('tells a region from a place of the same name, and takes one of them off', async () => {
    const page = await visit('projekte/?region=soest&ort=soest');
    await says(page, some);
    const chips = page.locator('.filter-chips a');
    expect(
      (await chips.allInnerTexts()).map((text) =>
        text
          .split('\n')[0]!
          .replace(/ entfernen.*|×/g, '')
          .trim(),
      ),
    ).toEqual(expect.arrayContaining(['Region: Soest', 'Ort: Soest']));
    await chips.filter({ hasText: 'Region: Soest' }).click();
    await expect.poll(() => query(page)).toBe('?ort=soest');
  });

  it('filters by who led, place, year, money, open code and contact', async () => {
    const lead = projects.find(({ leadOrganisation }) => leadOrganisation)!.leadOrganisation!;
    const page = await visit(`projekte/?traeger=${lead.id}`);
    await says(page, some);
    await expect
      .poll(() => shown(page).count())
      .toBe(projects.filter(({ leadOrganisation: by }) => by === lead).length);
    await page.goto('projekte/?geld=nicht-belegt');
    await says(page, some);
    await expect.poll(() => shown(page).count()).toBe(projects.filter(({ roles }) => !roles.funding).length);
    for (const asked of ['ort=soest', 'jahr=2020', 'code=offen', 'kontakt=bekannt']) {
      await page.goto(`projekte/?${asked}`);
      await says(page, some);
      await shown(page).first().waitFor();
      const facets = await shown(page).evaluateAll((rows) =>
        rows.map((row) => row.getAttribute('data-facets')!.split(' ')),
      );
      expect(facets.length).toBeGreaterThan(0);
      for (const of of facets) expect(of).toContain(asked.replace('=', ':'));
    }
  });

  it('goes back one filter at a time, and a word that was typed is one', async () => {
    const page = await visit('projekte/');
    await box(page, /^Soest/).check();
    await says(page, some);
    const first = await count(page);
    await box(page, /^läuft weiter/).check();
    await word(page).pressSequentially('bürger');
    expect(query(page)).toBe('?q=b%C3%BCrger&region=soest&status=laeuft-weiter');
    await page.goBack();
    expect([query(page), await word(page).inputValue()]).toEqual(['?region=soest&status=laeuft-weiter', '']);
    await page.goBack();
    expect(await count(page)).toBe(first);
    expect(await box(page, /^läuft weiter/).isChecked()).toBe(false);
    await page.goBack();
    expect([query(page), await count(page)]).toEqual(['', all]);
    await page.goForward();
    expect(await count(page)).toBe(first);
  });

  it('is used by keyboard alone: choose, take back, sort', async () => {
    const page = await visit('projekte/');
    await box(page, /^Tourismus/).focus();
    await page.keyboard.press('Space');
    await says(page, some);
    expect(query(page)).toBe('?thema=tourismus');
    const chip = page.getByRole('link', { name: 'Tourismus entfernen' });
    await chip.focus();
    await page.keyboard.press('Enter');
    expect([query(page), await count(page)]).toEqual(['', all]);
    // Nothing is left to take away: the count has the focus.
    expect(await output(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByLabel('Reihenfolge').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL('**?sort=geld');
    const sums = projects.flatMap(({ roles, title }) =>
      typeof roles.funding?.value === 'number' ? [{ title, sum: roles.funding.value }] : [],
    );
    const most = sums.toSorted((a, b) => b.sum - a.sum).map(({ title }) => title);
    expect((await titles(page)).slice(0, 3)).toEqual(most.slice(0, 3));
    const fold = page.locator('summary', { hasText: 'Träger' });
    await fold.focus();
    await page.keyboard.press('Enter');
    expect(
      await box(page, /^Stadt /)
        .first()
        .isVisible(),
    ).toBe(true);
  });

  it('says the count once the reader pauses', async () => {
    const page = await visit('projekte/');
    const status = page.locator('list-filter').getByRole('status').last();
    await word(page).pressSequentially('bürger');
    await says(page, some);
    await status.filter({ hasText: some }).waitFor();
    expect(await status.innerText()).toBe(await count(page));
  });

  it('finds words, typed with or without umlauts, and puts first what is called so', async () => {
    const page = await visit('projekte/');
    await word(page).fill('bürger');
    await says(page, some);
    const umlaut = await titles(page);
    expect(query(page)).toBe('?q=b%C3%BCrger');
    expect(await shown(page).first().getAttribute('data-names')).toMatch(/(?:^|\|)Bürger/);
    await word(page).fill('buerger');
    expect(await titles(page)).toEqual(umlaut);
    expect(await page.getByLabel('Reihenfolge').inputValue()).toBe('relevanz');
    await word(page).fill('');
    expect(await page.getByLabel('Reihenfolge').inputValue()).toBe('name');
    expect(await titles(page)).toEqual(projects.map(({ title }) => title));
  });

  it('says how to get on where nothing fits', async () => {
    const page = await visit('projekte/?region=soest&q=xyzxyz');
    await says(page, `0 von ${total} Projekten`);
    expect(await page.getByRole('heading', { name: 'Nichts passt zu allen Filtern' }).isVisible()).toBe(true);
    await page.getByRole('link', { name: /^Ohne das Suchwort wären es \d+ Projekte\.$/ }).click();
    expect(query(page)).toBe('?region=soest');
    await page.goto('projekte/?region=soest&q=xyzxyz');
    await page.locator('.empty').getByRole('link', { name: 'Alle Filter entfernen' }).click();
    expect(await count(page)).toBe(all);
  });

  it('names what is written much like a word that nothing has', async () => {
    const page = await visit('projekte/?q=Oecherlap');
    const similar = page
      .locator('.similar')
      .getByRole('link', { name: /^OecherLab/ })
      .first();
    const name = await similar.innerText();
    await similar.click();
    expect(new URLSearchParams(query(page)).get('q')).toBe(name);
    expect(await shown(page).first().getAttribute('data-names')).toContain(name);
  });

  it('still understands the words that its addresses once had', async () => {
    const page = await visit('projekte/?status=verstetigt&nachnutzung=ja');
    await says(page, some);
    expect(await box(page, /^läuft weiter/).isChecked()).toBe(true);
    expect(await box(page, /^Angaben zur Nachnutzung/).isChecked()).toBe(true);
  });

  it('hands its filters to the map and takes them back, with what only the list knows', async () => {
    const page = await visit('projekte/?region=soest&q=buerger&sort=geld');
    await says(page, some);
    const found = await count(page);
    const views = page.getByRole('navigation', { name: 'Darstellung' });
    await views.getByRole('link', { name: 'Karte' }).click();
    await page.waitForURL('**/karte/?*');
    await says(page, found);
    await views.getByRole('link', { name: 'Liste' }).click();
    await page.waitForURL('**/projekte/?*');
    expect(new URLSearchParams(query(page)).get('sort')).toBe('geld');
    await says(page, found);
  });

  it('is saved as a table that says what was asked for', async () => {
    const page = await visit('projekte/?region=soest&status=laeuft-weiter&sort=geld');
    await says(page, some);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Als CSV' }).click(),
    ]);
    const number = await shown(page).count();
    expect(download.suggestedFilename()).toBe(`projekte-${number}-von-${total}-region-soest-status-laeuft-weiter.csv`);
    const rows = parse(await text(await download.createReadStream()), {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
      skip_empty_lines: true,
    });
    expect(rows.slice(0, 2)).toEqual([
      ['Auswahl', await count(page)],
      ['Filter', 'Region: Soest · läuft weiter'],
    ]);
    expect(rows[2]).toEqual(['Abgerufen am', expect.stringMatching(/^\d\d\.\d\d\.\d{4}$/)]);
    const title = rows[4]!.indexOf('Titel');
    expect(rows.slice(5).map((row) => row[title])).toEqual(await titles(page));
  });
});

describe('on a telephone', () => {
  it('the filters are a sheet that closes on what was found', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await page.goto('projekte/');
    expect(await form(page).isVisible()).toBe(false);
    const open = page.getByRole('button', { name: 'Filter' });
    await open.focus();
    await page.keyboard.press('Enter');
    await box(page, /^Soest/).check();
    await says(page, some);
    const found = await shown(page).count();
    const show = form(page).getByRole('button', { name: `${found} Projekte zeigen` });
    const sizes = await form(page)
      .locator(':is(.option, summary, .button):visible')
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    await show.focus();
    await page.keyboard.press('Enter');
    expect(await form(page).isVisible()).toBe(false);
    const again = page.getByRole('button', { name: 'Filter (1)' });
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await form(page).isVisible()).toBe(false);
    await again.click();
    await form(page).getByRole('link', { name: 'Alle Filter entfernen' }).click();
    expect([query(page), await count(page)]).toEqual(['', all]);
  });
});
