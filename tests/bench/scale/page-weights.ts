/** How heavy pages are, as hosts deliver them, packed with Brotli: whether they grow with what they do not speak of. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { brotliSize } from '../../support/brotli.ts';
import { kindOf } from '../../support/site.ts';

/** Bytes after Brotli, by what the pages are. */
export type PageWeights = ReadonlyMap<string, number>;

/** Pages by their addresses: `projekte/oecherlab/`. */
type Addresses = readonly string[];

/** Kinds of pages that people read, and that lie in every size of the site because they are of the real content. */
export interface RealPages {
  readonly projekte: Addresses;
  readonly fakten: Addresses;
  readonly quellen: Addresses;
}

/** So many of each kind are weighed. */
const most = 60;

/** @param content the folder of the real content, before anything is laid beside it */
export async function realPages(content: string): Promise<RealPages> {
  const namesIn = async (folder: string) => (await readdir(path.join(content, folder))).sort();
  const bare = (folder: string, names: readonly string[]) => names.map((name) => `${folder}/${path.parse(name).name}/`);
  const facts = await Promise.all(
    (await namesIn('fakten/projekte')).map((name) => readFile(path.join(content, 'fakten/projekte', name), 'utf8')),
  );
  return {
    projekte: bare('projekte', await namesIn('projekte')),
    quellen: bare('quellen', await namesIn('quellen')),
    fakten: facts.flatMap((text) => [...text.matchAll(/- id: (\S+--\S+)/g)].map(([, id]) => `fakten/${id}/`)),
  };
}

const bytesOf = async (site: string, address: string): Promise<number | undefined> => {
  const html = await readFile(path.join(site, address, 'index.html')).catch(() => undefined);
  return html && brotliSize(html);
};

/** The mean of the same pages at each size, and the heaviest page of each kind. */
export async function weighPages(site: string, real: RealPages): Promise<PageWeights> {
  const weights = new Map<string, number>();
  for (const [kind, addresses] of Object.entries(real)) {
    const sizes: number[] = [];
    for (const address of addresses as Addresses) {
      // Not every fact has a page of its own.
      const bytes = sizes.length < most ? await bytesOf(site, address) : undefined;
      if (bytes !== undefined) sizes.push(bytes);
    }
    const sum = sizes.reduce((all, bytes) => all + bytes, 0);
    if (sizes.length > 0) weights.set(`mean of the same ${sizes.length} ${kind}/ID`, sum / sizes.length);
  }
  const heaviest = new Map<string, { readonly address: string; readonly bytes: number }>();
  for (const name of await readdir(site, { recursive: true })) {
    if (path.basename(name) !== 'index.html') continue;
    const address = path.dirname(name) === '.' ? '' : `${path.dirname(name).split(path.sep).join('/')}/`;
    const { size } = await stat(path.join(site, name));
    const kind = kindOf(`/${address}`);
    if (size > (heaviest.get(kind)?.bytes ?? 0)) heaviest.set(kind, { address, bytes: size });
  }
  for (const [kind, { address }] of [...heaviest].sort(([a], [b]) => a.localeCompare(b)))
    weights.set(`heaviest ${kind}`, (await bytesOf(site, address))!);
  return weights;
}
