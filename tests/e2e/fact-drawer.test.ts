import { displayValue } from '#language/de/values.ts';
import path from 'node:path';
import type { Locator, Page, Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#catalogue/types.ts';
import { proofPiece } from '#site/proof-piece.ts';
import { factHref, hasOwnPage } from '#views/parts/links.ts';
import { loadContent } from '../support/real-content.ts';
import { plain, readSite, textOf } from '../support/site.ts';
import { useBrowser, visit, type Visitor } from '../support/visit.ts';
import { routes } from '#site/routes.ts';

useBrowser();
const { factById } = await loadContent();
const site = await readSite();

const drawerOf = (page: Page) => page.getByRole('dialog', { name: 'Beleg' });
/** The whole proof has taken the footnote's place. */
const completed = (page: Page) => drawerOf(page).locator('[aria-busy=false]').waitFor();
const isFocused = (place: Locator) => place.evaluate((element) => element === document.activeElement);

async function open(address = 'projekte/stadtlabor-soest/', options: Visitor = {}) {
  const page = await visit(address, options);
  return { page, mark: page.locator('a.fact').first(), drawer: drawerOf(page) };
}

/** Opens the proof of this fact at its first mark on a page. */
async function openProof(address: string, { id }: Fact, options: Visitor = {}) {
  const { page, drawer } = await open(address, options);
  const note = await page.locator(`#belege li[id]:has(> a[href$="/${id}/"], > a[href$="#${id}"])`).getAttribute('id');
  const mark = page.locator(`a.fact[href="#${note}"]`).first();
  await mark.click();
  return { page, mark, drawer, note: page.locator(`#${note}`) };
}

/** The drawer says what the fold at the end does: the source of the group, and the line of the fact, without the way back. */
async function expectNote(drawer: Locator, note: Locator) {
  const told = plain((await drawer.textContent()) ?? '');
  const source = note.locator('xpath=ancestor::li[1]').locator('.proof-source');
  expect(told).toContain(plain((await source.textContent()) ?? ''));
  expect(told).toContain(plain((await note.textContent()) ?? '').replace(/^\d+ zurück/, ''));
  expect(await drawer.getByRole('link', { name: 'zurück' }).count()).toBe(0);
}

/** A page on which such a fact is cited, and the fact. Editors move their marks, so no page is named here. */
function cited(isMeant: (fact: Fact) => boolean): readonly [address: string, fact: Fact] {
  for (const { address, html } of site.pages) {
    for (const [, href = '', proof] of html.matchAll(
      /<a href="#r\d+">.*?<a href="([^"]*)"(?: data-proof="([^"]*)")?/g,
    )) {
      const fact = factById.get(path.basename(proof === undefined ? href : path.dirname(proof)));
      if (fact && isMeant(fact)) return [address, fact];
    }
  }
  throw new Error('Keine Seite nennt einen solchen Fakt.');
}

const citedWithPage = (isMeant: (fact: Fact) => boolean) => cited((fact) => hasOwnPage(fact) && isMeant(fact));

const contradictory = citedWithPage(
  ({ confidence, contradicts }) => confidence === 'widerspruch' && contradicts.length > 0,
);
const derived = citedWithPage(
  ({ confidence, derivation }) => confidence === 'abgeleitet' && Boolean(derivation?.formula),
);
const proven = citedWithPage(({ confidence, scope, asOf }) => confidence === 'belegt' && Boolean(scope && asOf));
const relation = cited((fact) => !hasOwnPage(fact));

const ways = [
  ['Zitieren', '#zitieren'],
  ['Fehler melden', '#fehler-melden'],
  ['Zur Faktenseite', ''],
] as const;

describe('a click on a figure', () => {
  it('shows its footnote beside it at once', async () => {
    const { page, mark, drawer } = await open('projekte/stadtlabor-soest/', {
      prepare: (each) => each.route('**/fakten/*/', () => new Promise(() => undefined)),
    });
    await mark.click();
    await expectNote(drawer, page.locator('#b1'));
    expect(new URL(page.url()).hash).toBe('');
  });

  it.for([
    ['a contradictory', ...contradictory] as const,
    ['a derived', ...derived] as const,
    ['a proven', ...proven] as const,
    ['a relational', ...relation] as const,
  ])('shows all that is known of %s fact', async ([, address, fact]) => {
    const { page, drawer } = await openProof(address, fact);
    await completed(page);
    const { root } = site.page(hasOwnPage(fact) ? routes.factPage(fact.id) : routes.factProof(fact.id));
    const whole = root.getElementById(proofPiece)!;
    expect(plain((await drawer.locator('[aria-busy]').textContent()) ?? '')).toBe(textOf(whole));
    const hrefs = await drawer.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(whole.querySelectorAll('a').map((link) => link.getAttribute('href')));
  });

  it('leads to the places on the page of the fact where one cites it and reports a mistake', async () => {
    const { page, drawer } = await openProof(...proven);
    await completed(page);
    for (const [name, end] of ways) {
      const href = await drawer.getByRole('link', { name, exact: true }).getAttribute('href');
      expect(new URL(href!, page.url()).href).toBe(new URL(`/fakten/${proven[1].id}/${end}`, page.url()).href);
    }
  });

  it('that is a relation leads to its entry, because it has no page of its own', async () => {
    const { page, drawer } = await openProof(...relation);
    await completed(page);
    const href = await drawer.getByRole('link', { name: 'Zum Eintrag' }).getAttribute('href');
    expect(new URL(href!, page.url()).hash).toBe(`#${relation[1].id}`);
    expect(await drawer.getByRole('link', { name: 'Zitieren' }).count()).toBe(0);
  });

  it('leads from the proof to the page of the fact, on the host on which one reads', async () => {
    const { page, drawer } = await openProof(...contradictory);
    await completed(page);
    const [other] = contradictory[1].contradicts;
    await drawer
      .getByRole('link', { name: plain(`${other!.label}: ${displayValue(other!)}`) })
      .first()
      .click();
    await page.waitForURL(`**${factHref(other!, routes)}`);
  });

  it('with the control key follows the link', async () => {
    const { mark, drawer } = await open();
    await mark.click({ modifiers: ['Control'] });
    expect(await drawer.isVisible()).toBe(false);
  });
});

