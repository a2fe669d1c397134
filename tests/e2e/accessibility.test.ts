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
const { pages, english } = await readSite();
const kinds = [
  ...longestOfEachKind(pages),
  ...longestOfEachKind(english).map(({ kind, address }) => ({ kind: `${kind} in English`, address })),
];

type Answers = Readonly<Record<string, readonly string[]>>;

/** What the engines find. The policy of the site lets none of them in; that it holds is asked elsewhere. */
async function enginesOn(address: string): Promise<Answers> {
  const page = await newPage({ bypassCSP: true });
  await page.goto(address);
  const found = await barriers(page);
  await page.context().close();
  return { found };
}

/** What no engine sees; what changes the page comes last. */
async function readersOn(address: string): Promise<Answers> {
  const page = await newPage({ bypassCSP: true });
  await page.goto(address, { waitUntil: 'networkidle' });
  const still = await motion(page);
  const journey = await walk(page);
  await page.evaluate(() => scrollTo(0, 0));
  const small = await smallTargets(page);
  const lost = await lostInForcedColors(page);
  const unfit = await fits(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const smallOnTelephone = await smallTargets(page);
  await page.context().close();
  return { still, journey, small, lost, unfit, smallOnTelephone };
}

describe('nothing stands in the way', () => {
  it.for(kinds)('on $kind', async ({ address }) => {
    const inside = address.slice(1);
    const answers = await Promise.all([enginesOn(inside), readersOn(inside)]);
    const wrong = answers.flatMap((each) => Object.entries(each).filter(([, found]) => found.length > 0));
    expect(wrong).toEqual([]);
  });
});
