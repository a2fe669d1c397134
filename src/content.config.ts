/** Binds the folders of `content/` to their schemas. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { collections as definitions, operatorSchema, type CollectionName } from '#schema/index.ts';

const bind = <N extends CollectionName>(name: N) =>
  defineCollection({
    loader: glob({
      base: `./content/${name}`,
      pattern: `**/*.${definitions[name].extension}`,
      // The file's name is the id, letter by letter.
      generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
    }),
    schema: definitions[name].schema as (typeof definitions)[N]['schema'],
  });

export const collections = {
  regionen: bind('regionen'),
  projekte: bind('projekte'),
  themen: bind('themen'),
  termine: bind('termine'),
  meldungen: bind('meldungen'),
  seiten: bind('seiten'),
  organisationen: bind('organisationen'),
  quellen: bind('quellen'),
  fakten: bind('fakten'),
  betreiber: defineCollection({
    // A file that holds nothing but comments is an operator not yet known; the glob loader would stumble over it.
    loader: async () => [{ id: 'betreiber', ...(parse(await readFile('content/betreiber.yaml', 'utf8')) as object | null) }],
    schema: operatorSchema.extend({ id: z.literal('betreiber') }).transform(({ id: _, ...operator }) => operator),
  }),
};
