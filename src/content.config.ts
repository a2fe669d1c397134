/** Binds the folders of `content/` to their schemas. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import {
  collectionNames,
  collections as definitions,
  singleFiles,
  type CollectionName,
  type SingleFile,
} from '#schema/collections.ts';

// Typed by its schema: looked up by a generic name, the type of an entry's fields would be lost.
const bind = <Schema extends z.ZodType>(name: CollectionName, schema: Schema) =>
  defineCollection({
    loader: glob({
      base: `./content/${name}`,
      pattern: `**/*.${definitions[name].extension}`,
      // The file's name is the id, letter by letter.
      generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
    }),
    schema,
  });

// No file, or one that holds nothing but comments, is an operator not yet known; the glob loader would stumble over it.
const single = <Name extends SingleFile>(name: Name) =>
  defineCollection({
    loader: async () => [
      { id: name, ...(parse(await readFile(`content/${name}.yaml`, 'utf8').catch(() => '')) as object | null) },
    ],
    schema: singleFiles[name]
      .extend({ id: z.literal(name) })
      .transform(({ id: _, ...data }) => data) as unknown as z.ZodType<z.output<(typeof singleFiles)[Name]>>,
  });

type Bound = {
  [Name in CollectionName]: (typeof definitions)[Name] extends { schema: infer Schema extends z.ZodType }
    ? ReturnType<typeof bind<Schema>>
    : never;
};

export const collections = {
  ...(Object.fromEntries(
    collectionNames.map((name) => [name, bind<z.ZodType>(name, definitions[name].schema)]),
  ) as object as Bound),
  betreiber: single('betreiber'),
  suche: single('suche'),
};
