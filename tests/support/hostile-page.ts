/** Whether anything hostile lives in a page: something ran, or waits to run once somebody touches it. */
import type { Frame, Page } from 'playwright';

/** Before any script of the page. `hit` is what payloads call, with their number. */
export async function listenForHits(page: Page, hits: string[]): Promise<void> {
  page.on('console', (message) => {
    const [, number] = /^hit (-?\d+)$/.exec(message.text()) ?? [];
    if (number !== undefined) hits.push(number);
  });
  await page.addInitScript(() => {
    const hit = (number: number) => console.info(`hit ${number}`);
    Object.assign(window, { hit, alert: () => hit(-1), confirm: () => hit(-1), prompt: () => hit(-1) });
  });
}

/**
 * What in the page runs when it is touched: handlers in attributes, links to programs, scripts and frames of nobody's.
 *
 * @param own where the page's own scripts lie
 */
export const waitingIn = (page: Page | Frame, own: string): Promise<string[]> =>
  page.evaluate((origin) => {
    const addresses = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href', 'srcdoc', 'content'];
    const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);
    const found: string[] = [];
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLTemplateElement) look(element.content);
        const name = element.localName;
        for (const { name: attribute, value } of element.attributes) {
          const said = `<${name} ${attribute}="${value.slice(0, 80)}">`;
          if (attribute.startsWith('on') || attribute === 'srcdoc') found.push(said);
          if (!addresses.includes(attribute)) continue;
          if (attribute === 'content' && !/^refresh$/i.test(element.getAttribute('http-equiv') ?? '')) continue;
          const address = attribute === 'content' ? value.replace(/^[^=]*=/, '') : value;
          const url = URL.canParse(address, 'https://here.invalid/')
            ? new URL(address, 'https://here.invalid/')
            : undefined;
          if (!url || !allowed.has(url.protocol)) found.push(said);
          if (
            url &&
            ['script', 'iframe', 'embed', 'object', 'base'].includes(name) &&
            !['https://here.invalid', origin].includes(url.origin)
          )
            found.push(said);
        }
        const isData = element instanceof HTMLScriptElement && element.type === 'application/ld+json';
        if (name === 'script' && !isData && !element.hasAttribute('src')) found.push(`<script>${element.textContent}`);
      }
    };
    look(document);
    return found;
  }, own);
