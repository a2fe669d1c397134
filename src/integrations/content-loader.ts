/** Reads a folder of `content/` for Astro with the reader of the check, so that both see the same. */
import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { singleFiles, type CollectionName, type SingleFile } from '#schema/collections.ts';
import { parseContentFile, readContent } from '#tools/files.ts';

type Collection = CollectionName | SingleFile;

/** All collections load at once; the folder is read once for them. */
let shared: { readonly root: string; readonly content: ReturnType<typeof readContent> } | undefined;

function readOnce(root: string): ReturnType<typeof readContent> {
  if (shared?.root !== root) shared = { root, content: readContent(root) };
  return shared.content;
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
      const { files } = await readOnce(root);
      const ours = files.filter((file) => file.collection === collection);
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
