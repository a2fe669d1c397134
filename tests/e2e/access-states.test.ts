/** The engines once more, on what a page becomes when its reader acts. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { barriers } from '../support/engines.ts';
import { wakeFilters } from '../support/filters.ts';
import { loadContent } from '../support/real-content.ts';
import { readSite } from '../support/site.ts';
import { newPage, useBrowser, type Visitor } from '../support/visit.ts';

useBrowser();
const { pages } = await readSite();
const telephone = { viewport: { width: 390, height: 844 } };

async function check(address: string, act: (page: Page) => Promise<unknown>, options: Visitor = {}) {
  const page = await newPage({ bypassCSP: true, ...options });
  await page.goto(address);
  await act(page);
  const found = await barriers(page);
  await page.context().close();
  return found;
}

describe('no engine finds a barrier', () => {
  it('in the search with an answer, with results, and with names for what is typed', async () => {
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
    const found = (page: Page) => page.locator('.search-results > li').first().waitFor();
    expect(await check('suche/?q=Parken', found, telephone)).toEqual([]);
  });

  it('in the finder with nothing found, and in its sheet on a telephone', async () => {
    expect(await check('projekte/?q=qqqq', wakeFilters)).toEqual([]);
    const open = async (page: Page) => {
      await wakeFilters(page);
      await page.getByRole('button', { name: /^Filter/ }).click();
    };
    expect(await check('projekte/?region=soest&thema=verkehr', open, telephone)).toEqual([]);
  });

  it('in the transfer check with answers', async () => {
    const answered = (page: Page) => page.locator('.reasons').first().waitFor();
    expect(await check('nachnutzen/?aufgabe=verkehr&wichtig=kontakt', answered)).toEqual([]);
  });

  it('in the list of facts with filters and a moment that is none', async () => {
    expect(await check('fakten/?kern=ja&stand=2019-13', wakeFilters)).toEqual([]);
  });

  it('on the map with an open place', async () => {
    const opened = async (page: Page) => {
      await page.locator('.canvas button.place').first().press('Enter');
      await page.getByRole('dialog').waitFor();
    };
    expect(await check('karte/', opened, telephone)).toEqual([]);
  });

  it('where the text for other sites or the forms of a citation are open', async () => {
    const disputed = pages.find(({ html }) => html.includes('claim-axis') && html.includes('Einbetten'))!;
    const open = (page: Page) =>
      page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
    expect(await check(disputed.address.slice(1), open)).toEqual([]);
  });

  it.for([{ width: 1280, height: 900 }, telephone.viewport])(
    'where the proof of a contradictory figure is open at $width pixels',
    async (viewport) => {
      const opened = async (page: Page) => {
        await page.locator('a.fact[data-status=widerspruch]').first().click();
        await page.locator('.drawer [aria-busy=false]').waitFor();
      };
      expect(await check('programm/', opened, { viewport })).toEqual([]);
    },
  );
});
