/** Nothing moves while fonts and scripts are still on their way (Cumulative Layout Shift). */
import { expect, it } from 'vitest';
import { isFramed, pagesByKind, readSite } from '../support/site.ts';
import { inTurns } from '../support/turns.ts';
import { newPage, useBrowser } from '../support/visit.ts';

useBrowser();
const whole = (await readSite()).pages.filter((page) => !isFramed(page));
/** One of each kind, neither the shortest nor the longest, and what a script builds from the address. */
const addresses = [
  ...[...pagesByKind(whole).values()].map((of) => of[of.length >> 1]!.address.slice(1)),
  'nachnutzen/?aufgabe=verkehr&wichtig=laeuft',
  'orte/?ort=05770004',
  'projekte/?region=soest&thema=verkehr&geld=bis-1-mio,bis-2-mio&sort=geld',
];

/** How much may shift (Web Vitals: 0.1 is good; a reader sees less than this). */
const most = 0.02;

interface Shift {
  readonly value: number;
  /** What moved, as a selector that people can find. */
  readonly what: string;
}

/** The shifts of a page whose fonts come 800 ms late and whose scripts 1,500 ms. */
async function shiftsOf(address: string, width: number): Promise<Shift[]> {
  const late = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const page = await newPage({
    viewport: { width, height: 844 },
    prepare: async (each) => {
      await each.route('**/*.woff2', (route) => late(800).then(() => route.continue()));
      await each.route('**/*.js', (route) => late(1_500).then(() => route.continue()));
      await each.addInitScript(() => {
        interface LayoutShift extends PerformanceEntry {
          readonly value: number;
          readonly hadRecentInput: boolean;
          readonly sources: ReadonlyArray<{ readonly node: Node | null }>;
        }
        const name = (node: Node | null) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return element ? `${element.localName}.${[...element.classList].join('.')}#${element.id}` : 'nothing';
        };
        const shifts: Array<{ value: number; what: string }> = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[]) {
            if (entry.hadRecentInput) continue;
            shifts.push({ value: entry.value, what: entry.sources.map(({ node }) => name(node)).join(' ') });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
    },
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  await page.context().close();
  return shifts;
}

it.for([1280, 390])('at a width of %i pixels nothing moves while fonts and scripts come late', async (width) => {
  const moved: string[] = [];
  await inTurns(addresses, 12, async (address) => {
    const shifts = await shiftsOf(address, width);
    const sum = shifts.reduce((total, { value }) => total + value, 0);
    if (sum > most)
      moved.push(`/${address}: ${shifts.map(({ value, what }) => `${value.toFixed(3)} ${what}`).join('; ')}`);
  });
  expect(moved).toEqual([]);
});
