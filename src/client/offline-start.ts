/**
 * Starts the worker that keeps pages for reading offline, after all that the page itself needs. Whoever saves data is asked to
 * load nothing but what they read, until they want it on the page about reading offline, which then calls by the event.
 */
import { wantedEvent, workerFile } from '#offline/names.ts';
import { offersOffline } from '#site/offline.ts';

const { serviceWorker, connection } = navigator as Navigator & { readonly connection?: { readonly saveData: boolean } };

// Not while somebody writes: the preview has no such file.
if (offersOffline && import.meta.env.PROD && serviceWorker) {
  const start = () => serviceWorker.register(import.meta.env.BASE_URL.replace(/\/?$/, '/') + workerFile).catch(() => 0);
  if (!connection?.saveData) addEventListener('load', start);
  addEventListener(wantedEvent, start);
}
