/** Names as UUIDs: version 5 (RFC 9562, 5.5), the same for the same name on every machine and under every address. */
import { createHash } from 'node:crypto';

/** A random UUID, drawn once for the names of this site. It never changes, or every id made with it would. */
const namespace = Buffer.from('7d3f9c0e5b1a4e0c9f6d2a84c1be73d5', 'hex');

/** `termine/auftakt` → `c6c8…` in five groups. */
export function nameUuid(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
