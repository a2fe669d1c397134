/** A walk through a page with the Tab key, as somebody takes it who has no mouse. */
import type { Page } from 'playwright';

/** Stops at the beginning and at the end of a long page; what lies between them is of the same kinds. */
const atBeginning = 45;
const atEnd = 20;

const outOfSight = 'is out of sight';

/** What the walk needs in the page. As one function, for it is sent there. */
function prepare(hidden: string): void {
  const tabbable = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]';
  const canStop = (element: Element): element is HTMLElement | SVGElement =>
    element.matches(tabbable) &&
    !element.matches(':disabled, [tabindex^="-"], input[type=hidden], [inert] *') &&
    // Of a group of radio buttons one is a stop.
    !element.matches('input[type=radio]') &&
    element.checkVisibility({ visibilityProperty: true });
  const next = (from: Node | null): Element | undefined => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    if (from) walker.currentNode = from;
    while (walker.nextNode()) if (canStop(walker.currentNode as Element)) return walker.currentNode as Element;
    return undefined;
  };
  const nameOf = (element: Element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> „${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 50)}“`;
  /** How the place of the focus is seen: an outline, of itself or of what stands for it; in a drawing a line as well. */
  const isSeen = (element: Element) =>
    [element, element.closest('label'), ...element.querySelectorAll('*')].some((each) => {
      if (!each) return false;
      // The parts of a field for months are the browser's, which marks the one that has the focus.
      if (each.matches('input[type=month]')) return true;
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(each);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true;
      return each instanceof SVGElement && stroke !== 'none' && parseFloat(strokeWidth) >= 2;
    });
  /** Whether something else lies over the whole of it (WCAG 2.2, 2.4.11). */
  const isCovered = (element: Element) => {
    const rects = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const points = rects.flatMap(({ left, right, top, bottom }) => [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ]);
    return !points.some(([x, y]) => {
      const hit = document.elementFromPoint(x!, y!);
      return (
        hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element))
      );
    });
  };
  let last: Element | null = null;
  Object.assign(window, {
    journey: {
      count: () => {
        let count = 0;
        for (let each = next(null); each; each = next(each)) count += 1;
        return count;
      },
      /** Goes on from the stop that is this far from the end. */
      skipTo: (fromEnd: number) => {
        const all: Element[] = [];
        for (let each = next(null); each; each = next(each)) all.push(each);
        last = all.at(-fromEnd)!;
        (last as HTMLElement).focus({ focusVisible: true } as FocusOptions);
      },
      /** What is wrong with the stop that was reached; `undefined` where the walk has left the page. */
      look: (): string[] | undefined => {
        const at = document.activeElement;
        if (!at || at === document.body) return undefined;
        const found: string[] = [];
        const expected = at !== last && last?.isConnected ? next(last) : at;
        const isInMap = [at, last].some((each) => each?.closest('region-map'));
        // Chromium stops at what can be scrolled and holds no other stop.
        const scrolls = !canStop(at);
        if (at !== expected && !isInMap && !scrolls)
          found.push(
            `after ${last ? nameOf(last) : 'the start'} comes ${nameOf(at)}, not ${expected ? nameOf(expected) : 'the end'}`,
          );
        if (!isSeen(at)) found.push(`nothing shows the focus on ${nameOf(at)}`);
        if (isCovered(at)) found.push(`${nameOf(at)} has the focus and ${hidden}`);
        last = at;
        return found;
      },
    },
  });
}

interface Journey {
  count(): number;
  skipTo(fromEnd: number): void;
  look(): string[] | undefined;
}
type Traveller = { journey: Journey };

/**
 * Walks through a page and says what is wrong: a stop out of order, a focus that cannot be seen, a place that lets nobody out.
 *
 * @param page freshly opened, nothing focused
 */
export async function walk(page: Page): Promise<string[]> {
  await page.evaluate(prepare, outOfSight);
  const count = await page.evaluate(() => (window as unknown as Traveller).journey.count());
  const found: string[] = [];
  const step = async (): Promise<boolean> => {
    await page.keyboard.press('Tab');
    const look = () => page.evaluate(() => (window as unknown as Traveller).journey.look());
    let seen = await look();
    // The window may still be on its way to the place.
    for (let wait = 0; wait < 4 && seen?.some((what) => what.endsWith(outOfSight)); wait += 1) {
      await page.waitForTimeout(150);
      seen = await look();
    }
    found.push(...(seen ?? []));
    return seen !== undefined;
  };
  let isInside = true;
  const first = Math.min(count, atBeginning);
  for (let stop = 0; stop < first && isInside; stop += 1) isInside = await step();
  if (!isInside) return [...found, 'the walk ended before its last stop'];
  const left = Math.min(count - first, atEnd);
  if (left > 0) await page.evaluate((rest) => (window as unknown as Traveller).journey.skipTo(rest), left);
  // A few more than there are: what can be scrolled is a stop too, and folds may have opened.
  for (let more = 0; more < left + 30 && isInside; more += 1) isInside = await step();
  if (isInside) found.push('the walk does not come to an end');
  return [...new Set(found)];
}
