/**
 * Every kind of page, visited once: three engines, and what no engine sees. A new kind of page is asked by itself; what belongs
 * to one element, a drawer or a map, stands in `access-roles.test.ts` and in the file of its name.
 */
import { describe, expect, it } from 'vitest';
import { barriers } from '../support/engines.ts';
import { walk } from '../support/journey.ts';
import { fits, lostInForcedColors, motion, smallTargets } from '../support/layout-checks.ts';
import { longestOfEachKind, readSite } from '../support/site.ts';
import { newPage, useBrowser } from '../support/visit.ts';

useBrowser();
const { pages } = await readSite();
const kinds = longestOfEachKind(pages);

/** All questions to one page, in the order that costs least: what changes the page comes last. */
async function answersOf(address: string): Promise<Record<string, readonly string[]>> {
  // The policy of the site lets no engine in; that it holds is asked elsewhere.
  const page = await newPage({ bypassCSP: true });
  await page.goto(address.slice(1));
  const still = await motion(page);
  const journey = await walk(page);
  await page.evaluate(() => scrollTo(0, 0));
  const small = await smallTargets(page);
  const lost = await lostInForcedColors(page);
  const unfit = await fits(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const smallOnTelephone = await smallTargets(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  const found = await barriers(page);
  await page.context().close();
  return { still, journey, small, lost, unfit, smallOnTelephone, found };
}

describe('nothing stands in the way', () => {
  it.for(kinds)('on $kind', async ({ address }) => {
    const answers = await answersOf(address);
    expect(Object.entries(answers).filter(([, found]) => found.length > 0)).toEqual([]);
  });
});
