/** Writes what each kind of web server reads, beside the finished site. */
import type { AstroIntegration } from 'astro';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksumsName } from '#building/checksums.ts';
import { serverFiles as textsOf } from '#delivery/files.ts';
import type { Redirect } from '#delivery/redirects.ts';

/** Must come after all that writes files for readers; the checksums come after this. */
export function serverFiles(redirects: () => readonly Redirect[]): AstroIntegration {
  let base = '/';
  let address = '';
  return {
    name: 'server-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        address = config.site ?? '';
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const entries = await readdir(root, { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
        for (const [name, text] of textsOf({
          base,
          address,
          redirects: redirects(),
          files: [...files, checksumsName],
        })) {
          const file = path.join(root, name);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, text);
        }
      },
    },
  };
}
