import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { countOf, formatNumber } from '#language/de/format.ts';
import { loadContent } from '../support/real-content.ts';
import { plain } from '../support/site.ts';
import { wakeFilters } from '../support/filters.ts';
import { useBrowser, visit } from '../support/visit.ts';

useBrowser();
const { facts } = await loadContent();

const open = async (query = ''): Promise<Page> => {
  const page = await visit(`fakten/${query}`);
  await wakeFilters(page);
  return page;
};
const form = (page: Page) => page.getByRole('form', { name: 'Fakten filtern' });
const count = (page: Page) => page.locator('list-filter output').innerText();
/** The lines that the filter leaves; a closed group holds its own. */
const rows = (page: Page) => page.locator('.ledger li:not([hidden])');
const groups = (page: Page) => page.locator('details:visible', { has: page.locator('.ledger') });
const openGroups = (page: Page) => page.locator('details[open]:visible', { has: page.locator('.ledger') });
const query = (page: Page) => new URL(page.url()).search;
const all = plain(countOf(facts.length, 'Fakt', 'Fakten'));
const some = (count: number) => `${formatNumber(count)} von ${all}`;

describe('the list of all facts', () => {
  it('shows the Kernfakten first and every fact once', async () => {
    const page = await open();
    expect(await count(page)).toBe(all);
    expect(await rows(page).count()).toBe(facts.length);
    expect(await page.locator('.key-facts tbody tr:visible').count()).toBe(facts.filter(({ key }) => key).length);
    expect(await page.locator('list-filter h2').first().innerText()).toBe('Kernfakten');
  });

  it('can be linked filtered, counted in its bar, without empty headings', async () => {
    const soest = facts.filter(
      ({ kind, subject }) =>
        kind === 'date' && subject.kind === 'projekt' && subject.regions.some(({ id }) => id === 'soest'),
    );
    const page = await open('?region=soest&art=date&gegenstand=projekt');
    expect(await count(page)).toBe(some(soest.length));
    expect(await rows(page).count()).toBe(soest.length);
    const subjects = new Set(soest.map(({ subject }) => subject.id));
    expect(await page.locator('details h3:visible').count()).toBe(subjects.size);
    expect(await rows(page).first().isVisible()).toBe(true);
    const counts = await page.locator('details:has(> div > .ledger):visible > summary > .none').allInnerTexts();
    expect(counts.reduce((sum, text) => sum + Number.parseInt(text), 0)).toBe(soest.length);
    expect(await page.getByRole('heading', { name: 'Termine', exact: true }).isVisible()).toBe(false);
  });

  it('finds facts by the name of their subject as well', async () => {
    const { label, subject } = facts.find((fact) => !fact.label.includes(fact.subject.title))!;
    const page = await open();
    await form(page).getByRole('searchbox', { name: 'Suchwort' }).fill(`${subject.title} ${label}`);
    const found = page.locator('details:visible').filter({ has: page.getByRole('heading', { name: subject.title }) });
    expect(await found.getByRole('link', { name: label, exact: true }).first().isVisible()).toBe(true);
    expect(await rows(page).count()).toBeLessThan(facts.length);
  });

  it('leads a relation to its place at the subject', async () => {
    const page = await open('?art=relation&gegenstand=projekt');
    await rows(page).first().getByRole('link').click();
    await page.waitForURL('**/projekte/**');
    expect(await page.locator(':target').count()).toBe(1);
  });
});

