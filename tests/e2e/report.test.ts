/** „Fehler melden“: the build to be published has an operator with a form, the normal one has none. */
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { filledOperator } from '../support/filled-operator.ts';
import { loadContent } from '../support/real-content.ts';
import { siteUrl, subpath } from '../support/site.ts';
import { newPage, useBrowser, visit, type Visitor } from '../support/visit.ts';

useBrowser();
const action = (await filledOperator()).reportForm!;
const { facts, operator } = await loadContent();
const fact = facts.find(({ kind }) => kind === 'figure')!;

/** A page of the build with an operator, who answers and keeps what was sent. */
async function openReleased(address: string, options: Visitor = {}) {
  const sent: URLSearchParams[] = [];
  const answer = async (page: Page) =>
    page.route(`${new URL(action).origin}/**`, (route) => {
      if (route.request().method() === 'POST') sent.push(new URLSearchParams(route.request().postData() ?? ''));
      return route.fulfill({ contentType: 'text/html', body: '<title>Danke</title><h1>Danke</h1>' });
    });
  const page = await newPage({ baseURL: inject('subpathSite'), prepare: answer, ...options });
  await page.goto(address);
  return { page, sent };
}

describe.each([true, false])('a report on a fact, with JavaScript: %s', (javaScriptEnabled) => {
  it('is sent to the operator with what the page knows, once something is written', async () => {
    const { page, sent } = await openReleased(`fakten/${fact.id}/`, { javaScriptEnabled });
    await page.locator('summary', { hasText: 'Fehler melden' }).click();
    const send = page.getByRole('button', { name: 'Meldung abschicken' });
    await send.click();
    // The browser names the field that is missing, and leads there.
    await page.locator('textarea[name=meldung]:focus:invalid').waitFor();
    expect(sent).toEqual([]);
    await page.getByLabel('Was stimmt nicht?').fill('Die Zahl ist veraltet.\nNeu: 12 & mehr');
    await page.getByLabel('Ihre E-Mail-Adresse').fill('ada@probe.zz');
    await send.click();
    await page.getByRole('heading', { name: 'Danke' }).waitFor();
    expect(page.url()).toBe(action);
    expect(sent.map((fields) => Object.fromEntries(fields))).toEqual([
      {
        art: 'fehler',
        titel: expect.any(String) as string,
        kennung: fact.id,
        seite: `${siteUrl}${subpath}fakten/${fact.id}/`,
        meldung: 'Die Zahl ist veraltet.\r\nNeu: 12 & mehr',
        beleg: '',
        email: 'ada@probe.zz',
      },
    ]);
  });
});

describe('the page on reporting', () => {
  it('knows from its address what page is meant, and takes no other site for it', async () => {
    const { page } = await openReleased(`fehler-melden/?seite=${subpath}regionen/soest/`);
    const field = page.getByLabel('Adresse der Seite');
    expect(await field.inputValue()).toBe(new URL(`${subpath}regionen/soest/`, page.url()).href);
    await page.goto('fehler-melden/?seite=//host.example/');
    expect(await field.inputValue()).toBe('');
  });

  it.skipIf(operator.email ?? operator.reportForm)(
    'names the page in the text to copy, where there is no operator',
    async () => {
      const page = await visit('regionen/soest/');
      await page.locator('#fehler-melden a').click();
      await page.waitForURL(/fehler-melden\/\?seite=/);
      const text = page.locator('.report pre');
      expect(await text.innerText()).toContain(`Adresse: ${new URL('/regionen/soest/', page.url()).href}`);
      await page.getByRole('button', { name: /^Kopieren/ }).waitFor();
    },
  );
});
