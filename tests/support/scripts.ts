/** Which files a page loads by itself. */
import path from 'node:path';
import type { Site, SitePage } from './site.ts';

/** Files that a built script imports at once; `import()` waits for the reader. */
function staticImports(file: string, code: string): string[] {
  const imports = code.matchAll(/(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["']([^"']+)["']/g);
  return [...imports].map(([, target = '']) => path.posix.join(path.posix.dirname(file), target));
}

/** A script with all that it imports at once. */
export async function withImports(
  site: Site,
  files: readonly string[],
  seen = new Set<string>(),
): Promise<Set<string>> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    await withImports(site, staticImports(file, (await site.read(file)).toString()), seen);
  }
  return seen;
}

/** The scripts that a page names, as files of the site. */
export const scriptsOf = (page: SitePage): string[] =>
  page.root
    .querySelectorAll('script[src], link[rel=modulepreload]')
    .map((element) => (element.getAttribute('src') ?? element.getAttribute('href') ?? '').slice(1));
