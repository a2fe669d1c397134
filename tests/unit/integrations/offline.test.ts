import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { writeOff, writeOffline } from '#integrations/offline.ts';
import type { Manifest, PackedFile } from '#offline/manifest.ts';

const style = `<style>${'p{color:red}'.repeat(50)}</style>`;
const page = (text: string) => `<html><head>${style}</head><body>${text} „ü“ <img src="/u/bild.png"></body></html>`;

/** A site of a few files; two folders are large enough to be divided. */
async function makeSite(change: Readonly<Record<string, string | Buffer>> = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'offline-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const files: Record<string, string | Buffer> = {
    'index.html': page('Start'),
    'offline/index.html': page('Offline'),
    'projekte/a/index.html': page('A'),
    'projekte/b/index.html': page('B'),
    'pagefind/wasm.de.pagefind': Buffer.from([0, 255, 128, 13, 10, 195]),
    'bild.png': 'PNG',
    'bilder/start.png': 'PNG',
    '_astro/film.mp4': 'MP4',
    'faktenblatt/a.pdf': 'PDF',
    ...change,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

const addressesOf = ({ groups }: Manifest) =>
  Object.values(groups).flatMap((packages) => packages.flatMap(({ files }) => files.map(([address]) => address)));

/** A file as the worker takes it out of its package. */
async function unpacked(folder: string, { groups }: Manifest, address: string): Promise<Buffer> {
  const isIt = ([name]: PackedFile) => name === address;
  const found = Object.values(groups)
    .flat()
    .find(({ files }) => files.some(isIt))!;
  const bytes = gunzipSync(await readFile(path.join(folder, found.address)));
  const [, , ...parts] = found.files.find(isIt)!;
  const pieces = parts.flatMap((start, index) =>
    index % 2 === 0 ? [bytes.subarray(start, start + parts[index + 1]!)] : [],
  );
  return Buffer.concat(pieces);
}

it('a copy holds what readers see, byte for byte', async () => {
  const folder = await makeSite();
  const manifest = await writeOffline(folder, '/u/');
  expect(addressesOf(manifest).sort()).toEqual(
    ['', 'bild.png', 'faktenblatt/a.pdf', 'offline/', 'pagefind/wasm.de.pagefind', 'projekte/a/', 'projekte/b/'].sort(),
  );
  expect(await unpacked(folder, manifest, 'projekte/b/')).toEqual(Buffer.from(page('B')));
  expect(await unpacked(folder, manifest, '')).toEqual(Buffer.from(page('Start')));
  expect([...(await unpacked(folder, manifest, 'pagefind/wasm.de.pagefind'))]).toEqual([0, 255, 128, 13, 10, 195]);
});

it('a style sheet that pages have in common is in a package once', async () => {
  const { groups } = await writeOffline(await makeSite(), '/u/');
  const [a, b] = groups.pages.flatMap(({ files }) => files).filter(([address]) => address.startsWith('projekte/'));
  expect(a!.slice(4, 6)).toEqual(b!.slice(4, 6));
  expect(a!.slice(6)).not.toEqual(b!.slice(6));
});

it('two builds of the same site have the same packages, and a change costs only its own', async () => {
  const large = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`fakten/${index}/index.html`, page(`${index} `.repeat(50_000))]),
  );
  const packagesOf = async (folder: string) => {
    const { release, groups } = await writeOffline(folder, '/u/');
    return { release, addresses: groups.pages.map(({ address }) => address) };
  };
  const before = await packagesOf(await makeSite(large));
  expect(await packagesOf(await makeSite(large))).toEqual(before);
  const after = await packagesOf(await makeSite({ ...large, 'fakten/7/index.html': page('geändert') }));
  expect(after.release).not.toBe(before.release);
  expect(after.addresses.filter((address) => !before.addresses.includes(address))).toHaveLength(1);
  // A page that comes moves no other into another package.
  const more = await packagesOf(await makeSite({ ...large, 'fakten/00/index.html': page('neu') }));
  expect(more.addresses.filter((address) => !before.addresses.includes(address))).toHaveLength(1);
});

it('the worker is one file, another one when the page changes that stands in for others', async () => {
  const workerOf = async (change = {}) => {
    const folder = await makeSite(change);
    await writeOffline(folder, '/u/');
    return readFile(path.join(folder, 'offline.js'), 'utf8');
  };
  const worker = await workerOf();
  expect(worker).not.toMatch(/^(?:import|export) /m);
  expect(worker).toMatch(/["'`]projekte["'`]/);
  expect(await workerOf({ 'projekte/a/index.html': page('anders') })).toBe(worker);
  expect(await workerOf({ 'offline/index.html': page('anders') })).not.toBe(worker);
});

it('a site that is switched off has a worker that removes what was kept, and nothing else of it', async () => {
  const folder = await makeSite();
  await rm(path.join(folder, 'offline'), { recursive: true });
  const before = await readdir(folder);
  await writeOff(folder);
  expect((await readdir(folder)).filter((name) => !before.includes(name))).toEqual(['offline.js']);
  const worker = await readFile(path.join(folder, 'offline.js'), 'utf8');
  expect(worker).toContain('unregister()');
  expect(worker).not.toContain('fetch');
});
