/** What a built site holds: files and bytes by kind. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

export interface SiteWeight {
  readonly all: Weight;
  /** By kind, the heaviest first. */
  readonly kinds: ReadonlyArray<readonly [kind: string, weight: Weight]>;
  readonly pages: number;
  /** What the search reads. */
  readonly index: Weight;
}

const add = (weight: Weight | undefined, bytes: number): Weight => ({
  files: (weight?.files ?? 0) + 1,
  bytes: (weight?.bytes ?? 0) + bytes,
});

/** Of files with their sizes, by their path below the site. */
export function weightOf(files: ReadonlyArray<readonly [name: string, bytes: number]>): SiteWeight {
  const kinds = new Map<string, Weight>();
  const nothing: Weight = { files: 0, bytes: 0 };
  let [all, index, pages] = [nothing, nothing, 0];
  for (const [name, bytes] of files) {
    // Files that are packed ahead are as many again; they count by what they are: `.html.br`.
    const [kind = 'other'] = /(?<=[^/]\.)[a-z0-9_]+(?:\.(?:br|gz|zst))?$/i.exec(name) ?? [];
    kinds.set(kind, add(kinds.get(kind), bytes));
    all = add(all, bytes);
    if (/^(?:pagefind|suche)\//.test(name) && kind !== 'html') index = add(index, bytes);
    if (/(?:^|\/)index\.html$/.test(name)) pages += 1;
  }
  return { all, index, pages, kinds: [...kinds].sort(([, a], [, b]) => b.bytes - a.bytes) };
}

export async function weighSite(folder: string): Promise<SiteWeight> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files: Array<readonly [string, number]> = [];
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    files.push([path.relative(folder, file).split(path.sep).join('/'), (await stat(file)).size]);
  }
  return weightOf(files);
}
