/** What the worker does with a request: which sort of file it is for, and what may be kept of an answer. */
import { framedFolder, stylePage } from '#site/config.ts';

/**
 * `page` and `piece` come from the network and are kept for when it is gone; `hashed` files never change and come from what is
 * kept; `other` files come from the network and are there without it only in a copy of the whole site.
 */
export type Sort = 'page' | 'hashed' | 'piece' | 'other';

/** Below the base path and without query: `projekte/` for `/unterpfad/projekte/?q=soest`. None for other places. */
export function pathWithin(address: string, scope: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const place = new URL(scope);
  return origin === place.origin && pathname.startsWith(place.pathname)
    ? pathname.slice(place.pathname.length)
    : undefined;
}

/**
 * @param path below the base path, `projekte/oecherlab/`
 * @param tops files and folders at the top of the site; what else lies on the same host is none of its business
 * @returns none for what the worker leaves alone
 */
export function sortOf(path: string, tops: readonly string[]): Sort | undefined {
  const [top = '', ...below] = path.split('/');
  if (path === '') return 'page';
  if (!tops.includes(top) || top === framedFolder || top === stylePage) return undefined;
  if (top === '_astro') return 'hashed';
  if (/^(?:pagefind|suche|karte|orte)\/.*\.\w+$|^icon\.svg$/.test(path)) return 'piece';
  const name = below.at(-1) ?? top;
  return !name.includes('.') || name.endsWith('.html') ? 'page' : 'other';
}

/** What the worker must know of a request. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly cache: string;
  readonly headers: { has(name: string): boolean };
}

/**
 * Whether the worker answers at all. It leaves parts of files alone, and what a script wants from the server and nowhere else:
 * the making of a copy.
 */
export const isAnswered = ({ method, mode, cache, headers }: Asked): boolean =>
  method === 'GET' && !headers.has('range') && (mode === 'navigate' || !['no-cache', 'only-if-cached'].includes(cache));

/** What the worker must know of an answer. */
export interface Answered {
  readonly ok: boolean;
  readonly status: number;
  readonly type: string;
  readonly redirected: boolean;
  readonly headers: { get(name: string): string | null };
}

/** Nothing failed, foreign or led elsewhere, and nothing that its server wants kept nowhere. */
export const isKeepable = ({ status, type, redirected, headers }: Answered): boolean =>
  status === 200 && type === 'basic' && !redirected && !/no-store|private/.test(headers.get('cache-control') ?? '');

export const isHtml = ({ headers }: Pick<Answered, 'headers'>): boolean =>
  (headers.get('content-type') ?? '').startsWith('text/html');

/** The server says that this is no more: nothing of it stays. */
export const isGone = ({ status }: Pick<Answered, 'status'>): boolean => status === 404 || status === 410;
