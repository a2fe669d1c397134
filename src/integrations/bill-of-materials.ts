/** Writes into the site what it is made of. */
import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Lockfile } from '#building/lockfile.ts';
import { sbom } from '#building/sbom.ts';
import { readWorks } from '#third-party/read.ts';

/** Ends as CycloneDX wants it. */
const name = 'sbom.cdx.json';

/** `SOURCE_DATE_EPOCH` (reproducible-builds.org): seconds since 1970, as ISO 8601. */
const sourceDate = (seconds: string | undefined): string | undefined =>
  seconds ? new Date(Number(seconds) * 1000).toISOString() : undefined;

export function billOfMaterials(): AstroIntegration {
  let lockfile: URL;
  return {
    name: 'bill-of-materials',
    hooks: {
      'astro:config:done': ({ config }) => {
        lockfile = new URL('package-lock.json', config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const lock = JSON.parse(await readFile(lockfile, 'utf8')) as Lockfile;
        const bill = sbom(lock, readWorks(), sourceDate(process.env['SOURCE_DATE_EPOCH']));
        await writeFile(fileURLToPath(new URL(name, dir)), `${JSON.stringify(bill, undefined, 1)}\n`);
      },
    },
  };
}
