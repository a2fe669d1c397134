/** The checksums of a finished site, to be compared after it was carried elsewhere: `sha256sum --check SHA256SUMS`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { siteFiles } from './site-files.ts';

export const checksumsName = 'SHA256SUMS';

/**
 * Writes a line for every file but this one, by name (format of `sha256sum` of coreutils: hexadecimal, two spaces, path).
 *
 * @returns how many
 */
export async function writeChecksums(root: string): Promise<number> {
  const names = (await siteFiles(root)).filter((name) => name !== checksumsName);
  const lines: string[] = [];
  for (const name of names) {
    // At once: to wait for each of thousands of small files costs more than to read it.
    const digest = createHash('sha256')
      .update(readFileSync(path.join(root, name)))
      .digest('hex');
    lines.push(`${digest}  ${name}\n`);
  }
  await writeFile(path.join(root, checksumsName), lines.join(''));
  return names.length;
}
