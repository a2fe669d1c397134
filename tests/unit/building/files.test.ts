import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checksumsName, writeChecksums } from '#building/checksums.ts';
import { compress } from '#building/compress.ts';
import { openToReaders } from '#building/permissions.ts';

const page = `<!doctype html><title>Seite</title>${'<p>Ein Absatz, der sich wiederholt.</p>'.repeat(100)}`;

async function aSite(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'site-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(path.join(root, 'seite'));
  await writeFile(path.join(root, 'index.html'), page);
  await writeFile(path.join(root, 'seite/index.html'), page.replace('Seite', 'Andere'));
  await writeFile(path.join(root, 'klein.txt'), 'klein');
  await writeFile(path.join(root, 'bild.png'), page);
  // Every byte once, in no order: nothing to be saved.
  await writeFile(
    path.join(root, 'zufall.csv'),
    Buffer.from(Array.from({ length: 2048 }, (_, index) => (index * index * 167 + 89 * index) % 256)),
  );
  return root;
}

describe('files compressed ahead', () => {
  it('say the same as the file beside them, and lie only where they are smaller', async () => {
    const root = await aSite();
    const told: number[] = [];
    const sum = await compress(root, (done) => told.push(done), 2);
    for (const name of ['index.html', 'seite/index.html']) {
      const plain = await readFile(path.join(root, name));
      const [brotli, gzip] = await Promise.all(
        ['br', 'gz'].map((ending) => readFile(path.join(root, `${name}.${ending}`))),
      );
      expect(brotliDecompressSync(brotli!)).toEqual(plain);
      expect(gunzipSync(gzip!)).toEqual(plain);
      expect(brotli!.length).toBeLessThan(plain.length);
      expect(gzip!.length).toBeLessThan(plain.length);
    }
    const names = await readdir(root);
    expect(names.filter((name) => /^(?:klein|bild)/.test(name)).sort()).toEqual(['bild.png', 'klein.txt']);
    for (const name of names.filter((each) => /^zufall\.csv\./.test(each)))
      expect((await stat(path.join(root, name))).size).toBeLessThan(2048);
    expect(told).toEqual([1, 2, 3]);
    expect(sum.before).toBeGreaterThan(sum.after);
  });

  it('are the same whoever made them, by however many threads', async () => {
    const [one, other] = [await aSite(), await aSite()];
    await compress(one, undefined, 1);
    await compress(other, undefined, 3);
    for (const name of ['index.html.br', 'index.html.gz'])
      expect(await readFile(path.join(one, name))).toEqual(await readFile(path.join(other, name)));
    // RFC 1952, 2.3: no flags, no time.
    const head = (await readFile(path.join(one, 'index.html.gz'))).subarray(3, 8);
    expect([...head]).toEqual([0, 0, 0, 0, 0]);
  });

  it('break off where one cannot be written', async () => {
    const root = await aSite();
    await mkdir(path.join(root, 'seite/index.html.gz'));
    await expect(compress(root)).rejects.toThrow('EISDIR');
  });
});

describe('checksums', () => {
  it('cover every file, and `sha256sum --check` agrees', async ({ skip }) => {
    const root = await aSite();
    expect(await writeChecksums(root)).toBe(5);
    const check = () => spawnSync('sha256sum', ['--check', '--strict', checksumsName], { cwd: root });
    if (check().error) skip('sha256sum is not installed here.');
    expect(check().status).toBe(0);
    await writeFile(path.join(root, 'seite/index.html'), 'anders');
    expect(check().status).not.toBe(0);
  });
});

describe('permissions', () => {
  it('let every account read, whatever they were', async () => {
    const root = await aSite();
    await chmod(path.join(root, 'seite/index.html'), 0o600);
    await chmod(path.join(root, 'seite'), 0o700);
    await openToReaders(root);
    const modeOf = async (name: string) => (await stat(path.join(root, name))).mode & 0o777;
    expect(await Promise.all(['.', 'seite', 'seite/index.html', 'bild.png'].map(modeOf))).toEqual([
      0o755, 0o755, 0o644, 0o644,
    ]);
  });
});
