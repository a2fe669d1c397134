/** Checksums of files as `sha256sum` of coreutils writes and reads them: `sha256sum --check SHA256SUMS`. */
import { createHash } from 'node:crypto';

/** Hexadecimal. */
export const sha256 = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('hex');

/** A line a file, in the order of their names: digest, two spaces, name. */
export const toChecksums = (files: ReadonlyMap<string, string | Uint8Array>): string =>
  [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, body]) => `${sha256(body)}  ${name}\n`)
    .join('');