describe('a list on several pages', () => {
  const index = (page: Page) => page.getByRole('navigation', { name: 'Wo was steht' });

  it('says what is where until a filter leaves some out, and opens the groups that fit', async () => {
    const page = await open();
    expect(await index(page).isVisible()).toBe(true);
    expect(await groups(page).count()).toBe(0);
    const field = form(page).getByRole('searchbox', { name: 'Suchwort' });
    await field.fill('Soest');
    expect(await index(page).isVisible()).toBe(false);
    expect(await openGroups(page).count()).toBe(await groups(page).count());
    await field.fill('');
    expect(await index(page).isVisible()).toBe(true);
  });

  it('fetches the others when somebody filters, not before', async () => {
    const page = await visit('fakten/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('heading', { name: 'Kernfakten' }).hover();
    const parts = () => asked.filter((path) => path.includes('/liste/'));
    expect(parts()).toEqual([]);
    await form(page)
      .getByRole('checkbox', { name: /^Soest/ })
      .check();
    await expect.poll(() => count(page)).toMatch(/^\d+ von /);
    expect(new Set(parts()).size).toBe(await page.locator('.list-index a').count());
    expect(query(page)).toBe('?region=soest');
  });

  it('says so where the network is gone, and leads on by its pages', async () => {
    const page = await visit('fakten/');
    await page.route('**/liste/**', (route) => route.abort());
    await form(page).getByRole('searchbox', { name: 'Suchwort' }).focus();
    await expect.poll(() => count(page)).toBe('Die Liste ließ sich nicht laden');
    expect(await index(page).isVisible()).toBe(true);
  });

  it('is found by the addresses that it had on one page', async () => {
    const page = await open('#projekt');
    expect(await page.locator('#projekt').getByRole('link').first().isVisible()).toBe(true);
  });
});

describe('the view of a moment', () => {
  const valid = (moment: string) =>
    facts.filter(({ asOf, validFrom, validUntil }) => {
      const from = validFrom ?? asOf;
      return from && from <= `${moment}~` && (!validUntil || `${validUntil}~` >= moment);
    });

  it('shows which facts held then, and says how many do not tell', async () => {
    const page = await open('?stand=2019-06');
    expect(await count(page)).toBe(some(valid('2019-06').length));
    expect(await form(page).getByLabel('Gültig im Monat').inputValue()).toBe('2019-06');
    const timeless = countOf(
      facts.filter(({ asOf, validFrom }) => !(validFrom ?? asOf)).length,
      'Fakt nennt',
      'Fakten nennen',
    );
    expect(
      await form(page)
        .getByText(`${plain(timeless)} keinen Stand`)
        .isVisible(),
    ).toBe(true);
    expect(await page.locator('.ledger li:not([hidden], [data-from])').count()).toBe(0);
    await page.getByRole('link', { name: 'Stand 2019-06 entfernen' }).click();
    expect(await count(page)).toBe(all);
    expect(query(page)).toBe('');
  });

  it('takes years and days from the address and keeps them when another filter is chosen', async () => {
    const page = await open('?stand=2018');
    expect(await count(page)).toBe(some(valid('2018').length));
    await form(page)
      .getByRole('checkbox', { name: /^nur Kernfakten/ })
      .check();
    expect(query(page)).toBe('?kern=ja&stand=2018');
    await form(page).getByLabel('Gültig im Monat').fill('2020-01');
    expect(query(page)).toContain('stand=2020-01');
  });

  it('says so and shows everything where the address names no moment', async () => {
    const page = await open('?stand=2019-13');
    expect(await form(page).getByRole('status').innerText()).toContain('„2019-13“ ist kein Monat');
    expect(await count(page)).toBe(all);
  });

  it('that no fact fits says which filter to drop', async () => {
    const page = await open('?stand=1999&kern=ja');
    const hint = await page.locator('.empty .hint').innerText();
    expect(hint).toMatch(/Ohne den Stand wären es \d+ Fakten\./);
  });
});

it('is saved as a table with exactly what is shown', async () => {
  const page = await open('?region=soest&beleg=belegt');
  const shown = await rows(page).count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Als CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`fakten-${shown}-von-${facts.length}-region-soest-beleg-belegt.csv`);
  const [selection, filters, , , head = [], ...records] = parse(await text(await download.createReadStream()), {
    bom: true,
    delimiter: ';',
    relax_column_count: true,
    skip_empty_lines: true,
  });
  expect([selection, filters]).toEqual([
    ['Auswahl', await count(page)],
    ['Filter', 'Soest · belegt'],
  ]);
  expect(records).toHaveLength(shown);
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const columns = ['Gegenstand › Name', 'Bezeichnung', 'Verlässlichkeit'].map((name) => head.indexOf(name));
  for (const record of records) {
    const { subject, label } = known.get(record[0]!)!;
    expect(columns.map((column) => record[column])).toEqual([subject.title, label, 'belegt']);
  }
});
