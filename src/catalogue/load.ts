/** The one door to the content collections of Astro. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { buildCatalogue } from './build.ts';
import { withoutDrafts } from './drafts.ts';
import type { ContentEntries } from './entries.ts';
import type { Catalogue } from './types.ts';

let loaded: Promise<Catalogue> | undefined;

export type ProseCollection = 'regionen' | 'projekte' | 'themen' | 'termine' | 'meldungen' | 'seiten';

async function load(): Promise<Catalogue> {
  const all: ContentEntries = {
    regionen: await getCollection('regionen'),
    projekte: await getCollection('projekte'),
    themen: await getCollection('themen'),
    termine: await getCollection('termine'),
    meldungen: await getCollection('meldungen'),
    seiten: await getCollection('seiten'),
    glossar: await getCollection('glossar'),
    organisationen: await getCollection('organisationen'),
    quellen: await getCollection('quellen'),
    fakten: await getCollection('fakten'),
    betreiber: (await getCollection('betreiber'))[0]?.data ?? {},
  };
  const entries = import.meta.env.DEV ? all : withoutDrafts(all);
  const { catalogue, problems } = buildCatalogue(entries);
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
