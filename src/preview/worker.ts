/** Checks the content beside the server, so that pages need not wait for it. Asked with any message, answers with a `Situation`. */
import { parentPort, workerData } from 'node:worker_threads';
import { germanDay } from '#site/dates.ts';
import { siteRequirements } from '#site/requirements.ts';
import { checkContent } from '#tools/content-check.ts';
import type { Memory } from '#tools/files.ts';
import { situationOf } from './situation.ts';

const { root } = workerData as { readonly root: string };
const memory: Memory = new Map();

parentPort!.on('message', async () => {
  const today = germanDay(new Date());
  const found = await checkContent(root, { requirements: siteRequirements, today, memory });
  parentPort!.postMessage(situationOf({ root, today, ...found }));
});
