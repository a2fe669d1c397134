/**
 * Writes what reading offline needs: the worker as one file at the base path, the list of all files of a copy, and the worker
 * that removes everything. Must follow whatever writes pages and the search; what only servers read may come after it.
 */
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'vite';
import {
  addressOf,
  groupOf,
  summaryOf,
  turnOf,
  type Group,
  type ListedFile,
  type Manifest,
} from '#offline/manifest.ts';
import { offlineFiles, workerFile } from '#offline/names.ts';

const compress = promisify(gzip);
const digest = (data: string | Buffer): string => createHash('sha256').update(data).digest('base64url').slice(0, 12);

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

async function filesOf(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** The files of a copy, with their hashes and sizes. */
async function listFiles(root: string, base: string, names: readonly string[]): Promise<Manifest> {
  const read = (name: string) => readFile(path.join(root, name));
  const pictures = new Set<string>();
  for (const name of names)
    if (name.endsWith('.html')) for (const each of picturesOf(String(await read(name)), base)) pictures.add(each);
  const listed = new Map<string, ListedFile>();
  const waiting = names.filter((name) => groupOf(name, pictures));
  const work = async () => {
    for (let name = waiting.pop(); name; name = waiting.pop()) {
      const data = await read(name);
      listed.set(name, [addressOf(name), digest(data), (await compress(data)).length]);
    }
  };
  // As many as Node packs beside each other.
  await Promise.all([work(), work(), work(), work()]);
  const filesOfGroup = (group: Group) =>
    names
      .filter((name) => groupOf(name, pictures) === group)
      .map((name) => listed.get(name)!)
      .sort((a, b) => turnOf(a) - turnOf(b));
  const of = { pages: filesOfGroup('pages'), papers: filesOfGroup('papers'), data: filesOfGroup('data') };
  return { release: digest(JSON.stringify(of)), groups: of };
}

/**
 * Writes the worker and the list for the site in a folder.
 *
 * @param base the base path, with a slash at its end
 */
export async function writeOffline(root: string, base: string): Promise<Manifest> {
  const put = (name: string, text: string) => writeFile(path.join(root, name), text);
  const names = await filesOf(root);
  const manifest = await listFiles(root, base, names);
  const tops = [...new Set(names.map((name) => name.split('/')[0]!))];
  const page = await readFile(path.join(root, offlineFiles.page, 'index.html'));
  // With another page to stand in there is another worker, which fetches it.
  const worker = `// ${digest(page)}\n${await bundle('worker', { TOPS: JSON.stringify(tops) })}`;
  await put(workerFile, worker);
  await put(offlineFiles.workerOff, await bundle('worker-off'));
  await put(offlineFiles.list, JSON.stringify(manifest));
  await put(offlineFiles.summary, JSON.stringify(summaryOf(manifest)));
  return manifest;
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
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (isOn) {
          const { groups: of } = await writeOffline(root, base);
          logger.info(`${of.pages.length} files`);
        } else await writeOff(root);
      },
    },
  };
}

async function writeOff(root: string): Promise<void> {
  await writeFile(path.join(root, workerFile), await bundle('worker-off'));
  await rm(path.join(root, offlineFiles.page), { recursive: true, force: true });
}
