/** A project folder of its own, for building a site of other content. */
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';

/**
 * Copies this project to an empty folder: with what is installed here, but without tests, builds, and the content that Astro
 * keeps from earlier builds.
 *
 * @param keepsNothing whether it also begins without what earlier builds have drawn
 */
export async function copyProject(root: string, keepsNothing = false): Promise<void> {
  for (const name of await readdir('.')) {
    if (!/^(\.|node_modules$|dist$|tests$)/.test(name)) await cp(name, path.join(root, name), { recursive: true });
  }
  await mkdir(path.join(root, 'node_modules'));
  for (const name of await readdir('node_modules')) {
    const isKept = name === '.astro' || (keepsNothing && /^\.(?!bin$)/.test(name));
    if (!isKept) await symlink(path.resolve('node_modules', name), path.join(root, 'node_modules', name));
  }
}
