/** Files compressed ahead, and checksums of all. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { writeChecksums } from '#building/checksums.ts';
import { compress, compressedWords } from '#building/compress.ts';
import { progress } from '#building/progress.ts';

/**
 * Must come after all that writes files.
 *
 * @param isCompressed whether `.br` and `.gz` are written
 */
export function releaseFiles(isCompressed: boolean): AstroIntegration {
  return {
    name: 'release-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        if (isCompressed) {
          progress.begin('compression');
          progress.tell(compressedWords(await compress(root, (done, total) => progress.count(done, total))));
        }
        progress.begin('sums');
        progress.count(await writeChecksums(root));
      },
    },
  };
}
