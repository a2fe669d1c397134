/** Builds the search index over the finished pages. */
import type { AstroIntegration } from 'astro';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';

function orThrow<T extends { errors: string[] }>(result: T): T {
  if (result.errors.length > 0) throw new Error(`Suche: ${result.errors.join('; ')}`);
  return result;
}

/** Ready-made interfaces that come along; ours speaks German and keeps its state in the address. */
const foreignParts = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index } = orThrow(await pagefind.createIndex({ forceLanguage: 'de', excludeSelectors: ['.fact sup'] }));
        if (!index) throw new Error('Suche: Der Index ließ sich nicht anlegen.');
        orThrow(await index.addDirectory({ path: root }));
        orThrow(await index.writeFiles({ outputPath: `${root}/pagefind` }));
        await pagefind.close();
        for (const name of await readdir(path.join(root, 'pagefind'))) {
          if (foreignParts.test(name)) await rm(path.join(root, 'pagefind', name));
        }
        // Pagefind counts what it was given; pages that may be found have a fragment each.
        const found = await readdir(path.join(root, 'pagefind', 'fragment'));
        logger.info(`${found.length} Seiten durchsuchbar`);
      },
    },
  };
}
