import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { wakeFilters } from '../support/filters.ts';
import { loadContent } from '../support/real-content.ts';
import { pagesByKind, readSite, sample } from '../support/site.ts';
import { inTurns } from '../support/turns.ts';
import { newPage, useBrowser, type Visitor } from '../support/visit.ts';

useBrowser();
const { pages } = await readSite();
const kinds = [...pagesByKind(sample(pages, 4))].map(([kind, of]) => ({
  kind,
  addresses: of.map(({ address }) => address.slice(1)),
}));
const charts = pages.filter(({ address }) => /^\/presse\/.+/.test(address)).map(({ address }) => address.slice(1));

/** What axe looks at: everything in the light, and in the dark what another colour can change. */
const looks = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

/** Violations in light and dark, as „dark /karte/ color-contrast (5): .selector“. */
async function violations(page: Page): Promise<string[]> {
  // What lies out of sight and is not laid out would be measured as it is not.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('body *')) {
      if (getComputedStyle(part).contentVisibility === 'auto') part.style.contentVisibility = 'visible';
    }
  });
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { type, values } = looks[colorScheme];
    const results = await page.evaluate(
      (runOnly) =>
        (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly, resultTypes: ['violations'] }),
      { type, values: [...values] },
    );
    for (const { id, nodes } of results.violations) {
      const first = nodes.slice(0, 3).map(({ target }) => target.join(' '));
      found.push(`${colorScheme} ${new URL(page.url()).pathname} ${id} (${nodes.length}): ${first.join(', ')}`);
    }
  }
  return found;
}

async function check(
  address: string,
  act: (page: Page) => Promise<unknown> = async () => undefined,
  options: Visitor = {},
) {
  const page = await newPage(options);
  await page.goto(address);
  await act(page);
  const found = await violations(page);
  await page.close();
  return found;
}

describe('axe finds nothing against WCAG 2.2 AA, light and dark, on', () => {
  it.for(kinds)('$kind', async ({ addresses }) => {
    const found: string[] = [];
    await inTurns(addresses, 2, async (address) => {
      found.push(...(await check(address)));
    });
    expect(found).toEqual([]);
  });

  it('the search with results, with an answer, and with names for what is typed', async () => {
    const money = (await loadContent()).projects.find(({ roles }) => roles.funding?.confidence === 'belegt')!;
    const question = encodeURIComponent(`Wie viel Geld bekam ${money.shortTitle}`);
    expect(await check(`suche/?q=${question}`, (page) => page.locator('.search-card').waitFor())).toEqual([]);
    const type = async (page: Page) => {
      await page.locator('[data-site-search]').focus();
      await page.keyboard.type('Soest');
      await page.getByRole('listbox').waitFor();
      await page.keyboard.press('ArrowDown');
    };
    expect(await check('', type)).toEqual([]);
    expect(await check('suche/?q=Parken', (page) => page.locator('.search-results > li').first().waitFor())).toEqual(
      [],
    );
  });

  it('the finder with filters and with nothing found', async () => {
    expect(await check('projekte/?region=soest&thema=verkehr', wakeFilters)).toEqual([]);
    expect(await check('projekte/?q=qqqq', wakeFilters)).toEqual([]);
  });

  it('the transfer check with answers', async () => {
    const answered = (page: Page) => page.locator('.reasons').first().waitFor();
    expect(await check('nachnutzen/?aufgabe=verkehr&wichtig=kontakt', answered)).toEqual([]);
  });

  it('the list of facts with filters and with a moment that is none', async () => {
    expect(await check('fakten/?region=soest&stand=2020-06', wakeFilters)).toEqual([]);
    expect(await check('fakten/?kern=ja&stand=2019-13', wakeFilters)).toEqual([]);
  });

  it('the interactive map, and with an open place', async () => {
    const ready = (page: Page) => page.locator('.canvas button.place').first().waitFor();
    expect(await check('karte/', ready)).toEqual([]);
    const opened = async (page: Page) => {
      await page.locator('.canvas button.place').first().press('Enter');
      await page.getByRole('dialog').waitFor();
    };
    expect(await check('karte/', opened, { viewport: { width: 390, height: 800 } })).toEqual([]);
  });

  it('a disputed fact with the text for other sites open', async () => {
    const open = (page: Page) => page.getByText('Einbetten', { exact: true }).click();
    expect(await check('fakten/auswahl--owl-beschluss-zeitpunkt/', open)).toEqual([]);
  });

  it.for([
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ])('a contradictory figure with its proof open at $width pixels', async (viewport) => {
    const opened = async (page: Page) => {
      await page.locator('a.fact[data-status=widerspruch]').first().click();
      await page.locator('.drawer [aria-busy=false]').waitFor();
    };
    expect(await check('programm/', opened, { viewport })).toEqual([]);
  });

  it('the press area and its charts on a telephone', async () => {
    const onTelephone = { viewport: { width: 390, height: 800 } };
    for (const address of ['presse/', ...charts]) {
      expect(await check(address, undefined, onTelephone)).toEqual([]);
    }
  });

  it('a fact with all forms of its citation open', async () => {
    const open = (page: Page) => page.locator('#zitieren summary').click();
    expect(await check('fakten/foerdermittel--funding-total-91-oder-100/#zitieren', open)).toEqual([]);
  });
});

describe('nothing has to be scrolled sideways', () => {
  const longest = [...pagesByKind(pages).values()].map((of) => of.at(-1)!.address.slice(1));
  const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  it.for([...new Set([...longest, ...charts]), 'suche/?q=Parken'])(
    'on /%s at a width of 320 pixels',
    async (address) => {
      const page = await newPage({ viewport: { width: 320, height: 640 } });
      await page.goto(address);
      if (address.includes('?')) await page.locator('.search-results > li').first().waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    },
  );

  it.for(longest)('on /%s with text of double size', async (address) => {
    const page = await newPage();
    await page.goto(address);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
