/** The last step of the build by itself, in a process of its own, on a small site. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

async function anOldSite(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'whole-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await mkdir(path.join(root, 'dist'));
  await writeFile(path.join(root, 'dist/index.html'), 'old');
  return root;
}

/** What a build does between its first and its last hook; `work` writes the new site. */
const build = (root: string, work: string): string => `
  import fs from 'node:fs';
  import { pathToFileURL } from 'node:url';
  const { wholeOrNothing } = await import(${JSON.stringify(path.resolve('src/integrations/whole-or-nothing.ts'))});
  const { writeChecksums } = await import(${JSON.stringify(path.resolve('src/building/checksums.ts'))});
  const { compress } = await import(${JSON.stringify(path.resolve('src/building/compress.ts'))});
  const { progress } = await import(${JSON.stringify(path.resolve('src/building/progress.ts'))});
  progress.show();
  const { run } = await import(${JSON.stringify(path.resolve('src/building/command.ts'))});
  await run(async () => {
    const { hooks } = wholeOrNothing();
    const root = ${JSON.stringify(root)};
    let site;
    const config = { outDir: pathToFileURL(root + '/dist/') };
    hooks['astro:config:setup']({ command: 'build', config, updateConfig: ({ outDir }) => (site = outDir.pathname) });
    hooks['astro:build:start']();
    fs.rmSync(site, { recursive: true, force: true });
    fs.mkdirSync(site);
    ${work}
    await hooks['astro:build:done']();
  });
`;

const inProcess = (root: string, work: string) =>
  spawn(process.execPath, ['--input-type=module', '--eval', build(root, work)]);

async function ended(child: ReturnType<typeof inProcess>): Promise<{ code: unknown; said: string }> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += String(piece)));
  const code = await new Promise((done) => child.on('close', (number, signal) => done(number ?? signal)));
  return { code, said };
}

const siteIn = (root: string) => readFile(path.join(root, 'dist/index.html'), 'utf8');

it('publishes what a build has finished', async () => {
  const root = await anOldSite();
  const { code, said } = await ended(inProcess(root, `fs.writeFileSync(site + 'index.html', 'new', { mode: 0o600 });`));
  expect(said).toContain(`: ${path.join(root, 'dist')}\n`);
  expect(code).toBe(0);
  expect(await siteIn(root)).toBe('new');
  expect((await stat(path.join(root, 'dist/index.html'))).mode & 0o777).toBe(0o644);
  expect(await readdir(root)).toEqual(['dist']);
});

it('leaves the old site where a step fails, and says so', async () => {
  const root = await anOldSite();
  const { code, said } = await ended(
    inProcess(root, `fs.writeFileSync(site + 'index.html', 'half'); throw new Error('Suche: kaputt');`),
  );
  expect(said).toContain('Suche: kaputt');
  expect(said).toContain(`Der Bau ist nicht fertig geworden. ${path.join(root, 'dist')} ist, wie es war.`);
  expect(code).toBe(1);
  expect(await siteIn(root)).toBe('old');
  expect(await readdir(root)).toEqual(['dist']);
});

it.for([
  ['SIGTERM', 143, ['dist']],
  // Nobody can clean up after it but the next build.
  ['SIGKILL', 'SIGKILL', ['dist', 'dist.bau', 'dist.neu']],
] as const)(
  'leaves the old site when it is stopped by %s, and the next build finishes',
  async ([signal, code, left]) => {
    const root = await anOldSite();
    const child = inProcess(
      root,
      `fs.writeFileSync(site + 'index.html', 'half'); fs.writeSync(1, 'ready'); await new Promise((done) => setTimeout(done, 60_000));`,
    );
    child.stdout.once('data', () => child.kill(signal));
    expect((await ended(child)).code).toBe(code);
    expect(await siteIn(root)).toBe('old');
    expect((await readdir(root)).sort()).toEqual(left);
    await ended(inProcess(root, `fs.writeFileSync(site + 'index.html', 'new');`));
    expect(await siteIn(root)).toBe('new');
    expect(await readdir(root)).toEqual(['dist']);
  },
);

it('leaves the old site where the disk is full, and says that it is', async ({ skip }) => {
  const root = await anOldSite();
  const disk = path.join(root, 'disk');
  await mkdir(disk);
  const script = path.join(root, 'build.mjs');
  await writeFile(
    script,
    build(
      disk,
      `for (let page = 0; page < 200; page++) fs.writeFileSync(site + page + '.html', '<p>Seite</p>'.repeat(1000));
       await compress(site);
       await writeChecksums(site);`,
    ),
  );
  // A file system of its own that no other process sees, a megabyte large.
  const mounted = (commands: string) =>
    spawnSync(
      'unshare',
      ['--user', '--map-root-user', '--mount', 'sh', '-c', commands, 'sh', disk, process.execPath, script],
      {
        encoding: 'utf8',
      },
    );
  const mount = 'mount -t tmpfs -o size=1m tmpfs "$1"';
  if (mounted(mount).status !== 0) skip('This system lets nobody mount a small disk (unshare, tmpfs).');
  const { stdout, stderr } = mounted(
    `${mount} && mkdir "$1/dist" && echo old > "$1/dist/index.html" && { "$2" "$3"; echo "code $?"; ls -A "$1"; cat "$1/dist/index.html"; }`,
  );
  expect(stderr).toContain('Der Datenträger ist voll. Bitte Platz schaffen und noch einmal bauen.');
  expect(stderr).toContain('ist, wie es war.');
  expect(stdout.split('\n')).toEqual(['code 1', 'dist', 'old', '']);
  expect(existsSync(path.join(disk, 'dist'))).toBe(false);
});
