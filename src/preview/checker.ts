/** Runs the check again and again while somebody writes: one run at a time, and one more when something changed meanwhile. */
import { Worker } from 'node:worker_threads';
import type { Situation } from './situation.ts';

export interface Checker {
  /** The files have changed. */
  check(): void;
  /** What the last run found; the first run's, where none is finished. */
  situation(): Promise<Situation>;
  close(): Promise<void>;
}

/**
 * @param root the folder that holds `content/`
 * @param told receives what each run found
 * @param failed receives a mistake of the check itself, which the preview survives
 */
export function createChecker(
  root: string,
  told: (found: Situation) => void,
  failed: (error: unknown) => void,
): Checker {
  const { promise: first, resolve } = Promise.withResolvers<Situation>();
  let latest: Situation | undefined;
  let worker: Worker | undefined;
  let isRunning = false;
  let isStale = false;

  const finish = () => {
    isRunning = false;
    if (isStale) check();
  };
  function start(): Worker {
    const started = new Worker(new URL('worker.ts', import.meta.url), { workerData: { root } });
    // A server that ends does not wait for it.
    started.unref();
    started.on('message', (found: Situation) => {
      latest = found;
      resolve(found);
      told(found);
      finish();
    });
    started.on('error', (error) => {
      worker = undefined;
      failed(error);
      finish();
    });
    return started;
  }
  function check(): void {
    isStale = isRunning;
    if (isRunning) return;
    isRunning = true;
    worker ??= start();
    worker.postMessage('check');
  }
  return {
    check,
    situation: async () => latest ?? first,
    close: async () => {
      await worker?.terminate();
    },
  };
}
