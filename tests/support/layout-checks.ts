/** What a page looks like to people who change how it is shown: larger, narrower, with more space, without motion or colours. */
import type { Page } from 'playwright';

/** What does not fit: the page sideways, or words that are cut off. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const nameOf = (element: Element) =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> „${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}“`;
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null && element !== document.body && element !== document.documentElement
        ? /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement)
        : false;
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) {
      const wide = [...document.querySelectorAll('body *')].filter(
        (each) =>
          each.getBoundingClientRect().right > width + 1 && each.checkVisibility() && !scrolls(each.parentElement),
      );
      const innermost = wide.filter((each) => !wide.some((other) => other !== each && each.contains(other)));
      found.push(`${over} px too wide: ${innermost.slice(0, 3).map(nameOf).join(', ')}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (clientWidth <= 1 || (scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 2)) continue;
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const isCut =
        (/hidden|clip/.test(overflowX) && scrollWidth > clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 2);
      if (
        isCut &&
        clipPath === 'none' &&
        element.textContent.trim() &&
        element.checkVisibility() &&
        !element.closest('[aria-hidden=true], svg, .leaflet-container')
      )
        found.push(`cut off: ${nameOf(element)}`);
    }
    return found;
  });

const rootSize = (page: Page, size: string) =>
  page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);

/** WCAG 2.2, 1.4.12; `!important`, as what a reader's own style sheet says. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** How much of the window stays free of what stands still while one scrolls. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    scrollTo(0, innerHeight);
    return [...document.querySelectorAll('body *')]
      .filter((each) => /sticky|fixed/.test(getComputedStyle(each).position) && each.checkVisibility())
      .filter((each) => {
        const { top, bottom, width } = each.getBoundingClientRect();
        return width > innerWidth / 2 && Math.min(bottom, innerHeight) - Math.max(top, 0) > innerHeight / 2;
      })
      .map((each) => `covers the window: <${each.localName} class="${each.className}">`);
  });

/**
 * Narrow, large and both, and with more space between letters, words and lines (WCAG 2.2, 1.4.4, 1.4.10, 1.4.12). Leaves the
 * page as it was, but for its width.
 */
export async function fits(page: Page): Promise<string[]> {
  const found: string[] = [];
  const look = async (how: string) => {
    found.push(...(await misfits(page)).map((what) => `${how}: ${what}`));
  };
  await rootSize(page, '200%');
  await look('with text of double size');
  await page.setViewportSize({ width: 320, height: 640 });
  await look('at 320 pixels with text of double size');
  await rootSize(page, '');
  // 1280 by 900 pixels, four times as large.
  await page.setViewportSize({ width: 320, height: 225 });
  await look('at 400 %');
  found.push(...(await covered(page)));
  await page.evaluate(() => scrollTo(0, 0));
  const style = await page.addStyleTag({ content: textSpacing });
  await look('at 320 pixels with more space in the text');
  await page.setViewportSize({ width: 1280, height: 900 });
  await look('with more space in the text');
  await style.evaluate((element) => (element as HTMLElement).remove());
  return found;
}

/** Targets smaller than 24 by 24 pixels that neither stand in a line of text nor far enough from others (WCAG 2.2, 2.5.8). */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 24;
    interface Target {
      readonly element: Element;
      readonly box: DOMRect;
    }
    const selector =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=option]';
    const targets: Target[] = [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
      // A field is chosen by its label too, where that holds it.
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 1 && box.height > 1 && getComputedStyle(element).clipPath === 'none')
      // In a drawn map a place lies where it lies (exception „essential“), and lists beside it lead there too.
      .filter(({ element }) => !(element instanceof SVGElement));
    const isSmall = ({ box }: Target) => box.width < least - 0.5 || box.height < least - 0.5;
    const small = targets.filter(isSmall);
    /** In a sentence, or in a line whose height other text makes. */
    const isInText = ({ element }: Target) => {
      if (getComputedStyle(element).display !== 'inline' || element instanceof SVGElement) return false;
      let block = element.parentElement!;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      const all = block.textContent.replace(/\s+/g, '');
      const links = [...block.querySelectorAll('a')].map(({ textContent }) => textContent.replace(/\s+/g, '')).join('');
      return all.length > links.length;
    };
    const centre = ({ box }: Target) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
    const isFree = (target: Target) => {
      const { x, y } = centre(target);
      return targets.every((other) => {
        if (other === target || other.element.contains(target.element) || target.element.contains(other.element))
          return true;
        if (isSmall(other)) {
          const at = centre(other);
          if (Math.hypot(at.x - x, at.y - y) < least - 0.5) return false;
        }
        const { left, right, top, bottom } = other.box;
        const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        return away >= least / 2 - 0.5;
      });
    };
    return small
      .filter((target) => !isInText(target) && !isFree(target))
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)}×${Math.round(box.height)} <${element.localName} class="${element.getAttribute('class') ?? ''}"> „${element.textContent.trim().slice(0, 30)}“ in <${element.parentElement!.localName} class="${element.parentElement!.getAttribute('class') ?? ''}">`,
      );
  });

/** What still moves where the reader wants no motion. The page must be opened so. */
export const motion = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
    });
    return [
      ...new Set(
        moving.map((element) => `moves: <${element.localName} class="${element.getAttribute('class') ?? ''}">`),
      ),
    ];
  });

/** What disappears where the device gives the colours: drawings without a line, text in the colour of its ground. */
export async function lostInForcedColors(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const lost = await page.evaluate(() => {
    const canvas = getComputedStyle(document.documentElement).backgroundColor;
    const found: string[] = [];
    for (const drawing of document.querySelectorAll('svg')) {
      if (!drawing.checkVisibility() || drawing.getBoundingClientRect().width < 2) continue;
      // The field behind a bar, which says no more than where the bar could be.
      if (drawing.matches('.projects-run > svg:first-child')) continue;
      // A year in which nothing was.
      if (drawing.childElementCount === 0) continue;
      const isSeen = [
        ...drawing.querySelectorAll('path, circle, rect, line, polyline, polygon, text, use, ellipse'),
      ].some((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].some((colour) => colour !== 'none' && colour !== canvas);
      });
      if (!isSeen)
        found.push(
          `drawing ${drawing.outerHTML.slice(0, 150)} in <${drawing.parentElement!.localName} class="${drawing.parentElement!.className}">`,
        );
    }
    for (const element of document.querySelectorAll('body *')) {
      const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (!hasWords) continue;
      const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(element);
      if (
        forcedColorAdjust === 'none' &&
        color === backgroundColor &&
        element.textContent.trim() &&
        element.checkVisibility()
      )
        found.push(`text <${element.localName} class="${element.getAttribute('class') ?? ''}">`);
    }
    return [...new Set(found)].map((what) => `lost in forced colours: ${what}`);
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return lost;
}
