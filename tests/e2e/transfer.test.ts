/** The six questions of „Nachnutzen“, which put the projects in the order of what fits. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { newPage, useBrowser, visit } from '../support/visit.ts';

useBrowser();

const form = (page: Page) => page.getByRole('form', { name: 'Sechs Fragen' });
const question = (page: Page, name: string) => form(page).getByRole('combobox', { name });
const result = (page: Page) => page.getByRole('region', { name: 'Passend zu Ihren Antworten' });
const best = (page: Page) => result(page).locator('ol').first().locator('li:visible');
const reasonsOf = (page: Page) => best(page).locator('.reasons').allInnerTexts();
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const namesIn = (page: Page) => page.locator('.transfer-rows h4 a').allInnerTexts();

describe('what can be taken over', () => {
  it('is a sorted list without JavaScript, with a sentence on what is missing', async () => {
    const page = await visit('nachnutzen/?aufgabe=verkehr', { javaScriptEnabled: false });
    expect(await form(page).isVisible()).toBe(false);
    expect(await page.getByText('Die sechs Fragen brauchen JavaScript').isVisible()).toBe(true);
    const signs = await page
      .locator('.transfer-rows .grade')
      .evaluateAll((all) => all.map(({ classList }) => classList[1]));
    const grades = ['grade-code-offen', 'grade-beschreibung', 'grade-keine-unterlage'];
    expect(signs).toEqual(grades.flatMap((grade) => signs.filter((sign) => sign === grade)));
    expect(await result(page).isVisible()).toBe(false);
    // Each row says whom to ask and what to do first.
    const rows = page.locator('.transfer-rows > li');
    for (const label of ['Fragen', 'Erster Schritt'])
      expect(await rows.locator('dt', { hasText: label }).count(), label).toBe(await rows.count());
  });

  it('is put in order by the keyboard alone, and back again', async () => {
    const page = await visit('nachnutzen/');
    const before = await namesIn(page);
    await question(page, 'Welche Aufgabe?').focus();
    await page.keyboard.type('Verk');
    await best(page).first().waitFor();
    expect(query(page)).toEqual({ aufgabe: 'verkehr' });
    for (const reasons of await reasonsOf(page)) expect(reasons).toMatch(/Dafür\s+Thema Verkehr\.|Offen.*Thema nicht/);
    const byTask = await namesIn(page);
    // The sixth question lies five steps on.
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('läuft');
    await expect.poll(() => query(page)).toEqual({ aufgabe: 'verkehr', wichtig: 'laeuft' });
    await expect.poll(async () => (await reasonsOf(page))[0]).toContain('Ausgang: läuft weiter');
    expect(await namesIn(page)).not.toEqual(byTask);
    for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
    const heading = page.getByRole('heading', { name: 'Passend zu Ihren Antworten' });
    expect(await heading.evaluate((each) => each === document.activeElement)).toBe(true);

    await page.goBack();
    expect(query(page)).toEqual({ aufgabe: 'verkehr' });
    await expect.poll(() => namesIn(page)).toEqual(byTask);
    await page.goForward();
    await form(page).getByRole('button', { name: 'Antworten löschen' }).press('Enter');
    expect(query(page)).toEqual({});
    expect(await namesIn(page)).toEqual(before);
    expect(await page.locator('.reasons').count()).toBe(0);
    expect(await question(page, 'Welche Aufgabe?').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('comes in the order of the address, which says what is not known and passes over what is no answer', async () => {
    const page = await visit('nachnutzen/?aufgabe=e-government&it=eigene&budget=geschenkt&wichtig=kontakt');
    await best(page).first().waitFor();
    expect(await question(page, 'Was darf es kosten?').inputValue()).toBe('');
    expect(await question(page, 'Welcher IT-Dienstleister?').inputValue()).toBe('eigene');
    const reasons = (await reasonsOf(page)).join('\n');
    expect(reasons).toContain('Erreichbar: ');
    expect(reasons).toContain('IT-Dienstleister nicht bekannt.');
    expect(reasons).not.toMatch(/Kostete|Gefördert|%|\{/);
    const count = await best(page).count();
    expect(await result(page).getByRole('status').innerText()).toMatch(/^\d+ Vorhaben/);
    // What has another task is folded away, not lost.
    await result(page).getByRole('heading', { name: 'Andere Aufgaben' }).click();
    const others = result(page).locator('details').last().locator('li:visible');
    expect(await others.count()).toBeGreaterThan(0);
    expect(await best(page).count()).toBe(count);
  });

  it('keeps an answer that is given before the script is there', async () => {
    let deliver = () => {};
    const asked = new Promise<void>((done) => (deliver = done));
    const page = await newPage({
      prepare: (each) => each.route('**/*.js', (route) => asked.then(() => route.continue())),
    });
    await page.goto('nachnutzen/', { waitUntil: 'commit' });
    await question(page, 'Welche Aufgabe?').selectOption('Verkehr');
    deliver();
    await expect.poll(() => query(page)).toEqual({ aufgabe: 'verkehr' });
    await best(page).first().waitFor();
  });

  it('goes together with the filters of the list', async () => {
    const page = await visit('nachnutzen/?region=soest&aufgabe=verkehr');
    await best(page).first().waitFor();
    const shown = await best(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-facets') ?? ''));
    for (const facets of shown) expect(facets).toMatch(/region:soest.*thema:verkehr/);
    await page.getByRole('link', { name: 'Soest entfernen' }).click();
    expect(query(page)).toEqual({ aufgabe: 'verkehr' });
    expect(await best(page).count()).toBeGreaterThan(shown.length);
    // Without answers the groups are whole again, folded or not.
    const total = await page.locator('.transfer-rows > li').count();
    await form(page).getByRole('button', { name: 'Antworten löschen' }).click();
    const group = page.locator('.transfer-groups details');
    expect(await group.isVisible()).toBe(true);
    await group.locator('summary').click();
    expect(await page.locator('.transfer-groups li[data-facets]:visible').count()).toBe(total);
  });

  it('prints questions, answers, reasons and contacts', async () => {
    const page = await visit('nachnutzen/?aufgabe=verkehr&zusammen=allein');
    await best(page).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await form(page).isVisible()).toBe(false);
    expect((await result(page).locator('.check-answers').innerText()).split('\n').map((line) => line.trim())).toEqual([
      'Welche Aufgabe? Verkehr',
      'Allein oder mit Nachbarn? allein',
    ]);
    const first = best(page).first();
    expect(await first.locator('.reasons').isVisible()).toBe(true);
    expect(await first.locator('.ask').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Andere Aufgaben' }).isVisible()).toBe(false);
  });

  it('has room for a finger on a telephone, and nothing sticks out', async () => {
    const page = await newPage({ viewport: { width: 320, height: 800 } });
    await page.goto('nachnutzen/?aufgabe=verkehr');
    await best(page).first().waitFor();
    const sizes = await form(page)
      .locator('select, button')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
