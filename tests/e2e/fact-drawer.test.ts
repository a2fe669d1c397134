import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#catalogue/types.ts';
import { displayValue } from '#catalogue/value.ts';
import { confidenceWords, precisionWords } from '#i18n/de.ts';
import { formatDate } from '#site/format.ts';
import { loadContent } from '../support/real-content.ts';
import { plain } from '../support/site.ts';
import { useBrowser, visit, type Visitor } from '../support/visit.ts';

useBrowser();
const { factById } = await loadContent();

const drawerOf = (page: Page) => page.getByRole('complementary', { name: 'Beleg' });
/** The whole proof has taken the footnote's place. */
const completed = (page: Page) => drawerOf(page).locator('[aria-busy=false]').waitFor();
const isFocused = (place: Locator) => place.evaluate((element) => element === document.activeElement);

async function open(address = 'projekte/stadtlabor-soest/', options: Visitor = {}) {
  const page = await visit(address, options);
  return { page, mark: page.locator('a.fact').first(), drawer: drawerOf(page) };
}

/** Opens the proof of this fact at its first mark on a page. */
async function openProof(address: string, id: string, options: Visitor = {}) {
  const { page, drawer } = await open(address, options);
  const note = await page
    .locator(`.footnotes li:has(.how a[href$="${id}/"], .how a[href$="#${id}"])`)
    .getAttribute('id');
  const mark = page.locator(`a.fact[href="#${note}"]`).first();
  await mark.click();
  return { page, mark, drawer, note: page.locator(`#${note}`) };
}

const contradictory = ['programm/', 'foerdermittel--funding-total-kdn'] as const;
/** Its sides rest on more sources than the fact itself. */
const elsewhere = ['projekte/aachener-bildungsportal/', 'aachener-bildungsportal--funding-press'] as const;
const derived = ['projekte/geosmartchange/', 'geosmartchange--funding-total'] as const;
const proven = ['programm/', 'foerdermittel--funding-total'] as const;

const ways = [
  ['Zitieren', '#zitieren'],
  ['Fehler melden', '#fehler-melden'],
  ['Zur Faktenseite', ''],
] as const;

const sourcesOf = ({ sources, sides }: Fact) => [
  ...sources.map(({ source }) => source),
  ...sides.flatMap((side) => side.sources),
];

/** What a reader must find about a fact. */
const said = (fact: Fact) =>
  [
    fact.statement,
    displayValue(fact),
    confidenceWords[fact.confidence],
    fact.precision && precisionWords[fact.precision],
    fact.scope,
    fact.asOf && formatDate(fact.asOf),
    fact.resolution,
    ...fact.sources.flatMap(({ source, locator }) => [source.publisher, locator]),
    ...fact.sides.flatMap(({ value, meaning, sources }) => [
      value,
      meaning,
      ...sources.map(({ publisher }) => publisher),
    ]),
    ...fact.contradicts.map((other) => `${other.label}: ${displayValue(other)}`),
    fact.derivation?.text,
    ...(fact.derivation?.inputs ?? []).map(
      ({ letter, fact: input }) => `${letter}: ${input.label}: ${displayValue(input)}`,
    ),
  ].filter((text) => text !== undefined);

describe('a click on a figure', () => {
  it('shows its footnote beside it at once', async () => {
    const { page, mark, drawer } = await open('projekte/stadtlabor-soest/', {
      prepare: (each) => each.route('**/fakten/*.json', () => new Promise(() => undefined)),
    });
    await mark.click();
    expect(await drawer.innerText()).toContain(await page.locator('#b1 .src').innerText());
    expect(new URL(page.url()).hash).toBe('');
  });

  it.for([contradictory, elsewhere, derived, proven])('on /%s shows all that is known of %s', async ([address, id]) => {
    const { page, drawer } = await openProof(address, id);
    await completed(page);
    const fact = factById.get(id)!;
    const text = plain((await drawer.textContent()) ?? '');
    for (const words of said(fact)) expect(text).toContain(plain(words));
    const hrefs = await drawer.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(
      expect.arrayContaining(
        sourcesOf(fact).map(({ id: name, url, hideUrl }) => (hideUrl ? `/quellen/${name}/` : url)),
      ),
    );
    for (const [name, end] of ways) {
      const href = await drawer.getByRole('link', { name, exact: true }).getAttribute('href');
      expect(new URL(href!, page.url()).href).toBe(new URL(`/fakten/${id}/${end}`, page.url()).href);
    }
  });

  it('that is a relation leads to its entry, because it has no page of its own', async () => {
    const { page, drawer } = await openProof('projekte/soestour/', 'soestour--programme');
    await completed(page);
    const href = await drawer.getByRole('link', { name: 'Zum Eintrag' }).getAttribute('href');
    expect(new URL(href!).hash).toBe('#soestour--programme');
    expect(await drawer.getByRole('link', { name: 'Zitieren' }).count()).toBe(0);
  });

  it('leads from the proof to the page of the fact, on the host on which one reads', async () => {
    const { page, drawer } = await openProof(...contradictory);
    await completed(page);
    await drawer.getByRole('link', { name: /^Landesmittel: 91/ }).click();
    await page.waitForURL('**/fakten/foerdermittel--funding-total/');
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
      prepare: (each) => each.route('**/fakten/*.json', (route) => waiting.then(() => route.continue())),
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

  it.for(['**/fakten/*.json', '**/fact-proof.*'])('and %s cannot be had, the footnote stays', async (missing) => {
    const { drawer, note } = await openProof(...contradictory, {
      prepare: (each) => each.route(missing, (route) => route.abort()),
    });
    await drawer.locator('div:not([aria-busy])').waitFor();
    expect(await drawer.innerText()).toContain(await note.locator('.src').innerText());
    expect(await drawer.getByRole('link', { name: 'Fakt', exact: true }).isVisible()).toBe(true);
  });

  it('a slow answer does not overwrite the proof of another figure', async () => {
    const late = 'foerdermittel--funding-total-kdn';
    let answer: () => void = () => undefined;
    const waiting = new Promise<void>((done) => (answer = done));
    const { page, drawer } = await openProof(...contradictory, {
      prepare: (each) => each.route(`**/fakten/${late}.json`, (route) => waiting.then(() => route.continue())),
    });
    await page.keyboard.press('Escape');
    await page.locator('a.fact').first().click();
    await completed(page);
    const text = await drawer.innerText();
    const answered = page.waitForResponse(`**/fakten/${late}.json`);
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
  expect(await drawer.locator('[aria-live=polite]').innerText()).toContain('Landesmittel für alle fünf Modellregionen');
});
