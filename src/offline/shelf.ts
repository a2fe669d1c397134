/** What the worker keeps of what was read, and throws away again. */
import { cacheNames, filesBeforeSweep, headers, limits, offlineFiles } from './names.ts';
import { pack, unpack } from './packing.ts';
import { filesIn, importsIn, titleIn } from './references.ts';
import { base } from './scope.ts';
import { isHtml, isKeepable } from './sorts.ts';
import { inTurn } from './turns.ts';

export const names = cacheNames(base);
const fallback = base + offlineFiles.page;

const find = (address: string, cacheName: string) => caches.match(address, { cacheName, ignoreVary: true });

/** What one of the caches has, as it came. */
export async function kept(address: string, cacheName: string): Promise<Response | undefined> {
  const found = await find(address, cacheName);
  return found && unpack(found);
}

/** The page that stands in for others. */
export async function fallbackPage(): Promise<Response | undefined> {
  const found = await find(fallback, names.shell);
  return found && unpack(found, 503);
}

/** Puts the answer last, so that the first in the cache is the oldest, and lets the oldest go. */
const put = (name: string, key: Request, answer: Response, limit = Infinity): Promise<void> =>
  inTurn(name, async () => {
    const cache = await caches.open(name);
    await cache.delete(key);
    await cache.put(key, answer);
    const keys = await cache.keys();
    for (const oldest of keys.slice(0, Math.max(0, keys.length - limit))) await cache.delete(oldest);
  });

/** A hashed file with what it imports, unless it is there. */
async function keepFile(address: string, name: string): Promise<void> {
  if (await find(address, name)) return;
  const answer = await fetch(address);
  if (isKeepable(answer)) await keepHashed(address, answer, name);
}

/** An answer for a hashed file, with what it imports. */
export async function keepHashed(address: string, answer: Response, name = names.files): Promise<void> {
  const body = await answer.arrayBuffer();
  await put(name, new Request(address), pack(answer, body));
  if (address.endsWith('.js')) await keepFiles(importsIn(new TextDecoder().decode(body), address), name);
}

const keepFiles = (addresses: readonly string[], name: string) =>
  Promise.allSettled(addresses.map((address) => keepFile(address, name)));

export const keepPiece = (address: string, answer: Response) =>
  put(names.pieces, new Request(address), pack(answer), limits.pieces);

/** A page with the files it needs; those come first, for a page without them is worth little. */
export async function keepPage(address: string, answer: Response): Promise<void> {
  if (!isHtml(answer)) return;
  const html = await answer.text();
  await keepFiles(filesIn(html, base), names.files);
  const key = new Request(address, { headers: { [headers.title]: encodeURIComponent(titleIn(html)) } });
  await put(names.pages, key, pack(answer, html), limits.pages);
  await sweep();
}

async function fetchPage(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (isKeepable(answer)) return answer;
  throw new Error(`${answer.status}: ${address}`);
}

/** Fetches a page to keep it. */
export const fetchAndKeep = (address: string): Promise<void> =>
  fetchPage(address).then((answer) => keepPage(address, answer));

/** Fetches the page that stands in for others; without it there is nothing to say where the network is gone. */
export async function fetchFallback(): Promise<void> {
  const answer = await fetchPage(fallback);
  const html = await answer.text();
  // What an older release needed goes.
  await caches.delete(names.shell);
  await keepFiles(filesIn(html, base), names.shell);
  await put(names.shell, new Request(fallback), pack(answer, html));
}

export async function forget(address: string): Promise<void> {
  if (await find(address, names.pages)) await (await caches.open(names.pages)).delete(address);
}

/** Lets go of hashed files that no kept page needs: those of older releases. */
async function sweep(): Promise<void> {
  const files = await caches.open(names.files);
  const there = await files.keys();
  if (there.length <= filesBeforeSweep) return;
  const pages = await caches.open(names.pages);
  const needed = new Set<string>();
  const need = async (address: string): Promise<void> => {
    if (needed.has(address)) return;
    needed.add(address);
    const code = address.endsWith('.js') && (await kept(address, names.files));
    if (code) await Promise.all(importsIn(await code.text(), address).map(need));
  };
  for (const key of await pages.keys()) {
    const page = await kept(key.url, names.pages);
    for (const address of page ? filesIn(await page.text(), base) : []) await need(address);
  }
  for (const key of there) if (!needed.has(new URL(key.url).pathname)) await files.delete(key);
}
