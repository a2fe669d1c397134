/** The one door to the content collections of Astro, and in the preview to the files themselves. */
import { getCollection, getEntry, render } from 'astro:content';
import days from 'virtual:content-history';
import { german } from '#language/de/german.ts';
import { collectionNames, type ProseCollection } from '#schema/collections.ts';
import { buildDay } from '#site/dates.ts';
import { buildCatalogue } from './build.ts';
import type { ContentEntries } from './entries.ts';
import { entriesOn } from './publication.ts';
import type { Catalogue } from './types.ts';

let loaded: Promise<Catalogue> | undefined;

async function load(): Promise<Catalogue> {
  const lists = await Promise.all(collectionNames.map(async (name) => [name, await getCollection(name)] as const));
  const [[operator], [accessibility], [search], [redirects], [reachability]] = await Promise.all([
    getCollection('betreiber'),
    getCollection('barrierefreiheit'),
    getCollection('suche'),
    getCollection('umleitungen'),
    getCollection('erreichbarkeit'),
  ]);
  const all = {
    ...Object.fromEntries(lists),
    betreiber: operator?.data ?? {},
    barrierefreiheit: accessibility?.data,
    suche: search?.data,
    umleitungen: redirects?.data,
    erreichbarkeit: reachability?.data,
    changed: days,
  } as unknown as ContentEntries;
  const { catalogue, problems } = buildCatalogue(
    entriesOn(all, buildDay(process.env['SOURCE_DATE_EPOCH'], new Date())),
    german,
  );
  // The build has been checked before it starts.
  if (problems.length > 0) throw new Error(problems.map(({ file, message }) => `${file}  ${message}`).join('\n'));
  return catalogue;
}

/** The whole catalogue, built once a run; in the preview as the files are at this moment. */
export async function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) {
    const { currentContent } = await import('#preview/source.ts');
    return (await currentContent(days)).catalogue;
  }
  loaded ??= load();
  return loaded;
}

/** The prose of a page, and its headings. */
export async function loadProse(collection: ProseCollection, id: string) {
  if (import.meta.env.DEV) {
    const { currentProse } = await import('#preview/source.ts');
    return currentProse(collection, id);
  }
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx fehlt.`);
  return render(entry);
}
