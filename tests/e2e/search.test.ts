import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../support/real-content.ts';
import { isFramed, readSite, sample } from '../support/site.ts';
import { newPage, useBrowser, visit } from '../support/visit.ts';

useBrowser();

const { projects, facts } = await loadContent();

const status = (page: Page) => page.locator('.search-status');
const results = (page: Page) => page.locator('.search-results > li');
const rows = (page: Page) => page.getByRole('listbox').locator('[role=option]');
const field = (page: Page) => page.locator('input[role=combobox]');
const box = (page: Page, name: string) => page.locator('.search-facets').getByRole('checkbox', { name });
const asked = (page: Page) => new URL(page.url()).search;
const found = (page: Page) =>
  status(page)
    .filter({ hasText: /\d+ Treffer/ })
    .waitFor();

/** Types at once, before the script is there, and waits until things are named. */
async function type(page: Page, text: string): Promise<void> {
  await page.locator('[data-site-search]').first().focus();
  await page.keyboard.type(text);
  await rows(page).first().waitFor();
}

const named = projects.map(({ id, roles: { funding }, shortTitle: name = '' }) => ({ id, name, funding }));
/** A project that is called by one long word, which no other has in its name. */
const project = named.find(
  ({ name }) => /^\p{L}{8,}$/u.test(name) && named.filter((other) => other.name.includes(name)).length === 1,
)!;

describe('a field for the search', () => {
  it('names things while somebody types, and the keyboard alone chooses one', async () => {
    const page = await visit('/');
    await type(page, project.name.slice(0, 6));
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await rows(page).count()).toBeLessThanOrEqual(5);
    for (const row of await rows(page).all())
      expect(await row.innerText()).toMatch(/Region|Ort|Projekt|Thema|Organisation|Begriff|Termin|Seite/);
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    expect(await chosen.innerText()).toContain(project.name);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/projekte/${project.id}/`);
  });

  it('keeps what was typed when Escape closes the list, and Enter asks for it', async () => {
    const page = await visit('gibt/es/nicht');
    await type(page, project.name);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await field(page).inputValue()).toBe(project.name);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/suche/?q=${project.name}`);
    await found(page);
  });

  it('has rows that a finger meets', async () => {
    const page = await visit('suche/', { viewport: { width: 320, height: 700 }, hasTouch: true });
    await type(page, 'Soest');
    for (const row of await rows(page).all()) expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await rows(page).first().tap();
    await page.waitForURL((url) => !url.pathname.startsWith('/suche/'));
  });

  it('says how many things it names', async () => {
    const page = await visit('suche/');
    await type(page, 'Soest');
    await page
      .locator('form output')
      .filter({ hasText: /^\d Vorschl/ })
      .waitFor();
  });
});

