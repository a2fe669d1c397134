/** Painted cards outlive the build: what has not changed is not painted again. */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SocialCard } from '#views/parts/social-card.ts';
import { paintCard, type CardFrame } from './social-card.ts';

/** All that decides how a card looks, apart from the words that it is given. */
const design = [
  'src/drawing/social-card.ts',
  'src/drawing/colors.ts',
  'src/drawing/region-pattern.ts',
  'src/drawing/outcome-sign.ts',
  'src/views/parts/outcome-shapes.ts',
  'src/site/config.ts',
  'src/styles/tokens.css',
  'src/styles/fonts/static/dmr-schrift-regular.ttf',
  'src/styles/fonts/static/dmr-schrift-bold.ttf',
  'package-lock.json',
].map((file) =>
  createHash('sha256')
    .update(readFileSync(path.resolve(file)))
    .digest('hex'),
);

// Portable Network Graphics (W3C): the signature, and the last chunk, which a file cut short lacks.
const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const end = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
const isWhole = (png: Buffer): boolean =>
  png.subarray(0, start.length).equals(start) && png.subarray(-end.length).equals(end);

/**
 * The card as PNG, from the cache where it lies there whole.
 *
 * @param folder made when it is missing
 */
export async function cachedCard(card: SocialCard, frame: CardFrame, folder: string): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([design, frame, card]))
    .digest('hex');
  const file = path.join(folder, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept && isWhole(kept)) return kept;
  const png = await paintCard(card, frame);
  // Two builds may run at once: each writes a file of its own and renames it, which is one step.
  const draft = `${file}.${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(draft, png);
  await rename(draft, file);
  return png;
}
