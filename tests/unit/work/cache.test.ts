import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createCache, type Cache } from '#work/cache.ts';

const day = 24 * 60 * 60 * 1000;
const result = Buffer.from('Ergebnis');

let folder: string;
let cache: Cache;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cache-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  cache = createCache(folder);
});

const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

describe('the cache', () => {
  it('keeps a result under its kind and key alone', () => {
    expect(cache.put('bilder', 'a', result)).toBe(true);
    expect(cache.get('bilder', 'a')).toEqual(result);
    expect(createCache(folder).get('bilder', 'a')).toEqual(result);
    expect(cache.get('bilder', 'b')).toBeUndefined();
    expect(cache.get('papiere', 'a')).toBeUndefined();
  });

  it.for([
    ['cut short', (kept: Buffer) => kept.subarray(0, -1)],
    ['cut shorter than its mark', (kept: Buffer) => kept.subarray(0, 9)],
    ['empty', () => Buffer.alloc(0)],
    ['changed', (kept: Buffer) => Buffer.from(kept).fill('x', 39)],
  ] as const)('does not take a file that is %s', async ([, spoil]) => {
    cache.put('bilder', 'a', result);
    const [file] = await files();
    await writeFile(file!, spoil(await readFile(file!)));
    expect(cache.get('bilder', 'a')).toBeUndefined();
    cache.put('bilder', 'a', result);
    expect(cache.get('bilder', 'a')).toEqual(result);
  });

  it('says so where it can keep nothing, and goes on', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    const closed = createCache(file);
    expect(closed.put('bilder', 'a', result)).toBe(false);
    expect(closed.get('bilder', 'a')).toBeUndefined();
    expect(() => closed.tidy()).not.toThrow();
  });

  it('forgets what nobody has asked for in a month, and nothing else', async () => {
    cache.put('bilder', 'old', result);
    cache.put('bilder', 'used', result);
    const longAgo = new Date(Date.now() - 31 * day);
    for (const file of await files()) await utimes(file, longAgo, longAgo);
    cache.put('papiere', 'new', result);
    cache.get('bilder', 'used');
    cache.tidy();
    expect(cache.has('bilder', 'old')).toBe(false);
    expect(cache.get('bilder', 'used')).toEqual(result);
    expect(cache.get('papiere', 'new')).toEqual(result);
  });
});
