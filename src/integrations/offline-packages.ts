/** Packs the files of the finished site for a copy on a reader's device. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzip } from '#building/gzip.ts';
import { addressOf, groupOf, type Group, type Manifest, type Package, type PackedFile } from '#offline/manifest.ts';
import { packageFolder } from '#site/config.ts';
import { contentType } from '#site/media-types.ts';

export const digest = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 20);

/** A folder with more is divided, so that a change in one page costs no reader all of it. In bytes. */
const largestPackage = 2_000_000;

/** Pages carry their style sheets, and many carry the same: between these places a page is cut. */
const cuts = /(?=<style)|(?<=<\/style>)/;

/** Files as one text of bytes, each part once; style sheets first, so that pages lie near each other. */
function joinFiles(files: ReadonlyArray<readonly [name: string, data: Buffer]>) {
  const cutFiles = files.map(([name, data]) => ({
    name,
    parts: name.endsWith('.html') ? String(data).split(cuts) : [data.toString('latin1')],
    encoding: name.endsWith('.html') ? ('utf8' as const) : ('latin1' as const),
  }));
  const isStyle = (part: string) => part.startsWith('<style');
  const all = cutFiles.flatMap(({ parts, encoding }) => parts.map((part) => ({ part, encoding })));
  const places = new Map<string, readonly [start: number, length: number]>();
  const pieces: Buffer[] = [];
  let end = 0;
  for (const { part, encoding } of [
    ...all.filter(({ part }) => isStyle(part)),
    ...all.filter(({ part }) => !isStyle(part)),
  ]) {
    const key = encoding + part;
    if (places.has(key)) continue;
    const piece = Buffer.from(part, encoding);
    pieces.push(piece);
    places.set(key, [end, piece.length]);
    end += piece.length;
  }
  return {
    bytes: Buffer.concat(pieces),
    files: cutFiles.map(({ name, parts, encoding }): PackedFile => [
      addressOf(name),
      contentType(name),
      ...parts.flatMap((part) => places.get(encoding + part)!),
    ]),
  };
}

async function packFiles(root: string, names: readonly string[]): Promise<Package> {
  const { bytes, files } = joinFiles(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(root, name))] as const)),
  );
  const packed = gzip(bytes);
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
