/** What a screen reader is told of the things that open, choose, draw and search: names, roles, states and messages. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { accessTree, told } from '../support/access-tree.ts';
import { wakeFilters } from '../support/filters.ts';
import { readSite } from '../support/site.ts';
import { useBrowser, visit } from '../support/visit.ts';

useBrowser();
const { pages } = await readSite();
const telephone = { viewport: { width: 390, height: 844 } };
/** A project that cites more than one fact. */
const cited = pages.find(({ address, html }) => address.startsWith('/projekte/') && html.includes('href="#b2"'))!;

const rolesOf = async (page: Page) => (await accessTree(page)).map(({ role }) => role);
/** What is said without being asked for. */
const statusOf = async (page: Page) => (await accessTree(page)).filter(({ role }) => role === 'status');

describe('the proof beside a figure', () => {
  it('is a dialog with a name, and the figure says whether it is open', async () => {
    const page = await visit(cited.address);
    /** Numbers of the proofs whose figures say that they are open. */
    const opened = async () =>
      (await accessTree(page))
        .filter(({ role, states }) => role === 'link' && states['expanded'] === true)
        .map(({ name }) => Number(/Beleg (\d+)$/.exec(name)?.[1]));
    await page.locator('a.fact[href="#b1"]').first().focus();
    const focused = (await accessTree(page)).find(({ role, states }) => role === 'link' && states['focused'] === true);
    expect(focused).toMatchObject({
      name: expect.stringMatching(/Beleg 1$/),
      states: { expanded: false, hasPopup: 'dialog' },
    });
    expect(await opened()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.drawer [aria-busy=false]').waitFor();
    expect(await opened()).toEqual([1]);
    expect(await told(page, 'dialog', 'Beleg 1')).toBeDefined();
    expect(await told(page, 'button', 'Schließen')).toBeDefined();
    await page.locator('a.fact[href="#b2"]').first().press('Enter');
    await page.locator('.drawer b', { hasText: 'Beleg 2' }).waitFor();
    await expect.poll(opened).toEqual([2]);
    await page.keyboard.press('Escape');
    await expect.poll(opened).toEqual([]);
    expect(await rolesOf(page)).not.toContain('dialog');
  });

  it('lets the focus out at both ends', async () => {
    const page = await visit(cited.address);
    const mark = page.locator('a.fact[href="#b1"]').first();
    await mark.press('Enter');
    await page.locator('.drawer [aria-busy=false]').waitFor();
    const inside = await page.locator('.drawer :is(a, button)').count();
    const isInside = () => page.evaluate(() => document.activeElement?.closest('.drawer') !== null);
    for (let stop = 0; stop < inside + 3 && (await isInside()); stop += 1) await page.keyboard.press('Tab');
    expect(await isInside()).toBe(false);
    await mark.focus();
    await page.keyboard.press('Shift+Tab');
    expect(await isInside()).toBe(false);
  });
});

describe('the menus', () => {
  it('are named, and say where one is', async () => {
    const page = await visit('regionen/soest/');
    const navigations = (await accessTree(page)).filter(({ role }) => role === 'navigation').map(({ name }) => name);
    expect(navigations).toEqual(expect.arrayContaining(['Hauptmenü', 'Modellregionen']));
    expect(navigations).not.toContain('');
    expect(new Set(navigations).size).toBe(navigations.length);
    const current = page.locator('[aria-current]');
    expect(await current.evaluateAll((links) => links.map((link) => link.getAttribute('aria-current')))).toEqual(
      expect.arrayContaining(['true', 'page']),
    );
  });
});

describe('the filters', () => {
  it('are a form of named groups, whose choices say what they are, and the list says what is left', async () => {
    const page = await visit('projekte/');
    await wakeFilters(page);
    const groups = (await accessTree(page)).filter(({ role, name }) => role === 'group' && name !== '');
    const shown = await page.locator('fieldset:visible').count();
    expect(shown).toBeGreaterThan(0);
    // A fold is a group too, and has its name beside it.
    expect(groups.length).toBeGreaterThanOrEqual(shown);
    expect(await told(page, 'form', 'Projekte filtern')).toBeDefined();
    expect(await told(page, 'checkbox', /^Soest \d+$/)).toMatchObject({ states: { checked: 'false' } });
    await page.getByRole('checkbox', { name: /^Soest/ }).check();
    expect(await told(page, 'checkbox', /^Soest \d+$/)).toMatchObject({ states: { checked: 'true' } });
    const status = page.locator('.filter-status');
    await status.filter({ hasText: /\d+ von \d+/ }).waitFor({ state: 'attached' });
    expect(await statusOf(page)).toContainEqual(
      expect.objectContaining({ states: expect.objectContaining({ live: 'polite' }) }),
    );
  });

  it('are a sheet on a telephone, whose button says whether it is open', async () => {
    const page = await visit('projekte/', telephone);
    await wakeFilters(page);
    expect(await told(page, 'button', 'Filter')).toMatchObject({ states: { expanded: false } });
    await page.getByRole('button', { name: 'Filter' }).press('Enter');
    expect(await told(page, 'button', 'Filter')).toMatchObject({ states: { expanded: true } });
    await page.keyboard.press('Escape');
    expect(await told(page, 'button', 'Filter')).toMatchObject({ states: { expanded: false } });
  });
});

describe('the map', () => {
  it('has a name, and each of its marks says its place and how many projects it holds', async () => {
    const page = await visit('karte/');
    await page.locator('.canvas button.place').first().waitFor();
    const tree = await accessTree(page);
    const marks = await page.locator('.canvas :is(button.place, button.cluster)').count();
    expect(tree.filter(({ role, name }) => role === 'button' && /\d+ Projekte?/.test(name)).length).toBe(marks);
    expect(
      tree.filter(({ role, name }) => /button|link|checkbox|textbox|combobox|searchbox/.test(role) && name === ''),
    ).toEqual([]);
    expect((await statusOf(page)).length).toBeGreaterThan(0);
  });

  it('opens a place as a dialog of its name', async () => {
    const page = await visit('karte/');
    const place = page.locator('.canvas button.place').first();
    await place.press('Enter');
    await page.getByRole('dialog').waitFor();
    const dialog = (await accessTree(page)).find(({ role }) => role === 'dialog')!;
    expect(dialog.name).toMatch(/\S/);
  });
});

describe('the search', () => {
  it('is a field with a list of suggestions that say which one is chosen and how many there are', async () => {
    const page = await visit('suche/');
    await page.locator('[data-site-search]').focus();
    await page.keyboard.type('Soest');
    await page.getByRole('listbox').waitFor();
    const field = () => told(page, 'combobox', /suchen$/);
    expect(await field()).toMatchObject({ states: { expanded: true, autocomplete: 'list', hasPopup: 'listbox' } });
    await page.keyboard.press('ArrowDown');
    const chosen = (await accessTree(page)).filter(
      ({ role, states }) => role === 'option' && states['selected'] === true,
    );
    // The choice of colours at the foot of the page has one too.
    expect(chosen.filter(({ name }) => name.includes('Soest')).length).toBe(1);
    expect(await page.locator('.search-box-count').innerText()).toMatch(/\S/);
    await page.keyboard.press('Escape');
    expect(await field()).toMatchObject({ states: { expanded: false } });
  });

  it('says how much it found', async () => {
    const page = await visit('suche/?q=Parken');
    await page
      .locator('.search-status')
      .filter({ hasText: /\d+ Treffer/ })
      .waitFor();
    expect(await statusOf(page)).toContainEqual(
      expect.objectContaining({ states: expect.objectContaining({ live: 'polite' }) }),
    );
  });
});

it('what was copied is said, each time', async () => {
  const page = await visit('presse/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const part = page.locator('copy-text').first();
  const status = part.getByRole('status');
  expect(await status.innerText()).toBe('');
  for (let time = 0; time < 2; time += 1) {
    const changes = status.evaluate(
      (element) =>
        new Promise<number>((done) => {
          const observer = new MutationObserver((records) => {
            if (element.textContent === '') return;
            observer.disconnect();
            done(records.length);
          });
          observer.observe(element, { childList: true, characterData: true, subtree: true });
        }),
    );
    await part.getByRole('button').first().click();
    expect(await changes).toBeGreaterThan(0);
    expect(await status.innerText()).toMatch(/\S/);
  }
});
