/** Writes what each kind of web server reads, beside the finished site. */
import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksumsName } from '#building/checksums.ts';
import { siteFiles } from '#building/site-files.ts';
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
        const files = [...(await siteFiles(root)), checksumsName];
        for (const [name, text] of textsOf({ base, address, redirects: redirects(), files })) {
          const file = path.join(root, name);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, text);
        }
      },
    },
  };
}
