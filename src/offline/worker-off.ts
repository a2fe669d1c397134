/** Takes the place of the worker where reading offline is switched off: removes what was kept, and itself. */
import { cachePrefix } from './names.ts';
import { base, scope } from './scope.ts';

async function removeAll(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(cachePrefix(base))) await caches.delete(name);
  await scope.registration.unregister();
}

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(removeAll()));
