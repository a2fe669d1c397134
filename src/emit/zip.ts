/** ZIP archives that are the same byte for byte when their content is. */
import { strToU8, zipSync } from 'fflate';

/**
 * @param files names with slashes, and contents
 * @param day ISO date that all files carry
 */
export function toZip(files: ReadonlyMap<string, string | Uint8Array>, day: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // ZIP holds local time without a zone: a local date gives the same bytes everywhere.
  const mtime = new Date(year, month - 1, date);
  const entries = [...files].map(([name, body]) => [name, typeof body === 'string' ? strToU8(body) : body] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}
