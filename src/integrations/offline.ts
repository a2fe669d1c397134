/**
 * Writes what reading offline needs: the worker as one file at the base path, the list of all files of a copy, and the worker
 * that removes everything. Must follow whatever writes pages and the search; what only servers read may come after it.
 */
import type { AstroIntegration } from 'astro';
import { readFileSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { progress } from '#building/progress.ts';
import { siteFiles } from '#building/site-files.ts';
import { groupOf, summaryOf, type Manifest } from '#offline/manifest.ts';
import { offlineFiles, workerFile } from '#offline/names.ts';
import { digest, packSite } from './offline-packages.ts';

/** One file without imports, for a worker that no browser needs to know as a module. */
async function bundle(
  name: 'worker' | 'worker-off',
  constants: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    publicDir: false,
    define: constants,
    build: {
      write: false,
      target: ['chrome125', 'firefox128', 'safari17.5'],
      rolldownOptions: {
        input: fileURLToPath(new URL(`../offline/${name}.ts`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  if (!('output' in result)) throw new Error(`${name}: ${JSON.stringify(result)}`);
  return result.output[0].code;
}

/** What pages show in them, as names in the folder. */
function picturesOf(html: string, base: string): string[] {
  const addresses = [...html.matchAll(/\s(?:src|srcset)="([^"]+)"/g)].flatMap(([, of = '']) =>
    of.split(/\s*,\s*/).map((each) => each.split(/\s/)[0]!),
  );
  return addresses
    .filter((address) => address.startsWith(base))
    .map((address) => decodeURI(address.slice(base.length)));
}

/** Every file in order, with slashes, and its bytes. */
async function filesOf(root: string): Promise<Map<string, number>> {
  const names = await siteFiles(root);
  return new Map(names.map((name) => [name, statSync(path.join(root, name)).size]));
}

/**
 * Writes the worker, the packages of a copy and the list of them for the site in a folder.
 *
 * @param base the base path, with a slash at its end
 */
export async function writeOffline(root: string, base: string): Promise<Manifest> {
  const put = (name: string, text: string) => writeFile(path.join(root, name), text);
  const files = await filesOf(root);
  const pictures = new Set<string>();
  for (const name of files.keys()) {
    if (!name.endsWith('.html') || !groupOf(name, pictures)) continue;
    const html = readFileSync(path.join(root, name));
    if (html.includes('<img')) for (const each of picturesOf(String(html), base)) pictures.add(each);
  }
  const manifest = await packSite(root, files, pictures);
  const tops = [...new Set([...files.keys()].map((name) => name.split('/')[0]!))];
  const page = await readFile(path.join(root, offlineFiles.page, 'index.html'));
  // With another page to stand in there is another worker, which fetches it.
  const worker = `// ${digest(page)}\n${await bundle('worker', { TOPS: JSON.stringify(tops) })}`;
  await put(workerFile, worker);
  await put(offlineFiles.workerOff, await bundle('worker-off'));
  await put(offlineFiles.list, JSON.stringify(manifest));
  await put(offlineFiles.summary, JSON.stringify(summaryOf(manifest)));
  return manifest;
}

/** Writes the worker that removes what earlier builds have kept. */
export async function writeOff(root: string): Promise<void> {
  await writeFile(path.join(root, workerFile), await bundle('worker-off'));
}

/** @param isOn whether pages are kept; if not, the worker of earlier builds is removed wherever it runs */
export function offline(isOn: boolean): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.OFFERS_OFFLINE': String(isOn) } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        // A finished site was looked at under this address before; its worker must not stand in the way of the preview.
        server.middlewares.use(base + workerFile, (_, response) => {
          void bundle('worker-off').then((code) => {
            response.setHeader('content-type', 'text/javascript');
            response.end(code);
          });
        });
      },
      'astro:build:done': async ({ dir }) => {
        progress.begin('offline');
        const root = fileURLToPath(dir);
        if (!isOn) return writeOff(root);
        const { groups: of } = await writeOffline(root, base);
        progress.count(Object.values(of).flatMap((packages) => packages.flatMap(({ files }) => files)).length);
      },
    },
  };
}
