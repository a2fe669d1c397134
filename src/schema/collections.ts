/** The collections of `content/`: what loaders, catalogue and check know of each. A new collection is a new row. */
import type { z } from 'astro/zod';
import { englishEdition, type EditionPlace } from '#site/editions.ts';
import type { Routes } from '#site/routes.ts';
import { easySchema } from './easy.ts';
import { englishPageSchema, englishRegionSchema } from './english.ts';
import { accessibilitySchema } from './accessibility.ts';
import { eventSchema } from './event.ts';
import { factFileSchema } from './fact.ts';
import type { factTextLimits } from './fields.ts';
import { organisationSchema } from './organisation.ts';
import { operatorSchema } from './operator.ts';
import { newsSchema, pageSchema, topicSchema } from './page.ts';
import { placeSchema } from './place.ts';
import { projectSchema } from './project.ts';
import { redirectsSchema } from './publishing.ts';
import { reachabilitySchema } from './reachability.ts';
import { searchSchema } from './search.ts';
import { regionSchema } from './region.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** An address that takes the id of an entry. */
type RecordRoute = {
  [Name in keyof Routes]: Routes[Name] extends (id: string) => string
    ? Parameters<Routes[Name]> extends []
      ? never
      : Name
    : never;
}[keyof Routes];

interface Description {
  /** Of its files; those of `mdx` have prose below their fields. */
  readonly extension: 'mdx' | 'yaml';
  /** For messages: „Den Termin … gibt es nicht“, „40 Termine“. */
  readonly nouns: readonly [article: string, one: string, many: string];
  /** Where an entry has its page. */
  readonly route?: RecordRoute;
}

/** What the schema holds and the row must repeat: that facts stand in its texts. */
type Duties<Schema extends z.ZodType> = keyof z.output<Schema> & keyof typeof factTextLimits extends never
  ? { readonly hasTexts?: never }
  : { readonly hasTexts: true; readonly route: RecordRoute };

/** One row. It does not compile where the schema has texts with facts and the row forgets them. */
export const collection = <Schema extends z.ZodType, const Row extends Description & Duties<Schema>>(
  schema: Schema,
  row: Row,
) => ({ schema, ...row });

const withProse = { extension: 'mdx', hasTexts: true } as const;

/** By folder, in the order of the menu. */
export const collections = {
  seiten: collection(pageSchema, { ...withProse, nouns: ['Die', 'Seite', 'Seiten'], route: 'plainPage' }),
  regionen: collection(regionSchema, { ...withProse, nouns: ['Die', 'Region', 'Regionen'], route: 'region' }),
  projekte: collection(projectSchema, { ...withProse, nouns: ['Das', 'Projekt', 'Projekte'], route: 'project' }),
  themen: collection(topicSchema, { ...withProse, nouns: ['Das', 'Thema', 'Themen'], route: 'topic' }),
  termine: collection(eventSchema, { ...withProse, nouns: ['Den', 'Termin', 'Termine'], route: 'event' }),
  meldungen: collection(newsSchema, { ...withProse, nouns: ['Die', 'Meldung', 'Meldungen'], route: 'news' }),
  leicht: collection(easySchema, {
    ...withProse,
    nouns: ['Die', 'Seite in Leichter Sprache', 'Seiten in Leichter Sprache'],
    route: 'easyPage',
  }),
  organisationen: collection(organisationSchema, {
    extension: 'yaml',
    hasTexts: true,
    nouns: ['Die', 'Organisation', 'Organisationen'],
    route: 'organisation',
  }),
  orte: collection(placeSchema, { extension: 'yaml', nouns: ['Den', 'Ort', 'Orte'], route: 'place' }),
  glossar: collection(termSchema, {
    extension: 'yaml',
    hasTexts: true,
    nouns: ['Den', 'Begriff', 'Begriffe'],
    route: 'glossary',
  }),
  quellen: collection(sourceSchema, { extension: 'yaml', nouns: ['Die', 'Quelle', 'Quellen'], route: 'source' }),
  fakten: collection(factFileSchema, { extension: 'yaml', nouns: ['Den', 'Fakt', 'Fakten'] }),
  'en/seiten': collection(englishPageSchema, {
    ...withProse,
    nouns: ['Die', 'englische Seite', 'englische Seiten'],
    route: 'plainPage',
  }),
  'en/regionen': collection(englishRegionSchema, {
    ...withProse,
    nouns: ['Die', 'englische Seite der Region', 'englische Seiten von Regionen'],
    route: 'region',
  }),
};

/** Files that lie alone in `content/`: `betreiber.yaml`. */
export const singleFiles = {
  betreiber: operatorSchema,
  barrierefreiheit: accessibilitySchema,
  suche: searchSchema,
  'en/suche': searchSchema,
  umleitungen: redirectsSchema,
  erreichbarkeit: reachabilitySchema,
};
export type SingleFile = keyof typeof singleFiles;

type Collections = typeof collections;
export type CollectionName = keyof Collections;

/** An entry's fields once its schema has read them. */
export type EntryData<Name extends CollectionName> = z.output<Collections[Name]['schema']>;

/** Names of the collections whose rows say so. */
type NamesWith<Fields> = {
  [Name in CollectionName]: Collections[Name] extends Fields ? Name : never;
}[CollectionName];
export type TextCollection = NamesWith<{ readonly hasTexts: true }>;
export type ProseCollection = NamesWith<{ readonly extension: 'mdx' }>;

/** Collections that hold the English texts of pages that are there in German. */
export const isEnglish = (name: string): boolean => name.startsWith(englishEdition.folder);

export const collectionNames = Object.keys(collections) as readonly CollectionName[];

/** Collections in whose texts facts stand. */
export const withTexts = collectionNames.filter((name) => 'hasTexts' in collections[name]) as readonly TextCollection[];

/** The name of a collection where it names a file: `en-regionen`. Nobody makes folders for such files. */
export type FileName<Name extends string> = Name extends `${infer Folder}/${infer Rest}` ? `${Folder}-${Rest}` : Name;
export const fileNameOf = <const Name extends string>(name: Name) => name.replace('/', '-') as FileName<Name>;

/** The folder in which an edition has the prose of a collection: `en/regionen`. */
export const inEdition = (name: ProseCollection, { folder }: EditionPlace): ProseCollection =>
  `${isEnglish(name) ? '' : folder}${name}` as ProseCollection;
