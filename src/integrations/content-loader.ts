/** Reads a folder of `content/` for Astro with the reader of the check, so that both see the same. */
import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { singleFiles, type CollectionName, type SingleFile } from '#schema/collections.ts';
import { parseContentFile, readContent, type ContentFile } from '#tools/files.ts';
import { keptContent } from './content-once.ts';

type Collection = CollectionName | SingleFile;

/** All collections load at once; where the check has not read the folder, it is read once for them. */
let own: { readonly root: string; readonly files: Promise<readonly ContentFile[]> } | undefined;

function filesIn(root: string): Promise<readonly ContentFile[]> {
  const kept = keptContent(root);
  if (kept) return Promise.resolve(kept);
  if (own?.root !== root) own = { root, files: readContent(root).then(({ files }) => files) };
  return own.files;
}

/** @param collection a folder of `content/`, or a file that lies there alone */
export function contentLoader(collection: Collection): Loader {
  return {
    name: 'content',
    async load({ config, parseData, store, watcher }) {
      store.clear();
      // The preview reads the files itself, at each page anew.
      if (watcher) return;
      const root = fileURLToPath(config.root);
      const ours = (await filesIn(root)).filter((file) => file.collection === collection);
      // No file is an operator not yet known.
      if (ours.length === 0 && Object.hasOwn(singleFiles, collection)) {
        ours.push(parseContentFile(collection, collection, `content/${collection}.yaml`, ''));
      }
      for (const { id, data: given, body, file } of ours) {
        const data = await parseData({ id, data: (given ?? {}) as Record<string, unknown>, filePath: file });
        store.set({ id, data, ...(file.endsWith('.mdx') && { body, deferredRender: true }), filePath: file });
      }
    },
  };
}
