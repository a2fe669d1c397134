/**
 * Has the worker registered that keeps pages for reading offline, after all that the page itself needs. Later pages have it
 * already; then the browser alone looks for a new one. Whoever saves data gets it only by a copy of the site that they ask for.
 */
import { offersOffline } from '#site/offline.ts';

const { serviceWorker, connection } = navigator as Navigator & { readonly connection?: { readonly saveData: boolean } };

// Not while somebody writes: the preview has no such file.
if (offersOffline && import.meta.env.PROD && serviceWorker && !serviceWorker.controller && !connection?.saveData)
  addEventListener('load', () => {
    import('./offline-register.ts').then(({ registerWorker }) => registerWorker()).catch(() => undefined);
  });
