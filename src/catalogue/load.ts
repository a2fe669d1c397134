/** The one door to the content collections of Astro, and in the preview to the files themselves. */
import { getCollection, getEntry, render } from 'astro:content';
import days from 'virtual:content-history';
import { german as germanLanguage } from '#language/de/german.ts';
import { english as englishLanguage } from '#language/en/english.ts';
import { collectionNames, fileNameOf, inEdition, type ProseCollection } from '#schema/collections.ts';
import { buildDay } from '#site/dates.ts';
import { mainEdition, type EditionPlace } from '#site/editions.ts';
import { buildCatalogue } from './build.ts';
import { englishCatalogue } from './english.ts';
import type { ContentEntries } from './entries.ts';
import { entriesOn } from './publication.ts';
import type { Catalogue } from './types.ts';

let loaded: Promise<ContentEntries> | undefined;
let german: Promise<Catalogue> | undefined;
let english: Promise<Catalogue> | undefined;

/** What readers see of the content, read once a run. */
function loadEntries(): Promise<ContentEntries> {
  loaded ??= readEntries();
  return loaded;
}

async function readEntries(): Promise<ContentEntries> {
  const lists = await Promise.all(
    collectionNames.map(async (name) => [name, await getCollection(fileNameOf(name))] as const),
  );
  const [[operator], [accessibility], [search], [englishSearch], [redirects], [reachability]] = await Promise.all([
    getCollection('betreiber'),
    getCollection('barrierefreiheit'),
    getCollection('suche'),
    getCollection(fileNameOf('en/suche')),
    getCollection('umleitungen'),
    getCollection('erreichbarkeit'),
  ]);
  const all = {
    ...Object.fromEntries(lists),
    betreiber: operator?.data ?? {},
    barrierefreiheit: accessibility?.data,
    suche: search?.data,
    'en/suche': englishSearch?.data,
    umleitungen: redirects?.data,
    erreichbarkeit: reachability?.data,
    changed: days,
  } as unknown as ContentEntries;
  return entriesOn(all, buildDay(process.env['SOURCE_DATE_EPOCH'], new Date()));
}

async function build(): Promise<Catalogue> {
  const { catalogue, problems } = buildCatalogue(await loadEntries(), germanLanguage);
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
  german ??= build();
  return german;
}

/** The same for English readers. */
export async function loadEnglishCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) {
    const { currentContent } = await import('#preview/source.ts');
    return (await currentContent(days)).english();
  }
  english ??= loadEntries().then((entries) => englishCatalogue(entries, englishLanguage));
  return english;
}

/** The prose of a page, and its headings. */
export async function loadProse(name: ProseCollection, id: string, place: EditionPlace = mainEdition) {
  const collection = inEdition(name, place);
  if (import.meta.env.DEV) {
    const { currentProse } = await import('#preview/source.ts');
    return currentProse(collection, id);
  }
  const entry = await getEntry(fileNameOf(collection), id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx fehlt.`);
  return render(entry);
}
