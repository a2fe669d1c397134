import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { addressOf, summaryOf, type Manifest } from '#offline/manifest.ts';
import { offlineFiles } from '#offline/names.ts';
import { filesIn, importsIn } from '#offline/references.ts';
import { scriptsOf, withImports } from '../support/scripts.ts';
import { isFramed, readSite, sample } from '../support/site.ts';

const site = await readSite();
const manifest = JSON.parse(String(await site.read(offlineFiles.list))) as Manifest;
const packages = Object.values(manifest.groups).flat();
const listed = new Set(packages.flatMap(({ files }) => files.map(([address]) => address)));

it('a copy of the site has every page that readers see, and every file that pages load', async () => {
  const pages = site.pages.filter((page) => !isFramed(page) && !['/404.html', '/stil/'].includes(page.address));
  const needed = [
    ...pages.map(({ address }) => address.slice(1)),
    ...site.redirects.map(({ address }) => address.slice(1)),
    ...[...site.files].filter((file) => /^(?:_astro|pagefind)\/|^suche\/.*\.json$/.test(file)).map(addressOf),
    ...pages.flatMap(({ html }) => [...html.matchAll(/<img\b[^>]*\ssrc="\/([^"]+)"/g)].map(([, src]) => src!)),
  ];
  expect(needed.filter((address) => !listed.has(address))).toEqual([]);
});

it('a copy is the site as it is delivered, byte for byte', async () => {
  const wrong: string[] = [];
  for (const { address, bytes, files } of packages) {
    const packed = await site.read(address);
    if (packed.length !== bytes) wrong.push(address);
    const all = gunzipSync(packed);
    for (const [name, , ...parts] of files) {
      const pieces = parts.flatMap((start, index) =>
        index % 2 === 0 ? [all.subarray(start, start + parts[index + 1]!)] : [],
      );
      const file = decodeURI(name) + (name === '' || name.endsWith('/') ? 'index.html' : '');
      if (!Buffer.concat(pieces).equals(await site.read(file))) wrong.push(name);
    }
  }
  expect(wrong).toEqual([]);
  expect(JSON.parse(String(await site.read(offlineFiles.summary)))).toEqual(summaryOf(manifest));
});

it('the worker finds in a page what the page loads by itself', async () => {
  const code = new Map<string, readonly string[]>();
  for (const page of sample(site.pages, 2)) {
    const found = new Set(filesIn(page.html, '/').map((address) => address.slice(1)));
    for (const file of found) {
      if (!file.endsWith('.js')) continue;
      if (!code.has(file)) code.set(file, importsIn(String(await site.read(file)), `/${file}`));
      for (const address of code.get(file)!) found.add(address.slice(1));
    }
    const loaded = await withImports(site, scriptsOf(page));
    expect(
      [...loaded].filter((file) => !found.has(file)),
      page.address,
    ).toEqual([]);
  }
});
