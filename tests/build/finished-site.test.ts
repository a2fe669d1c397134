/** What goes with a finished site. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checksumsName } from '#building/checksums.ts';
import { readerPackages } from '#third-party/packages.ts';
import { readSite } from '../support/site.ts';

const site = await readSite();

it('has the checksum of every file', async () => {
  const lines = (await site.read(checksumsName)).toString('utf8').trimEnd().split('\n');
  const digests = new Map(lines.map((line) => line.split('  ').toReversed() as [string, string]));
  expect([...digests.keys(), checksumsName].sort()).toEqual([...site.files].sort());
  const wrong: string[] = [];
  for (const [file, digest] of digests) {
    const found = createHash('sha256')
      .update(await site.read(file))
      .digest('hex');
    if (found !== digest) wrong.push(file);
  }
  expect(wrong).toEqual([]);
});

it('says of each package in the scripts that it reaches readers', async () => {
  const bill = JSON.parse((await site.read('sbom.cdx.json')).toString('utf8')) as {
    readonly components: ReadonlyArray<{ readonly name: string; readonly scope: string; readonly version?: string }>;
  };
  const required = bill.components.filter(({ scope, version }) => scope === 'required' && version !== undefined);
  expect(required.map(({ name }) => name).sort()).toEqual(readerPackages);
});

it('can be read by every account', async () => {
  const modes = new Set<string>();
  const folders = new Set(['.']);
  for (const file of site.files) {
    modes.add(((await stat(path.join(site.folder, file))).mode & 0o777).toString(8));
    folders.add(path.dirname(file));
  }
  expect([...modes]).toEqual(['644']);
  const ofFolders = await Promise.all(
    [...folders].map(async (folder) => (await stat(path.join(site.folder, folder))).mode),
  );
  expect([...new Set(ofFolders.map((mode) => (mode & 0o777).toString(8)))]).toEqual(['755']);
});
