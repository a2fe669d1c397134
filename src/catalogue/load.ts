/** The one door to the content collections of Astro. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import days from 'virtual:content-history';
import { german } from '#language/de/german.ts';
import { collectionNames, type ProseCollection } from '#schema/collections.ts';
import { germanDay } from '#site/dates.ts';
import { buildCatalogue } from './build.ts';
import { entriesOn, type PublicState } from './publication.ts';
import type { ContentEntries } from './entries.ts';
import type { Catalogue } from './types.ts';

let loaded: Promise<Catalogue> | undefined;

async function load(): Promise<Catalogue> {
  const lists = await Promise.all(collectionNames.map(async (name) => [name, await getCollection(name)] as const));
  const [[operator], [search], [redirects], [reachability]] = await Promise.all([
    getCollection('betreiber'),
    getCollection('suche'),
    getCollection('umleitungen'),
    getCollection('erreichbarkeit'),
  ]);
  const all = {
    ...Object.fromEntries(lists),
    betreiber: operator?.data ?? {},
    suche: search?.data,
    umleitungen: redirects?.data,
    erreichbarkeit: reachability?.data,
    changed: days,
  } as unknown as ContentEntries;
  const isShown = import.meta.env.DEV ? (state: PublicState) => state !== 'withdrawn' : undefined;
  const { catalogue, problems } = buildCatalogue(entriesOn(all, germanDay(new Date()), isShown), german);
  // The preview shows what there is; `npm run check` says what is wrong. The build has been checked before it starts.
  if (problems.length > 0 && !import.meta.env.DEV) {
    throw new Error(problems.map(({ file, message }) => `${file}  ${message}`).join('\n'));
  }
  return catalogue;
}

/** The whole catalogue, built once a run; in the preview anew for each page, so that changes show. */
export function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** The prose of a page, for `render()`. */
export async function loadProse<C extends ProseCollection>(collection: C, id: string): Promise<CollectionEntry<C>> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx fehlt.`);
  return entry as CollectionEntry<C>;
}