describe('while the whole proof comes', () => {
  it.for([
    { name: 'beside the figure', viewport: { width: 1280, height: 900 } },
    { name: 'at the lower edge of a small window', viewport: { width: 390, height: 844 } },
  ])('the drawer stays where it is, $name', async ({ viewport }) => {
    let answer: () => void = () => undefined;
    const waiting = new Promise<void>((done) => (answer = done));
    const { page, drawer } = await openProof(...contradictory, {
      viewport,
      prepare: (each) => each.route('**/fakten/*/', (route) => waiting.then(() => route.continue())),
    });
    await drawer.locator('[aria-busy=true]').waitFor();
    const before = await drawer.boundingBox();
    answer();
    await completed(page);
    expect(await drawer.boundingBox()).toEqual(before);
    expect(before!.x).toBeGreaterThanOrEqual(0);
    expect(before!.y).toBeGreaterThanOrEqual(0);
    expect(before!.x + before!.width).toBeLessThanOrEqual(viewport.width);
    expect(before!.y + before!.height).toBeLessThanOrEqual(viewport.height);
  });

  it.for<[string, (route: Route) => Promise<void>]>([
    ['no answer', (route) => route.abort()],
    [
      'no file',
      (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<main>Hier steht nichts</main>' }),
    ],
    ['something else', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Wartung</p>' })],
  ])('and there is %s, the footnote stays', async ([, answer]) => {
    const [address, fact] = contradictory;
    const { drawer, note } = await openProof(address, fact, {
      prepare: (each) => each.route('**/fakten/*/', answer),
    });
    await drawer.locator('div:not([aria-busy])').waitFor();
    await expectNote(drawer, note);
    expect(await drawer.locator(`a[href$="${routes.factPage(fact.id)}"]`).isVisible()).toBe(true);
  });

  it('a slow answer does not overwrite the proof of another figure', async () => {
    const late = contradictory[1].id;
    let answer: () => void = () => undefined;
    const waiting = new Promise<void>((done) => (answer = done));
    const { page, mark, drawer } = await openProof(...contradictory, {
      prepare: (each) => each.route(`**/fakten/${late}/`, (route) => waiting.then(() => route.continue())),
    });
    await page.keyboard.press('Escape');
    await page
      .locator(`a.fact:not([href="${await mark.getAttribute('href')}"])`)
      .first()
      .click();
    await completed(page);
    const text = await drawer.innerText();
    const answered = page.waitForResponse(`**/fakten/${late}/`);
    answer();
    await (await answered).finished();
    await page.waitForTimeout(200);
    expect(await drawer.innerText()).toBe(text);
  });
});

describe('the keyboard', () => {
  it('opens the proof with Enter and closes it with Escape, and the focus is where it was', async () => {
    const { page, mark, drawer } = await open();
    await mark.focus();
    await page.keyboard.press('Enter');
    await completed(page);
    expect(await isFocused(drawer.getByRole('button', { name: 'Schließen' }))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await drawer.isVisible()).toBe(false);
    expect(await isFocused(mark)).toBe(true);
  });

  it('goes on from the button into the proof', async () => {
    const { page, drawer } = await openProof(...proven);
    await completed(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await drawer.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });
});

it('the button closes the proof, and the focus is where it was', async () => {
  const { mark, drawer } = await open();
  await mark.click();
  await drawer.getByRole('button', { name: 'Schließen' }).click();
  expect(await drawer.isVisible()).toBe(false);
  expect(await isFocused(mark)).toBe(true);
});

it('a finger opens the proof as a sheet, and closes it with a tap beside it', async () => {
  const viewport = { width: 390, height: 844 };
  const { page, mark, drawer } = await open('projekte/stadtlabor-soest/', { viewport, hasTouch: true, isMobile: true });
  await mark.tap();
  await completed(page);
  const box = (await drawer.boundingBox())!;
  expect([box.x, box.width, box.y + box.height]).toEqual([0, viewport.width, viewport.height]);
  await page.touchscreen.tap(195, box.y / 2);
  await expect.poll(() => drawer.isVisible()).toBe(false);
});

it('in forced colours the drawer has a frame, and the lines keep their form', async () => {
  const { page, drawer } = await openProof(...contradictory, { forcedColors: 'active' });
  await completed(page);
  expect(await drawer.evaluate((element) => getComputedStyle(element).borderWidth)).toBe('2px');
  const line = drawer.locator('.status').first();
  expect(await line.evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe('wavy');
});

it('assistive technology hears the proof when it has come', async () => {
  const { page, drawer } = await openProof(...proven);
  await completed(page);
  expect(plain(await drawer.locator('[aria-live=polite]').innerText())).toContain(plain(proven[1].scope!));
});
