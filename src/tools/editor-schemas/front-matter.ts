/**
 * Tells Astro's extension for VS Code which schema stands behind the fields above the prose of a file.
 *
 * It looks into `.astro/collections/`: `collections.json` names for every file, by its address in small letters, a schema
 * that lies beside it. Astro writes there too, under the names of the folders; these are ours and bear other names.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileNameOf } from '#schema/collections.ts';
import { proseFolders, schemaFile, schemaFiles } from './files.ts';

const folder = '.astro/collections';

const nameOf = (collection: string): string => `kopf-${fileNameOf(collection)}`;

/** @param root the folder that holds `content/` */
export async function writeFrontMatterSchemas(root: string): Promise<void> {
  const schemas = schemaFiles();
  const entries: Record<string, string> = {};
  await mkdir(path.join(root, folder), { recursive: true });
  for (const collection of proseFolders()) {
    const files = await readdir(path.join(root, 'content', collection)).catch(() => []);
    for (const file of files.filter((each) => each.endsWith('.mdx'))) {
      const address = pathToFileURL(path.join(root, 'content', collection, file)).href.toLowerCase();
      entries[decodeURIComponent(address)] = nameOf(collection);
    }
    await writeFile(path.join(root, folder, `${nameOf(collection)}.schema.json`), schemas.get(schemaFile(collection))!);
  }
  const list = proseFolders().map((collection) => ({ hasSchema: true, name: nameOf(collection) }));
  await writeFile(path.join(root, folder, 'collections.json'), JSON.stringify({ collections: list, entries }, null, 1));
}
