/** Keeps pages that were read for when the network is gone. Written to the base path as one file, `integrations/offline.ts`. */
import { answer } from './answers.ts';
import { cachePrefix } from './names.ts';
import { base, scope } from './scope.ts';
import { fetchAndKeep, fetchFallback, names } from './shelf.ts';
import { isAnswered, pathWithin, sortOf } from './sorts.ts';

/** Files and folders at the top of the site. */
declare const TOPS: readonly string[];

const sortAt = (address: string) => {
  const path = pathWithin(address, scope.registration.scope);
  return { path, sort: path === undefined ? undefined : sortOf(path, TOPS) };
};

/** What somebody has open was asked for before there was a worker to see it. */
async function keepOpenPages(): Promise<void> {
  if (await caches.has(names.off)) return;
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = open.map(({ url }) => sortAt(url)).filter(({ sort }) => sort === 'page');
  await Promise.allSettled(pages.map(({ path }) => fetchAndKeep(base + path)));
}

scope.addEventListener('install', (event) => {
  event.waitUntil(
    fetchFallback()
      .then(keepOpenPages)
      .then(() => scope.skipWaiting()),
  );
});

scope.addEventListener('activate', (event) => {
  const mine = new Set(Object.values(names));
  const old = async () => {
    for (const name of await caches.keys())
      if (name.startsWith(cachePrefix(base)) && !mine.has(name)) await caches.delete(name);
  };
  event.waitUntil(Promise.all([old(), scope.registration.navigationPreload?.enable(), scope.clients.claim()]));
});

scope.addEventListener('fetch', (event) => {
  const { path, sort } = sortAt(event.request.url);
  if (path !== undefined && sort && isAnswered(event.request)) event.respondWith(answer(event, path, sort));
});
