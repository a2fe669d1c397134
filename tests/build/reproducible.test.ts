import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { missingOperatorData } from '#catalogue/operator.ts';
import { environment } from '../support/environment.ts';
import { loadContent } from '../support/real-content.ts';
import { buildFolder, readSite, siteUrl } from '../support/site.ts';

it('two builds are the same byte for byte', async () => {
  const digests = async (name: 'site' | 'again') => {
    const { files, read } = await readSite(name);
    return Promise.all(
      [...files].map(
        async (file) =>
          `${file} ${createHash('sha256')
            .update(await read(file))
            .digest('hex')}`,
      ),
    );
  };
  const [first, second] = await Promise.all([digests('site'), digests('again')]);
  expect(first.length).toBeGreaterThan(0);
  expect(second.filter((line) => !first.includes(line))).toEqual([]);
  expect(second.length).toBe(first.length);
});

const { operator } = await loadContent();

it.skipIf(missingOperatorData(operator).length === 0)('a site without an operator cannot be published', async () => {
  const folder = path.join(path.dirname(buildFolder('site')), 'release');
  await rm(folder, { recursive: true, force: true });
  const child = spawn(process.execPath, ['src/building/build.ts', '--ziel', folder], {
    env: environment({ SITE_RELEASE: '1', SITE_URL: siteUrl, NODE_ENV: 'production' }),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  const code = await new Promise((done) => child.on('exit', done));
  expect(output).toContain('content/betreiber.yaml:1:1  Fehler  Für die Veröffentlichung (SITE_RELEASE=1) fehlen: ');
  expect(output).toContain('Nichts wurde geschrieben.');
  expect(code).not.toBe(0);
  expect(existsSync(folder)).toBe(false);
});
