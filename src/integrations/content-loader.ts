/** Reads a folder of `content/` for Astro with the reader of the check, so that all three see the same. */
import type { Loader, LoaderContext } from 'astro/loaders';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { singleFiles, type CollectionName, type SingleFile } from '#schema/collections.ts';
import { salvage, type SchemaNode } from '#tools/schema-tree.ts';
import { schemaOf } from '#tools/file-check.ts';
import { parseContentFile, readContent, readContentFile, type ContentFile } from '#tools/files.ts';

type Collection = CollectionName | SingleFile;

/** All collections load at once; the folder is read once for them. */
let shared: { readonly root: string; readonly content: ReturnType<typeof readContent> } | undefined;

function readOnce(root: string): ReturnType<typeof readContent> {
  if (shared?.root !== root) shared = { root, content: readContent(root) };
  return shared.content;
}

async function put(file: ContentFile, { parseData, store, watcher }: LoaderContext): Promise<void> {
  const { id, data: given, body } = file;
  const data = (given ?? {}) as Record<string, unknown>;
  // The preview shows what can be read of a file with mistakes; the build has been stopped by them.
  const parsed = await parseData({ id, data, filePath: file.file }).catch((error: unknown) => {
    if (!watcher) throw error;
    return salvage(schemaOf(file) as SchemaNode, data) as Record<string, unknown>;
  });
  const isProse = file.file.endsWith('.mdx');
  store.set({ id, data: parsed, ...(isProse && { body, deferredRender: true }), filePath: file.file });
}

/** Keeps the store as the files are while somebody writes. */
function follow(collection: Collection, root: string, context: LoaderContext): void {
  const { store, watcher } = context;
  const content = path.join(root, 'content');
  watcher!.add(content);
  const nameOf = (changed: string) => path.relative(content, changed).split(path.sep).join('/');
  const isOurs = (name: string) => name.startsWith(`${collection}/`) || name === `${collection}.yaml`;
  const update = async (changed: string) => {
    const name = nameOf(changed);
    if (!isOurs(name)) return;
    const read = await readContentFile(root, name);
    if (read && 'collection' in read) await put(read, context);
  };
  watcher!.on('add', update);
  watcher!.on('change', update);
  watcher!.on('unlink', (changed) => {
    const name = nameOf(changed);
    if (isOurs(name)) store.delete(name.replace(`${collection}/`, '').replace(/\.\w+$/, ''));
  });
}

/** @param collection a folder of `content/`, or a file that lies there alone */
export function contentLoader(collection: Collection): Loader {
  return {
    name: 'content',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const { files } = await readOnce(root);
      context.store.clear();
      const ours = files.filter((file) => file.collection === collection);
      // No file is an operator not yet known.
      if (ours.length === 0 && Object.hasOwn(singleFiles, collection)) {
        ours.push(parseContentFile(collection, collection, `content/${collection}.yaml`, ''));
      }
      for (const file of ours) await put(file, context);
      if (context.watcher) {
        shared = undefined;
        follow(collection, root, context);
      }
    },
  };
}
