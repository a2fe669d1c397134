import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { exchange } from '#building/exchange.ts';
import { recover, swapIn } from '#building/swap.ts';
import { serve } from '../../support/server.ts';

async function folderWith(sites: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'swap-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [name, text] of Object.entries(sites)) await write(path.join(root, name), text);
  return root;
}

async function write(site: string, text: string): Promise<void> {
  await mkdir(site);
  for (const page of ['index.html', 'a.html', 'z.html']) await writeFile(path.join(site, page), text);
}

const siteIn = async (root: string) =>
  new Set(
    await Promise.all(
      ['index.html', 'a.html', 'z.html'].map((page) => readFile(path.join(root, 'dist', page), 'utf8')),
    ),
  );
const swapped = (root: string, ...change: [typeof exchange?]) =>
  swapIn(path.join(root, 'dist.neu'), path.join(root, 'dist'), ...change);

/** Where the system cannot exchange folders. */
const cannot = () => false;
const canExchange = async () => {
  const root = await folderWith({ one: '1', other: '2' });
  return exchange(path.join(root, 'one'), path.join(root, 'other'));
};

it.for([['with the system’s help', exchange] as const, ['without it', cannot] as const])(
  'puts the finished site in the place of the old one, and leaves nothing beside it: %s',
  async ([, change]) => {
    const root = await folderWith({ dist: 'old', 'dist.neu': 'new', 'dist.alt': 'left behind' });
    await swapped(root, change);
    expect(await siteIn(root)).toEqual(new Set(['new']));
    expect(await readdir(root)).toEqual(['dist']);
  },
);

it('needs no old site', async () => {
  const root = await folderWith({ 'dist.neu': 'new' });
  await swapped(root);
  expect(await siteIn(root)).toEqual(new Set(['new']));
});

it.for([exchange, cannot])('leaves the old site whole where there is no new one', async (change) => {
  const root = await folderWith({ dist: 'old' });
  await expect(swapped(root, change)).rejects.toThrow();
  expect(await siteIn(root)).toEqual(new Set(['old']));
  expect(await readdir(root)).toEqual(['dist']);
});

it('loses no request of a reader through twenty swaps', async ({ skip }) => {
  if (!(await canExchange())) skip('This system cannot exchange two folders in one step (renameat2).');
  const root = await folderWith({ dist: '0' });
  const server = await serve(path.join(root, 'dist'));
  onTestFinished(() => server.stop());
  const lost: string[] = [];
  let asked = 0;
  let isOver = false;
  const reader = async () => {
    while (!isOver) {
      const answer = await fetch(`${server.url}${['', 'a.html', 'z.html'][asked++ % 3]}`);
      const text = await answer.text();
      if (!answer.ok || !/^\d+$/.test(text)) lost.push(`${answer.status} ${text}`);
    }
  };
  const readers = [reader(), reader(), reader()];
  for (let number = 1; number <= 20; number++) {
    await write(path.join(root, 'dist.neu'), String(number));
    await swapped(root);
  }
  isOver = true;
  await Promise.all(readers);
  expect(lost).toEqual([]);
  expect(asked).toBeGreaterThan(20);
  expect(await siteIn(root)).toEqual(new Set(['20']));
});

/** Swaps in a process of its own that is killed when the swap reaches this call. */
async function killedAt(root: string, call: string): Promise<void> {
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const kill = () => process.kill(process.pid, 'SIGKILL');
    const [on, name, nth] = ${JSON.stringify(call)}.split(' ');
    const target = name === 'rm' ? fs.promises : fs;
    const usual = target[name];
    let count = 0;
    target[name] = (...given) => {
      if (String(++count) !== nth) return usual(...given);
      if (on === 'before') kill();
      const result = usual(...given);
      kill();
      return result;
    };
    syncBuiltinESMExports();
    const { swapIn } = await import(${JSON.stringify(path.resolve('src/building/swap.ts'))});
    await swapIn(${JSON.stringify(path.join(root, 'dist.neu'))}, ${JSON.stringify(path.join(root, 'dist'))}, () => false);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
  const signal = await new Promise((done) => child.on('close', (_, by) => done(by)));
  expect(signal).toBe('SIGKILL');
}

it.for(['before renameSync 1', 'after renameSync 1', 'after renameSync 2', 'before rm 2'])(
  'a swap by two renames that is killed %s leaves a whole site after the next build has begun',
  async (call) => {
    const root = await folderWith({ dist: 'old', 'dist.neu': 'new' });
    await killedAt(root, call);
    recover(path.join(root, 'dist'));
    expect((await siteIn(root)).size).toBe(1);
    await rm(path.join(root, 'dist.neu'), { recursive: true, force: true });
    await write(path.join(root, 'dist.neu'), 'next');
    await swapped(root, cannot);
    expect(await siteIn(root)).toEqual(new Set(['next']));
    expect(await readdir(root)).toEqual(['dist']);
  },
);

it('takes nothing back that another build has put there', async () => {
  const root = await folderWith({ dist: 'new', 'dist.alt': 'old' });
  recover(path.join(root, 'dist'));
  expect(await siteIn(root)).toEqual(new Set(['new']));
  expect(existsSync(path.join(root, 'dist.alt'))).toBe(true);
});
