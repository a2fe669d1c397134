/** Packs the files of the finished site for a copy on a reader's device. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzip } from '#building/gzip.ts';
import { addressOf, groupOf, type Group, type Manifest, type Package, type PackedFile } from '#offline/manifest.ts';
import { packageFolder } from '#site/config.ts';
import { contentType } from '#site/media-types.ts';
import { kept } from '#work/kept.ts';

export const digest = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 20);

/** A folder with more is divided, so that a change in one page costs no reader all of it. In bytes. */
const largestPackage = 2_000_000;

const styleStart = '<style';
const styleEnd = '</style>';

/** Pages carry their style sheets, and many carry the same: a page in parts, each a style sheet or what stands between. */
function partsOf(name: string, data: Buffer): Buffer[] {
  if (!name.endsWith('.html')) return [data];
  const parts: Buffer[] = [];
  let from = 0;
  for (let start = data.indexOf(styleStart); start >= 0; start = data.indexOf(styleStart, from)) {
    const close = data.indexOf(styleEnd, start);
    const end = close < 0 ? data.length : close + styleEnd.length;
    parts.push(data.subarray(from, start), data.subarray(start, end));
    from = end;
  }
  return [...parts, data.subarray(from)];
}

const isStyle = (part: Buffer): boolean => part.toString('latin1', 0, styleStart.length) === styleStart;

/** Files as one text of bytes, each style sheet once; those come first, so that like pages lie near each other. */
function joinFiles(files: ReadonlyArray<readonly [name: string, data: Buffer]>) {
  const pieces: Buffer[] = [];
  let end = 0;
  const put = (piece: Buffer): readonly [start: number, length: number] => {
    pieces.push(piece);
    const start = end;
    end += piece.length;
    return [start, piece.length];
  };
  const cut = files.map(([name, data]) => ({ name, parts: partsOf(name, data) }));
  const styles = new Map<string, readonly [start: number, length: number]>();
  for (const part of cut.flatMap(({ parts }) => parts.filter(isStyle))) {
    const key = part.toString('latin1');
    if (!styles.has(key)) styles.set(key, put(part));
  }
  const placed = cut.map(({ name, parts }): PackedFile => [
    addressOf(name),
    contentType(name),
    ...parts.flatMap((part) => (isStyle(part) ? styles.get(part.toString('latin1'))! : put(part))),
  ]);
  return { bytes: Buffer.concat(pieces), files: placed };
}

async function packFiles(root: string, names: readonly string[]): Promise<Package> {
  const { bytes, files } = joinFiles(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(root, name))] as const)),
  );
  const packed = kept('pakete', bytes, () => gzip(bytes));
  const address = `${packageFolder}/${digest(packed)}.pack`;
  await mkdir(path.join(root, packageFolder), { recursive: true });
  await writeFile(path.join(root, address), packed);
  return { address, bytes: packed.length, files };
}

/** Names in packages: by folder, large folders in sixteen parts, in which a name stays whatever comes and goes beside it. */
function divide(sizes: ReadonlyMap<string, number>): string[][] {
  const topOf = (name: string) => (name.includes('/') ? name.split('/')[0]! : '');
  return [...Map.groupBy(sizes.keys(), topOf).values()].flatMap((names) => {
    const sum = names.reduce((all, name) => all + sizes.get(name)!, 0);
    if (sum <= largestPackage) return [names];
    const partOf = (name: string) => createHash('sha256').update(name).digest('hex')[0]!;
    return [...Map.groupBy(names, partOf).values()];
  });
}

/**
 * @param root the folder of the site, into which the packages are written
 * @param sizes all its files in order, with their bytes
 * @param pictures what pages show in them
 */
export async function packSite(
  root: string,
  sizes: ReadonlyMap<string, number>,
  pictures: ReadonlySet<string>,
): Promise<Manifest> {
  const pack = async (group: Group): Promise<Package[]> => {
    const own = new Map([...sizes].filter(([name]) => groupOf(name, pictures) === group));
    const packages: Package[] = [];
    // One after the other: each is held in memory.
    for (const names of divide(own)) packages.push(await packFiles(root, names));
    return packages;
  };
  const of = { pages: await pack('pages'), papers: await pack('papers'), data: await pack('data') };
  return { release: digest(JSON.stringify(of)), groups: of };
}
