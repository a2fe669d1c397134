/** Binds the folders of `content/` to their schemas. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { collections as definitions, operatorSchema, type CollectionName } from '#schema/index.ts';

// The schema is handed over by itself: looked up by a generic name, its type would be lost.
const bind = <S extends z.ZodType>(name: CollectionName, schema: S) =>
  defineCollection({
    loader: glob({
      base: `./content/${name}`,
      pattern: `**/*.${definitions[name].extension}`,
      // The file's name is the id, letter by letter.
      generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
    }),
    schema,
  });

export const collections = {
  regionen: bind('regionen', definitions.regionen.schema),
  projekte: bind('projekte', definitions.projekte.schema),
  themen: bind('themen', definitions.themen.schema),
  termine: bind('termine', definitions.termine.schema),
  meldungen: bind('meldungen', definitions.meldungen.schema),
  seiten: bind('seiten', definitions.seiten.schema),
  glossar: bind('glossar', definitions.glossar.schema),
  organisationen: bind('organisationen', definitions.organisationen.schema),
  quellen: bind('quellen', definitions.quellen.schema),
  fakten: bind('fakten', definitions.fakten.schema),
  betreiber: defineCollection({
    // No file, or one that holds nothing but comments, is an operator not yet known; the glob loader would stumble over it.
    loader: async () => [
      {
        id: 'betreiber',
        ...(parse(await readFile('content/betreiber.yaml', 'utf8').catch(() => '')) as object | null),
      },
    ],
    schema: operatorSchema.extend({ id: z.literal('betreiber') }).transform(({ id: _, ...operator }) => operator),
  }),
};
