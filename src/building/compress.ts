/** Writes `.br` and `.gz` beside the text files of a finished site, for servers that send what lies ready. */
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { isHidden } from '#delivery/rules.ts';
import { countOf, formatNumber } from '#language/de/format.ts';
import { isPackable, mediaType } from '#site/media-types.ts';
import { siteFiles } from './site-files.ts';

/** Bytes below which a file fits into one packet with its headers anyway. */
const least = 1024;

export interface Compressed {
  readonly files: number;
  /** Bytes of these files, as they are and as Brotli has them. */
  readonly before: number;
  readonly after: number;
}

async function textFiles(root: string): Promise<string[]> {
  const files: string[] = [];
  for (const name of await siteFiles(root)) {
    if (!isPackable(mediaType(name)) || isHidden(name)) continue;
    const file = path.join(root, name);
    const { size } = await stat(file);
    if (size >= least) files.push(file);
  }
  return files;
}

/**
 * The same bytes whatever the number of threads.
 *
 * @param told after each file
 * @throws what a thread throws: a full disk
 */
export async function compress(
  root: string,
  told: (done: number, total: number) => void = () => undefined,
  threads = availableParallelism(),
): Promise<Compressed> {
  const files = await textFiles(root);
  const rest = files.values();
  const sum = { files: 0, before: 0, after: 0 };
  const workers: Worker[] = [];
  /** One thread, which takes the next file whenever it has finished one. */
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('compress-worker.ts', import.meta.url));
      workers.push(worker);
      const next = () => {
        const { value, done } = rest.next();
        if (done) resolve();
        else worker.postMessage(value);
      };
      worker.on('message', ({ before, after }: { before: number; after: number }) => {
        sum.files += 1;
        sum.before += before;
        sum.after += after;
        told(sum.files, files.length);
        next();
      });
      worker.on('error', reject);
      next();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(threads, files.length) }, work));
  } finally {
    // After a fault the others still write; whoever is told of it may remove the folder.
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return sum;
}

const megabytes = (bytes: number): string => formatNumber(Math.round(bytes / 100_000) / 10);

/** „6.097 Dateien, 92,9 → 21,5 MB“. */
export const compressedWords = ({ files, before, after }: Compressed): string =>
  `${countOf(files, 'Datei', 'Dateien')}, ${megabytes(before)} → ${megabytes(after)} MB`;
