/** Pictures of parts of pages, compared with those that somebody has looked at. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** How far a colour may be off, of 255, before a pixel counts as another: references keep few colours. */
const near = 56;

async function pixelsOf(picture: Buffer) {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, ...info };
}

/** The share of pixels in which two pictures differ; all of them where their sizes do by more than a pixel. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([pixelsOf(one), pixelsOf(other)]);
  if (Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) return 1;
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [i, j] = [(y * a.width + x) * a.channels, (y * b.width + x) * b.channels];
      const isOff = [0, 1, 2].some((channel) => Math.abs(a.data[i + channel]! - b.data[j + channel]!) > near);
      if (isOff) count += 1;
    }
  }
  return count / (width * height);
}

const fileOf = (name: string): string => path.resolve('tests/e2e/pictures', `${name}.png`);

/** `UPDATE_PICTURES=1` makes what is seen now the reference. */
export async function differenceFromReference(name: string, seen: Buffer): Promise<number> {
  const file = fileOf(name);
  if (process.env['UPDATE_PICTURES']) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await sharp(seen).png({ palette: true, colours: 32, effort: 4, dither: 0 }).toBuffer());
    return 0;
  }
  return difference(seen, await readFile(file));
}
