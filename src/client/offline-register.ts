/** Registers the worker that keeps pages for reading offline. */
import { workerFile } from '#offline/names.ts';
import { ownScript } from './trusted.ts';

/** Where the browser refuses, reading goes on without it. */
export async function registerWorker(): Promise<void> {
  const address = import.meta.env.BASE_URL.replace(/\/?$/, '/') + workerFile;
  await navigator.serviceWorker.register(ownScript(address)).catch(() => undefined);
}
