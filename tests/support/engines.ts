/** Three engines that look for barriers in a page, each by its own rules; what they find wrongly stands in `false-alarms.ts`. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { isFalseAlarm } from './false-alarms.ts';

export interface Finding {
  readonly engine: 'axe' | 'ibm' | 'htmlcs';
  readonly rule: string;
  /** The element, as short as it can be found. */
  readonly where: string;
  readonly message: string;
}

type Scheme = 'light' | 'dark';

const require = createRequire(import.meta.url);
const [ibm, htmlcs] = await Promise.all([
  readFile(require.resolve('accessibility-checker-engine/ace.js'), 'utf8'),
  readFile(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8'),
]);

/** What the engines look at: everything in the light, and in the dark what another colour can change. */
const axeRules = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

/** How much of a long list the engines see: what follows is made of the same parts, and one of them takes minutes for it. */
const mostInList = 15;

/** Brings the engines into a page, which must be opened with `bypassCSP`: its policy lets nobody else in. */
async function bring(page: Page): Promise<void> {
  await page.evaluate((most) => {
    // What lies half under a bar that stays there is not as small as the rest of it.
    scrollTo(0, 0);
    for (const list of document.querySelectorAll('ul, ol, dl, tbody, svg g'))
      for (const extra of [...list.children].slice(most))
        // Something may lead there.
        if (!extra.matches('[id], :has([id])')) extra.remove();
  }, mostInList);
  // As text: each is a script that makes one global.
  await page.evaluate(`${axe.source};${ibm};${htmlcs};undefined`);
}

const runAxe = (page: Page, scheme: Scheme): Promise<Finding[]> =>
  page.evaluate(
    async (runOnly) => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const { violations } = await engine.run(document, { runOnly, resultTypes: ['violations'] });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => ({ engine: 'axe' as const, rule: id, where: target.join(' '), message: help })),
      );
    },
    { type: axeRules[scheme].type, values: [...axeRules[scheme].values] },
  );

/** What IBM's engine answers, as far as it is read here. */
interface IbmReport {
  readonly results: ReadonlyArray<{
    readonly ruleId: string;
    readonly value: readonly [level: string, outcome: string];
    readonly path: { readonly dom: string };
    readonly snippet: string;
    readonly message: string;
  }>;
}

const runIbm = (page: Page, scheme: Scheme): Promise<Finding[]> =>
  page.evaluate(async (isLight) => {
    interface Checker {
      addGuideline(guideline: object): void;
      check(of: Document, guidelines: readonly string[]): Promise<IbmReport>;
    }
    const { Checker } = (window as unknown as { ace: { Checker: new () => Checker } }).ace;
    const checker = new Checker();
    const rules = [{ id: 'text_contrast_sufficient', level: 'VIOLATION', toolkitLevel: '1' }];
    checker.addGuideline({ id: 'contrast', name: 'contrast', checkpoints: [{ num: '1.4.3', rules }] });
    const { results } = await checker.check(document, [isLight ? 'WCAG_2_2' : 'contrast']);
    return results
      .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
      .map(({ ruleId, snippet, message }) => ({ engine: 'ibm' as const, rule: ruleId, where: snippet, message }));
  }, scheme === 'light');

const runHtmlcs = (page: Page, scheme: Scheme): Promise<Finding[]> =>
  page.evaluate(async (isLight) => {
    interface Message {
      readonly type: number;
      readonly code: string;
      readonly msg: string;
      readonly element: Element;
    }
    interface Sniffer {
      readonly ERROR: number;
      process(standard: string, of: Document, done: () => void, failed: () => void): void;
      getMessages(): readonly Message[];
    }
    const { HTMLCS, HTMLCS_WCAG2AA } = window as unknown as {
      HTMLCS: Sniffer;
      HTMLCS_WCAG2AA: { readonly sniffs: readonly [{ include: readonly string[] }] };
    };
    const contrast = ['', '_F24', '_Contrast'].map((end) => `Principle1.Guideline1_4.1_4_3${end}`);
    if (!isLight) HTMLCS_WCAG2AA.sniffs[0].include = contrast;
    await new Promise<void>((done, failed) => {
      HTMLCS.process('WCAG2AA', document, done, () => failed(new Error('HTML_CodeSniffer')));
    });
    return HTMLCS.getMessages()
      .filter(({ type }) => type === HTMLCS.ERROR)
      .map(({ code, msg, element }) => ({
        engine: 'htmlcs' as const,
        rule: code.replace(/^\w+\.Principle\d\.Guideline\w+?\./, ''),
        where: element.outerHTML?.slice(0, 200) ?? element.nodeName,
        message: msg,
      }));
  }, scheme === 'light');

/**
 * What the engines find on a page in one colour scheme, one after the other.
 *
 * @returns a line for each rule, as „dark ibm text_contrast_sufficient (5): <a …> Message“
 */
async function look(page: Page, scheme: Scheme): Promise<string[]> {
  await page.emulateMedia({ colorScheme: scheme });
  const found: Finding[] = [];
  for (const run of [runAxe, runIbm, runHtmlcs]) found.push(...(await run(page, scheme)));
  const { pathname } = new URL(page.url());
  const real = found.filter((finding) => !isFalseAlarm(finding, pathname));
  return [...Map.groupBy(real, ({ engine, rule }) => `${engine} ${rule}`)].map(([name, [first, ...more]]) => {
    return `${scheme} ${pathname} ${name} (${more.length + 1}): ${first!.where.slice(0, 200)} ${first!.message}`;
  });
}

/** What all engines find against WCAG 2.2 AA, in light and in dark colours. */
export async function barriers(page: Page): Promise<string[]> {
  await bring(page);
  return [...(await look(page, 'light')), ...(await look(page, 'dark'))];
}