describe('the search page', () => {
  it('finds „Parken“, shows the word in its sentence, and marks it on the page that follows', async () => {
    const page = await visit('suche/');
    await page.locator('[data-site-search]').fill('Parken');
    await page.keyboard.press('Enter');
    await found(page);
    expect(asked(page)).toBe('?q=Parken');
    expect(await results(page).locator('mark').count()).toBeGreaterThan(0);
    await results(page)
      .filter({ has: page.locator('.search-excerpt mark') })
      .first()
      .locator('h3 a')
      .click();
    await page.waitForURL((url) => url.pathname !== '/suche/');
    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => (range as Range).toString()));
    await expect.poll(marked).not.toEqual([]);
    for (const word of await marked()) expect(word.replaceAll('\u00ad', '')).toMatch(/park/i);
    const isSeen = () =>
      page.evaluate(() =>
        [...CSS.highlights.get('search')!].some((range) => {
          const { top, bottom } = (range as Range).getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }),
      );
    await expect.poll(isSeen).toBe(true);
  });

  it('puts the thing of that name before all texts, with three of its facts open', async () => {
    const page = await visit(`suche/?q=${encodeURIComponent(project.name)}`);
    await found(page);
    const first = results(page).first();
    expect(await first.locator('h3 a').getAttribute('href')).toBe(`/projekte/${project.id}/`);
    expect(await first.locator(':scope > .search-facts > li').count()).toBe(3);
    const rest = first.locator('details');
    await rest.locator('summary').click();
    expect(await rest.getByRole('listitem').first().isVisible()).toBe(true);
  });

  it('answers a question for money with the fact, its value, its sources and how it was read', async () => {
    const money = named.find(({ funding }) => funding?.confidence === 'belegt')!;
    const page = await visit(`suche/?q=${encodeURIComponent(`Wie viel Geld bekam ${money.name}`)}`);
    const card = page.locator('.search-card');
    await card.waitFor();
    expect(await card.locator('.search-card-reading').innerText()).toContain(money.name);
    expect(await card.locator('.search-card-value').innerText()).toMatch(/\d.*(Euro|€)/);
    expect(await card.locator('.search-card-sources li').count()).toBeGreaterThan(0);
    expect(await status(page).innerText()).toContain('Eine Antwort');
    const href = await card.locator('.fact').first().getAttribute('href');
    expect(facts.some(({ id }) => href === `/fakten/${id}/`)).toBe(true);
  });

  it('shows at once what a word with a mistake was probably meant to find', async () => {
    const typed = project.name.replace(/(.{4})./, '$1');
    const page = await visit(`suche/?q=${encodeURIComponent(typed)}`);
    await found(page);
    expect(await results(page).first().locator('h3 a').getAttribute('href')).toBe(`/projekte/${project.id}/`);
  });

  it('says that nothing was found, what was searched, and leads on', async () => {
    const page = await visit('suche/?q=qqqqxy');
    await status(page).filter({ hasText: 'Zu „qqqqxy“ steht hier nichts' }).waitFor();
    expect(await page.getByText(/Durchsucht: .*Projekte/).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'alle Projekte' }).click();
    await page.waitForURL('**/projekte/');
  });

  it('is narrowed without a word, keeps what nothing answers to, and goes back step by step', async () => {
    const page = await visit('suche/');
    const beside = (name: string) => box(page, name).locator('..').locator('.n').innerText();
    await page.locator('.search-facets').hover();
    await expect.poll(() => beside('Orte')).toMatch(/\d/);
    const places = await beside('Orte');
    await box(page, 'Projekte').check();
    await found(page);
    // Another kind beside it is no narrower.
    await expect.poll(() => beside('Termine')).not.toBe('0');
    expect(await beside('Orte')).toBe(places);
    const all = await status(page).innerText();
    await box(page, 'eingestellt').check();
    await expect.poll(() => status(page).innerText()).not.toBe(all);
    expect(asked(page)).toBe('?art=projekt&ausgang=eingestellt');
    const few = await status(page).innerText();
    await box(page, 'Tourismus').check();
    await expect.poll(() => asked(page)).toContain('thema=tourismus');
    const numbers = () => page.locator('.search-facets .n').allInnerTexts();
    await expect.poll(numbers).toContain('0');
    expect(await page.locator('.search-facets label').filter({ hasNotText: /\d/ }).count()).toBe(0);
    await page.goBack();
    await expect.poll(() => status(page).innerText()).toBe(few);
    expect(await box(page, 'Tourismus').isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => status(page).innerText()).toBe(all);
    await page.reload();
    await found(page);
    expect(await status(page).innerText()).toBe(all);
    expect(await box(page, 'Projekte').isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Projekte entfernen' }).press('Enter');
    await expect.poll(() => asked(page)).toBe('');
  });

  it('says how many there are of each before anything is asked, as soon as somebody goes there', async () => {
    const page = await visit('suche/');
    const counts = page.locator('.search-facets .n');
    await page.locator('.search-facets').hover();
    await counts.filter({ hasText: /\d/ }).first().waitFor();
    expect(await counts.filter({ hasNotText: /\d/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Projekte von A bis Z' }).isVisible()).toBe(true);
  });

  it('understands addresses of earlier days', async () => {
    const page = await visit('suche/?q=Verkehr&art=Projekt&region=Soest');
    await found(page);
    expect(await box(page, 'Projekte').isChecked()).toBe(true);
    expect(await box(page, 'Soest').isChecked()).toBe(true);
  });

  it('has its facets in a sheet on a phone, whose button says what it will show', async () => {
    const page = await visit('suche/?q=Verkehr', { viewport: { width: 390, height: 844 }, hasTouch: true });
    await found(page);
    expect(await box(page, 'Projekte').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Eingrenzen' }).tap();
    const option = page.locator('.search-facets .option').filter({ hasText: 'Projekte' });
    expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await option.tap();
    await expect.poll(() => asked(page)).toContain('art=projekt');
    const show = page.getByRole('button', { name: /^\d+ Treffer zeigen$/ });
    await show.tap();
    expect(await box(page, 'Projekte').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Eingrenzen: 1 aktiv' }).waitFor();
  });

  it('says that it could not be loaded and offers the lists', async () => {
    const page = await newPage({ prepare: (each) => each.route('**/suche/*.json', (route) => route.abort()) });
    await page.goto('suche/?q=Parken');
    await status(page).filter({ hasText: 'Die Suche konnte nicht geladen werden.' }).waitFor();
    expect(await page.getByRole('link', { name: 'Quellen nach Herausgebern' }).isVisible()).toBe(true);
  });

  it('without JavaScript keeps the query in the address, says so and offers the lists', async () => {
    const page = await visit('suche/', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('Parken');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/suche/?q=Parken');
    expect((await page.getByRole('main').innerText()).replace(/\s+/g, ' ')).toContain('nur oben in der Adresse');
    expect(await page.getByRole('link', { name: 'Projekte von A bis Z' }).isVisible()).toBe(true);
    expect(await page.getByRole('checkbox').filter({ visible: true }).count()).toBe(0);
  });
});

const pages = (await readSite()).pages.filter((page) => !isFramed(page));

it(
  'the key / leads to a search field from every kind of page, to that of the search where it has none',
  { timeout: 120_000 },
  async () => {
    const page = await newPage();
    for (const { address, html } of sample(pages, 1)) {
      await page.goto(address.slice(1));
      await page.keyboard.press('/');
      if (!html.includes('data-site-search')) await page.waitForURL('**/suche/#suche-q');
      // The browser goes to the place on a page when it has drawn it.
      const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
      await expect.poll(focused, { message: address }).toBe('q');
      expect(await page.locator(':focus').inputValue(), address).toBe('');
    }
  },
);

describe('the key / can be switched off', () => {
  const choice = (page: Page) => page.getByRole('checkbox', { name: 'Taste / springt zur Suche' });
  const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage));
  const isInField = async (page: Page) => {
    await page.locator('h1').click();
    await page.keyboard.press('/');
    return page.evaluate(() => (document.activeElement as HTMLInputElement).name === 'q');
  };

  it('on the search page, for all pages, until it is switched on again', async () => {
    const page = await visit('suche/');
    expect(await choice(page).isChecked()).toBe(true);
    expect(await kept(page)).toEqual([]);
    await choice(page).uncheck();
    expect(await isInField(page)).toBe(false);
    await page.goto('projekte/stadtlabor-soest/');
    expect(await isInField(page)).toBe(false);
    expect(await page.locator('[aria-keyshortcuts]').count()).toBe(0);
    await page.goto('suche/');
    expect(await choice(page).isChecked()).toBe(false);
    await choice(page).check();
    expect(await isInField(page)).toBe(true);
    expect(await kept(page)).toEqual([]);
  });

  it('or does nothing where the browser would not remember it', async () => {
    const refuse = () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    };
    const page = await newPage({ prepare: (each) => each.addInitScript(refuse) });
    await page.goto('suche/');
    expect(await choice(page).isVisible()).toBe(false);
    expect(await isInField(page)).toBe(false);
  });
});
