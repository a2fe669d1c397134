/** Style sheets for what scripts add: not in the page, so that pages without it never pay for it. */
import { element } from './dom.ts';

const sheets = new Map<string, Promise<void>>();

/** Settles when the sheet applies; fails when it cannot be had. It is loaded once. */
export function loadStyles(href: string): Promise<void> {
  const sheet =
    sheets.get(href) ??
    new Promise<void>((done, fail) => {
      document.head.append(element('link', { rel: 'stylesheet', href, onload: () => done(), onerror: fail }));
    });
  sheets.set(href, sheet);
  return sheet;
}

/** The same for what can be used without its looks. */
export const tryStyles = (href: string): Promise<void> => loadStyles(href).catch(() => undefined);
