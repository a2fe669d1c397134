import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { newPage, useBrowser, visit } from '../support/visit.ts';

useBrowser();

const field = (page: Page) => page.getByRole('combobox', { name: /Gemeinde in Nordrhein-Westfalen/ });
const answer = (page: Page) => page.locator('.my-place-answer');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

/** With the data there, as it is once the field is reached. */
async function openPlaces(address = 'orte/', options_: Parameters<typeof newPage>[0] = {}): Promise<Page> {
  const page = await newPage(options_);
  await page.goto(address);
  await page.locator('#my-place').focus();
  await field(page).waitFor();
  return page;
}

describe('Mein Ort', () => {
  it('asks for its data only when somebody turns to it', async () => {
    const asked: string[] = [];
    const page = await newPage({
      prepare: (each) => each.on('request', (request) => asked.push(new URL(request.url()).pathname)),
    });
    await page.goto('orte/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    await page.locator('#my-place').focus();
    await field(page).waitFor();
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/orte/mein-ort.json']);
  });

  it('finds a town by keyboard in any spelling, answers, and the steps are in the history', async () => {
    const page = await openPlaces();
    await page.keyboard.type('Guetersl');
    await options(page).first().waitFor();
    expect(await options(page).first().innerText()).toContain('Gütersloh');
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await field(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await answer(page).getByRole('heading', { name: 'Gütersloh' }).waitFor();
    expect(await answer(page).innerText()).toMatch(/gehört zu keiner Modellregion.*\d+ km entfernt/s);
    expect(await answer(page).locator('ol a').count()).toBeGreaterThan(2);
    expect(await page.locator('my-place [role="status"]').innerText()).toMatch(/^Gütersloh: .*\d+ km/);
    expect(new URL(page.url()).search).toBe('?ort=05754008');

    await field(page).fill('Bad Oeyn');
    await page.keyboard.press('Enter');
    await answer(page).getByRole('heading', { name: 'Bad Oeynhausen' }).waitFor();
    await page.goBack();
    await answer(page).getByRole('heading', { name: 'Gütersloh' }).waitFor();
    await page.goBack();
    expect(await answer(page).getByRole('heading').count()).toBe(0);
  });

  it('closes its list by Escape and keeps what was typed', async () => {
    const page = await openPlaces();
    await page.keyboard.type('Soe');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#my-place-list').isVisible()).toBe(false);
    expect(await field(page).inputValue()).toBe('Soe');
  });

  it('reads the address, by key or name, and leads to the page of the place', async () => {
    const page = await visit('orte/?ort=warstein');
    await answer(page).getByRole('heading', { name: 'Warstein' }).waitFor();
    expect(await answer(page).innerText()).toContain('gehört zur Modellregion');
    await answer(page)
      .getByRole('link', { name: /Warstein/ })
      .first()
      .click();
    await page.waitForURL('**/orte/warstein/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Warstein');
  });

  it('says that there is no such town', async () => {
    const page = await openPlaces();
    await page.keyboard.type('Entenhausen');
    await page.keyboard.press('Enter');
    await page.getByText('Eine Gemeinde „Entenhausen“ gibt es').waitFor();
  });

  it('asks for the position only by its button, tells it to nobody, and answers', async () => {
    const sent: string[] = [];
    const page = await openPlaces('orte/', {
      geolocation: { latitude: 52.03, longitude: 6.99 },
      permissions: ['geolocation'],
      prepare: (each) => each.on('request', (request) => sent.push(request.url() + (request.postData() ?? ''))),
    });
    await page.getByRole('button', { name: 'Meinen Standort verwenden' }).click();
    await answer(page).getByRole('heading', { name: 'Ahaus' }).waitFor();
    expect(sent.filter((request) => /52[.,]03|6[.,]99|ahaus|05554004/i.test(request))).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  });

  it('says so where the browser does not give the position away', async () => {
    const page = await openPlaces();
    await page.getByRole('button', { name: 'Meinen Standort verwenden' }).click();
    await page.getByText('Bitte den Namen eintippen').waitFor();
  });

  it('can be touched on a phone: rows and buttons are high enough, nothing overflows', async () => {
    const page = await openPlaces('orte/', { viewport: { width: 390, height: 844 }, hasTouch: true });
    await field(page).fill('Bad');
    const row = options(page).first();
    await row.waitFor();
    expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    const name = (await row.locator('span').first().innerText()).trim();
    await row.tap();
    await answer(page).getByRole('heading', { name }).waitFor();
    for (const link of await answer(page).getByRole('link').all())
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('without JavaScript shows no field, and lists every municipality with its region', async () => {
    const page = await visit('orte/', { javaScriptEnabled: false });
    expect(await page.locator('#my-place').isVisible()).toBe(false);
    await page.getByText('Regierungsbezirk Detmold').click();
    const kreis = page.locator('.town-list > div', { hasText: 'Kreis Gütersloh' });
    expect(await kreis.innerText()).toMatch(/Ostwestfalen-Lippe, \d+ bis \d+\skm: .*Gütersloh/s);
  });
});
