/** What lies in the folder of a finished site. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** @returns every file below the folder, with slashes, in the order of code units: `_astro/x.js` */
export async function siteFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
