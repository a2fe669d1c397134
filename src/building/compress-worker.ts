/** Compresses files beside the main thread. Asked with the path of a file, answers with the bytes that were saved. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { brotliCompressSync, constants } from 'node:zlib';
import { kept } from '#work/kept.ts';
import { gzip } from './gzip.ts';

/** Brotli (RFC 7932) at its best. */
const brotli = (data: Buffer): Uint8Array =>
  brotliCompressSync(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });

parentPort!.on('message', (file: string) => {
  const data = readFileSync(file);
  let smallest = data.length;
  for (const [ending, compress] of [
    ['br', brotli],
    ['gz', gzip],
  ] as const) {
    const compressed = kept(ending, data, () => compress(data));
    // What does not shrink is sent as it is.
    if (compressed.length >= data.length) continue;
    writeFileSync(`${file}.${ending}`, compressed);
    smallest = Math.min(smallest, compressed.length);
  }
  parentPort!.postMessage({ before: data.length, after: smallest });
});
