import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createCache } from '#work/cache.ts';
import { createPool } from '#work/pool.ts';
import { resultsOf } from '#work/results.ts';

/** Work that notes how often it was done, in a file, for it is done in threads. */
const source = `
import { appendFileSync, readFileSync } from 'node:fs';
export function shout({ words, log }) {
  if (words === '') throw new Error('Nichts zu sagen.');
  appendFileSync(log, words + '\\n');
  return new TextEncoder().encode(words.toUpperCase());
}
export function die() {
  process.exit(3);
}
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'work-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, 'shout.mjs'), source);
  await writeFile(path.join(folder, 'log'), '');
});

type Given = { words: string; log: string };

const worker = (threads = 1, name = 'shout') =>
  resultsOf<Given>('rufe', path.join(folder, 'shout.mjs'), name, {
    cache: createCache(path.join(folder, 'kept')),
    pool: createPool(threads),
  });
const given = (words: string): Given => ({ words, log: path.join(folder, 'log') });
const shouted = async (words: string, by = worker()) => String(Buffer.from(await by.of(given(words))));
const done = async () => (await readFile(path.join(folder, 'log'), 'utf8')).trim().split('\n').sort();

describe('pure work in threads', () => {
  it('is done once, also for a later build', async () => {
    expect(await shouted('hallo')).toBe('HALLO');
    expect(await shouted('hallo')).toBe('HALLO');
    expect(await done()).toEqual(['hallo']);
  });

  it('is done again when what was kept is lost', async () => {
    await shouted('hallo');
    await rm(path.join(folder, 'kept'), { recursive: true });
    expect(await shouted('hallo')).toBe('HALLO');
    expect(await done()).toEqual(['hallo', 'hallo']);
  });

  it('gives each its own, however many ask at once', async () => {
    const by = worker(3);
    const words = Array.from({ length: 20 }, (_, index) => `wort ${index}`);
    expect(await Promise.all(words.map((each) => shouted(each, by)))).toEqual(words.map((each) => each.toUpperCase()));
  });

  it('is done ahead without anybody waiting, and then not again', async () => {
    const by = worker(2);
    by.prepare(['a', 'b', 'c'].map((each) => () => given(each)));
    await expect.poll(done, { timeout: 30_000 }).toEqual(['a', 'b', 'c']);
    expect(await Promise.all(['a', 'b', 'c'].map((each) => shouted(each, by)))).toEqual(['A', 'B', 'C']);
    expect(await done()).toEqual(['a', 'b', 'c']);
  });

  it('says what is wrong to whoever asks, also when it was begun ahead, and goes on', async () => {
    const by = worker();
    by.prepare(['', 'a'].map((each) => () => given(each)));
    await expect(shouted('', by)).rejects.toThrow('Nichts zu sagen.');
    expect(await shouted('a', by)).toBe('A');
  });

  it('fails when its thread dies, instead of waiting for ever', async () => {
    await expect(shouted('hallo', worker(1, 'die'))).rejects.toThrow('Ein Arbeitsgang brach ab (3).');
  });
});
