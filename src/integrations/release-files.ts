/** What goes with a finished site: the bill of materials, files compressed ahead, checksums of all. */
import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeChecksums } from '#building/checksums.ts';
import { compress, compressedWords } from '#building/compress.ts';
import type { Lockfile } from '#building/lockfile.ts';
import { progress } from '#building/progress.ts';
import { sbom } from '#building/sbom.ts';
import { readWorks } from '#third-party/read.ts';

/** Ending and name as CycloneDX recommends them. */
const sbomName = 'sbom.cdx.json';

/** `SOURCE_DATE_EPOCH` (reproducible-builds.org): seconds since 1970, as ISO 8601. */
const sourceDate = (seconds: string | undefined): string | undefined =>
  seconds ? new Date(Number(seconds) * 1000).toISOString() : undefined;

/** @param isCompressed whether `.br` and `.gz` are written */
export function releaseFiles(isCompressed: boolean): AstroIntegration {
  let root = '';
  return {
    name: 'release-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')) as Lockfile;
        const bill = sbom(lock, readWorks(), sourceDate(process.env['SOURCE_DATE_EPOCH']));
        await writeFile(path.join(site, sbomName), `${JSON.stringify(bill, undefined, 1)}\n`);
        if (isCompressed) {
          progress.begin('compression');
          progress.tell(compressedWords(await compress(site, (done, total) => progress.count(done, total))));
        }
        progress.begin('sums');
        progress.count(await writeChecksums(site));
      },
    },
  };
}
