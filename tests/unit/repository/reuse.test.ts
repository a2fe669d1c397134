/** Every file says whose it is and under which licence (reuse.software). */
import { execFile } from 'node:child_process';
import { link, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const reuse = (folder: string, ...args: string[]) =>
  run('reuse', ['--root', folder, ...args], { maxBuffer: 16_000_000 });

const files = (await run('git', ['ls-files', '-z'], { maxBuffer: 16_000_000 })).stdout.split('\0').filter(Boolean);
const told = await readFile('.reuse/dep5', 'utf8');

/** The patterns of REUSE's dep5, in their order; a star stands for slashes too. */
const paragraphs = [...told.matchAll(/^Files: (.*)\n(?:.+\n)*?License: (.*)$/gm)].map(([, patterns, licence]) => ({
  licence: licence!,
  patterns: patterns!.split(' ').map((pattern) => ({
    pattern,
    fits: new RegExp(`^${pattern.replace(/[^\w/*-]/g, '\\$&').replaceAll('*', '.*')}$`, 's'),
  })),
}));
const licenceOf = (file: string) =>
  paragraphs.findLast(({ patterns }) => patterns.some(({ fits }) => fits.test(file)))?.licence;

const version = await run('reuse', ['--version']).then(
  ({ stdout }) => /[\d.]+/.exec(stdout)?.[0],
  () => undefined,
);
if (version === undefined)
  console.warn('REUSE is not installed (Debian: apt install reuse): „reuse lint“ is left out.');

describe('the licences of the files', () => {
  it('are told of every file', () => {
    expect(files.filter((file) => licenceOf(file) === undefined)).toEqual([]);
  });

  it('are told of no file that is not there', () => {
    const idle = paragraphs.flatMap(({ patterns }) =>
      patterns.filter(({ fits }) => !files.some((file) => fits.test(file))),
    );
    expect(idle.map(({ pattern }) => pattern)).toEqual([]);
  });

  it('of fonts and boundaries are those of their makers', () => {
    const foreign = files.filter((file) => /\.(?:woff2|ttf|topo\.json)$/.test(file) && file.startsWith('src/'));
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.filter((file) => licenceOf(file) === 'EUPL-1.2')).toEqual([]);
  });

  it.skipIf(version === undefined)('pass the tool of REUSE', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'reuse-'));
    try {
      for (const name of new Set(files.map((file) => path.dirname(file))))
        await mkdir(path.join(folder, name), { recursive: true });
      await Promise.all(
        files.map(async (file) =>
          link(file, path.join(folder, file)).catch(async () =>
            writeFile(path.join(folder, file), await readFile(file)),
          ),
        ),
      );
      // A tool that is older than a licence of the SPDX list takes it for one of our own.
      const known = (await reuse(folder, 'supported-licenses')).stdout;
      for (const name of ['DL-DE-ZERO-2.0'].filter((each) => !known.includes(each))) {
        await rename(path.join(folder, `LICENSES/${name}.txt`), path.join(folder, `LICENSES/LicenseRef-${name}.txt`));
        await rm(path.join(folder, '.reuse/dep5'));
        await writeFile(path.join(folder, '.reuse/dep5'), told.replaceAll(name, `LicenseRef-${name}`));
      }
      const { stdout } = await reuse(folder, 'lint').catch((error: { stdout: string }) => error);
      expect(stdout).toContain('Congratulations!');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
