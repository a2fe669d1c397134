import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { cachedCard } from '#drawing/card-cache.ts';
import { socialCards } from '#views/parts/social-card.ts';
import { anEdition } from '../../support/catalogue.ts';

const cards = socialCards(anEdition({ projekte: { labor: { title: 'Labor' }, park: { title: 'Park' } } }));
const labor = cards.get('projekte/labor')!;
const park = cards.get('projekte/park')!;

const frame = { siteName: 'Modellregionen', role: 'Dokumentation', promise: 'Mit Beleg' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
  onTestFinished(() => rm(folder, { recursive: true }));
});
const onlyFile = async () => path.join(folder, (await readdir(folder)).join());

describe('the cache of cards', () => {
  it('gives the same bytes painted, kept, and painted anew', async () => {
    const painted = await cachedCard(labor, frame, folder);
    expect(await cachedCard(labor, frame, folder)).toEqual(painted);
    await rm(await onlyFile());
    expect(await cachedCard(labor, frame, folder)).toEqual(painted);
  });

  it('does not paint what it has', async () => {
    await cachedCard(labor, frame, folder);
    const file = await onlyFile();
    const other = await cachedCard(park, frame, await mkdtemp(path.join(folder, 'other-')));
    await writeFile(file, other);
    expect(await cachedCard(labor, frame, folder)).toEqual(other);
  });

  it('keeps a card for each text, its own or that of the frame', async () => {
    await cachedCard(labor, frame, folder);
    await cachedCard({ ...labor, title: 'Laboratorium' }, frame, folder);
    await cachedCard(labor, { ...frame, promise: 'Ohne' }, folder);
    expect(await readdir(folder)).toHaveLength(3);
  });

  it.for([
    ['cut short', (png: Buffer) => png.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['no picture', () => Buffer.from('kaputt')],
  ] as const)('paints again when the kept file is %s', async ([, spoil]) => {
    const painted = await cachedCard(labor, frame, folder);
    const file = await onlyFile();
    await writeFile(file, spoil(painted));
    expect(await cachedCard(labor, frame, folder)).toEqual(painted);
    expect(await readFile(file)).toEqual(painted);
  });
});
