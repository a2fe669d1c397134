import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { swapIn } from '#integrations/whole-or-nothing.ts';

async function folderWith(sites: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'swap-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [name, text] of Object.entries(sites)) {
    await mkdir(path.join(root, name));
    await writeFile(path.join(root, name, 'index.html'), text);
  }
  return root;
}

const swapped = (root: string) => swapIn(path.join(root, 'dist.neu'), path.join(root, 'dist'));
const siteIn = (root: string) => readFile(path.join(root, 'dist/index.html'), 'utf8');

it('puts the finished site in the place of the old one, and leaves nothing beside it', async () => {
  const root = await folderWith({ dist: 'alt', 'dist.neu': 'neu', 'dist.alt': 'liegen geblieben' });
  await swapped(root);
  expect(await siteIn(root)).toBe('neu');
  expect(await readdir(root)).toEqual(['dist']);
});

it('needs no old site', async () => {
  const root = await folderWith({ 'dist.neu': 'neu' });
  await swapped(root);
  expect(await siteIn(root)).toBe('neu');
});

it('leaves the old site whole where there is no new one', async () => {
  const root = await folderWith({ dist: 'alt' });
  await expect(swapped(root)).rejects.toThrow();
  expect(await siteIn(root)).toBe('alt');
  expect(await readdir(root)).toEqual(['dist']);
});
