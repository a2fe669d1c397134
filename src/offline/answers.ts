/** Where an answer comes from: the network, as long as it is there; what is kept, when it is gone. */
import { fromCopy } from './copy.ts';
import type { Asking } from './scope.ts';
import { base } from './scope.ts';
import { fallbackPage, forget, keepHashed, keepPage, keepPiece, kept, names } from './shelf.ts';
import { isGone, isKeepable, type Sort } from './sorts.ts';

/** How long a browser that says it has no network may look for one all the same. */
const lastTry = 3000;

/** A slow network is waited for. */
async function fromNetwork({ preloadResponse, request }: Asking): Promise<Response> {
  const asked = Promise.resolve(preloadResponse).then((answer) => answer ?? fetch(request));
  if (navigator.onLine) return asked;
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('no network')), lastTry));
  return Promise.race([asked, late]);
}

/** Whether the reader lets pages be kept. */
const mayKeep = async (): Promise<boolean> => !(await caches.has(names.off));

/** What stays of an answer. A full device keeps nothing, and reading goes on. */
async function keep(address: string, sort: Sort, answer: Response): Promise<void> {
  try {
    if (sort === 'page' && isGone(answer)) await forget(address);
    if (!isKeepable(answer) || !(await mayKeep())) return;
    if (sort === 'page') await keepPage(address, answer);
    if (sort === 'piece') await keepPiece(address, answer);
    if (sort === 'hashed') await keepHashed(address, answer);
  } catch {
    // Nothing of it is promised.
  }
}

const from = (name: string) => (address: string) => kept(address, name);

/** What was read last comes before a copy, which is older; the pieces of the search are of one release only in a copy. */
const places: Readonly<Record<Sort, ReadonlyArray<(address: string) => Promise<Response | undefined>>>> = {
  page: [from(names.pages), fromCopy],
  hashed: [from(names.files), from(names.shell), fromCopy],
  piece: [fromCopy, from(names.pieces)],
  other: [fromCopy],
};

async function find(address: string, sort: Sort): Promise<Response | undefined> {
  for (const place of places[sort]) {
    const found = await place(address);
    if (found) return found;
  }
  return undefined;
}

/** What is there without a network. */
async function withoutNetwork(address: string, sort: Sort, isPage: boolean): Promise<Response | undefined> {
  const found = await find(address, sort);
  if (found || !isPage) return found;
  const slashed = `${address}/`;
  if (!address.endsWith('/') && (await find(slashed, sort)))
    return Response.redirect(new URL(slashed, location.href).href);
  return fallbackPage();
}

/** @param path below the base path, without query: what readers look for is in no key */
export async function answer(event: Asking, path: string, sort: Sort): Promise<Response> {
  const address = base + path;
  const known = sort === 'hashed' ? await find(address, sort) : undefined;
  if (known) return known;
  try {
    const found = await fromNetwork(event);
    if (sort !== 'other') event.waitUntil(keep(address, sort, found.clone()));
    return found;
  } catch {
    return (await withoutNetwork(address, sort, event.request.mode === 'navigate')) ?? Response.error();
  }
}
