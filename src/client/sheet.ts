/** Style sheets of what only a script shows. */
import { element } from './dom.ts';

/** Settles when the sheet applies, or cannot be had. */
export const loadSheet = (href: string): Promise<void> =>
  new Promise((done) => {
    document.head.append(element('link', { rel: 'stylesheet', href, onload: () => done(), onerror: () => done() }));
  });
