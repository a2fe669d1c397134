/** Lets every account read a finished site: whoever builds may have a umask that lets nobody. */
import { chmodSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

const folders = 0o755;
const files = 0o644;

/** @param root the folder of the site, which is opened as well */
export async function openToReaders(root: string): Promise<void> {
  chmodSync(root, folders);
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    chmodSync(path.join(entry.parentPath, entry.name), entry.isDirectory() ? folders : files);
  }
}
