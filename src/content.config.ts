/** Binds the folders of `content/` to their schemas. */
import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { contentLoader } from '#integrations/content-loader.ts';
import {
  collectionNames,
  collections as definitions,
  fileNameOf,
  singleFiles,
  type CollectionName,
  type FileName,
  type SingleFile,
} from '#schema/collections.ts';

// Typed by its schema: looked up by a generic name, the type of an entry's fields would be lost.
const bind = <Schema extends z.ZodType>(name: CollectionName | SingleFile, schema: Schema) =>
  defineCollection({ loader: contentLoader(name), schema });

type Definitions = typeof definitions;
type Bound = {
  [Name in CollectionName as FileName<Name>]: Definitions[Name] extends { schema: infer Schema extends z.ZodType }
    ? ReturnType<typeof bind<Schema>>
    : never;
} & {
  [Name in SingleFile as FileName<Name>]: (typeof singleFiles)[Name] extends infer Schema extends z.ZodType
    ? ReturnType<typeof bind<Schema>>
    : never;
};

export const collections = Object.fromEntries([
  ...collectionNames.map((name) => [fileNameOf(name), bind<z.ZodType>(name, definitions[name].schema)]),
  ...(Object.keys(singleFiles) as SingleFile[]).map((name) => [
    fileNameOf(name),
    bind<z.ZodType>(name, singleFiles[name]),
  ]),
]) as object as Bound;
