/**
 * `npm run bench -- --sizes 60,300,1000,3000`: builds the site with so many projects, and writes to `RESULTS.md` what it takes.
 * The smallest size is never less than the real content. On Linux alone, which counts CPU and memory by process.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, release, tmpdir, totalmem, type } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { environment } from '../support/environment.ts';
import { copyProject } from '../support/project-copy.ts';
import { siteUrl } from '../support/site.ts';
import { addSyntheticContent } from './make-content.ts';
import { timesInBrowser } from './scale/in-browser.ts';
import { changeOneSum } from './scale/one-change.ts';
import { realPages, weighPages } from './scale/page-weights.ts';
import { writePeer } from './scale/peer.ts';
import { readProfiles } from './scale/profile.ts';
import { writeResults, type Failed, type Measured, type Peer } from './scale/results.ts';
import { runMeasured, type Run } from './scale/run-measured.ts';
import { weighSite } from './scale/weigh.ts';

const say = (text: string) => console.log(text);

const build = (root: string, target: string, options: readonly string[] = []): Promise<Run> =>
  runMeasured(
    [...options, path.join(root, 'src/building/build.ts'), '--ziel', target],
    root,
    environment({
      SITE_URL: siteUrl,
      BASE_PATH: '/',
      SITE_RELEASE: '',
      BASE_MAP: '1',
      KOMPRIMIEREN: '0',
      NODE_ENV: 'production',
      // Found in the project itself, which has none yet.
      BUILD_CACHE: path.join(root, 'node_modules/.cache'),
    }),
  );

/** A cold build under the profiler. */
async function profiled(root: string, target: string, folder: string) {
  await rm(path.join(root, 'node_modules/.cache'), { recursive: true, force: true });
  await build(root, target, ['--cpu-prof', '--cpu-prof-dir', folder]);
  return readProfiles(folder);
}

async function countFacts(site: string): Promise<number> {
  const { data } = JSON.parse(await readFile(path.join(site, 'daten/fakten.json'), 'utf8')) as { data: unknown[] };
  return data.length;
}

async function measure(size: number, folder: string, hasBrowser: boolean): Promise<Measured> {
  const root = path.join(folder, 'project');
  const target = path.join(folder, 'site');
  await mkdir(root);
  await copyProject(root, true);
  const real = (await readdir(path.join(root, 'content/projekte'))).length;
  const samePages = await realPages(path.join(root, 'content'));
  if (size > real) await addSyntheticContent(root, size - real);
  const cold = await build(root, target);
  const projects = Math.max(size, real);
  const facts = await countFacts(target);
  say(`\n${projects} projects, ${facts} facts`);
  say(
    `  cold: ${cold.seconds.toFixed(1)} s, ${cold.cpuSeconds.toFixed(1)} CPU s, ${(cold.peakBytes / 1e9).toFixed(2)} GB`,
  );
  const weight = await weighSite(target);
  const pages = await weighPages(target, samePages);
  const reader = hasBrowser ? await timesInBrowser(target) : undefined;
  const changed = await changeOneSum(root);
  const again = await build(root, target);
  say(`  after ${changed} changed: ${again.seconds.toFixed(1)} s, ${again.cpuSeconds.toFixed(1)} CPU s`);
  const profile = size <= real ? await profiled(root, target, path.join(folder, 'profiles')) : undefined;
  return { projects, facts, cold, weight, pages, reader, again, profile };
}

/** Something done in a folder of its own, which is gone afterwards. */
async function inFolder<Value>(act: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measurePeer(projects: number, folder: string): Promise<Peer> {
  await writePeer(folder, projects);
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  const run = await runMeasured(
    [astro, 'build', '--silent'],
    folder,
    environment({ NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' }),
  );
  const { pages } = await weighSite(path.join(folder, 'dist'));
  say(
    `\nAstro alone, ${projects} projects: ${run.seconds.toFixed(1)} s, ${run.cpuSeconds.toFixed(1)} CPU s, ${pages} pages`,
  );
  return { projects, run, pages };
}

const machine = () => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown processor',
  cores: cpus().length,
  memoryBytes: totalmem(),
  system: `${type()} ${release().replace(/-.*/, '')}`,
  node: process.versions.node,
  day: new Date().toISOString().slice(0, 10),
});

function readAsked() {
  const options = {
    sizes: { type: 'string', default: '60,300,1000,3000' },
    peer: { type: 'string', default: '1000' },
    'no-browser': { type: 'boolean', default: false },
    out: { type: 'string', default: path.join(import.meta.dirname, 'RESULTS.md') },
  } as const;
  const { sizes, peer, out, 'no-browser': isBlind } = parseArgs({ options }).values;
  const all = [...sizes.split(',').filter((size) => size !== ''), peer].map(Number);
  if (!all.every((size) => Number.isSafeInteger(size) && size >= 0))
    throw new Error('Sizes are whole numbers: --sizes 60,300');
  return { sizes: all.slice(0, -1).sort((a, b) => a - b), peer: all.at(-1)!, out, isBlind };
}

if (process.platform !== 'linux') throw new Error('This measures what Linux counts by process; run it there.');
const asked = readAsked();
const sizes: Measured[] = [];
const failed: Failed[] = [];
const peer = asked.peer > 0 ? await inFolder((folder) => measurePeer(asked.peer, folder)) : undefined;

/** After each size: a run of hours may be broken off. */
async function keep(): Promise<string> {
  const text = writeResults({ machine: machine(), sizes, failed, peer });
  const formatted = await format(text, { ...(await resolveConfig(asked.out)), parser: 'markdown' });
  await writeFile(asked.out, formatted);
  return formatted;
}

await keep();
for (const size of asked.sizes) {
  try {
    sizes.push(await inFolder((folder) => measure(size, folder, !asked.isBlind)));
  } catch (error) {
    failed.push({ projects: size, error: error instanceof Error ? error.message : String(error) });
    say(`\n${size} projects: ${failed.at(-1)!.error}`);
    process.exitCode = 1;
  }
  await keep();
}
say(`\n${await keep()}`);
process.exit();
