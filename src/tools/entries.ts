/** Turns files into the entries of which the catalogue is made. */
import type { ContentEntries } from '#catalogue/entries.ts';
import { collectionNames, singleFiles, type SingleFile } from '#schema/collections.ts';
import type { ContentFile } from './files.ts';
import { schemaOf } from './file-check.ts';
import { perFile } from './per-file.ts';
import { salvage, type SchemaNode } from './schema-tree.ts';

/** A file as far as its schema can read it. */
const entryOf = perFile((file) => ({
  id: file.id,
  data: salvage(schemaOf(file) as SchemaNode, file.data),
  body: file.body,
}));

/** @returns what can be read of the files: one mistake in a file does not hide the rest of it */
export function entriesIn(files: readonly ContentFile[]): ContentEntries {
  const byCollection = Map.groupBy(files, ({ collection }) => collection);
  const entriesOf = (collection: ContentFile['collection']) => (byCollection.get(collection) ?? []).map(entryOf);
  const single = (name: SingleFile) => entriesOf(name)[0]?.data ?? singleFiles[name].parse({});
  return {
    ...Object.fromEntries(collectionNames.map((name) => [name, entriesOf(name)])),
    ...Object.fromEntries((Object.keys(singleFiles) as SingleFile[]).map((name) => [name, single(name)])),
  } as unknown as ContentEntries;
}
