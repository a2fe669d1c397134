/** Builds the search index over the finished pages. */
import type { AstroIntegration } from 'astro';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { progress } from '#building/progress.ts';
import { createSplitter } from '#search/compounds.ts';
import { partsOf } from '#search/parts.ts';
import { recordHtml, type SearchRecord } from '#search/records.ts';
import type { SearchNames } from '#search/settings.ts';
import { knownWords, vocabularyOf } from '#search/vocabulary.ts';
import { editionAt, editionPlaces, mainEdition } from '#site/editions.ts';
import type { HtmlFile } from './finished-pages.ts';
import { cutChunks } from './search-chunks.ts';
import { foundPages, searchRecords, type FactData, type FoundPage } from './search-records.ts';

function orThrow<T extends { errors: string[] }>(result: T): T {
  if (result.errors.length > 0) throw new Error(`Suche: ${result.errors.join('; ')}`);
  return result;
}

/** Ready-made interfaces that come along, and a worker; ours speaks German and keeps its state in the address. */
const foreignParts = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

const readJson = async (root: string, name: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(root, name), 'utf8'));

/**
 * Writes the index of these records and what the browser must know of it.
 *
 * @param folder receives `pagefind/` and `suche/`
 * @param language of the records, BCP 47
 */
export async function writeIndex(
  records: readonly SearchRecord[],
  folder: string,
  language: string = mainEdition.tag,
): Promise<void> {
  const { index } = orThrow(await pagefind.createIndex({ forceLanguage: language }));
  if (!index) throw new Error('Suche: Der Index ließ sich nicht anlegen.');
  const vocabulary = vocabularyOf(records);
  const splitter = createSplitter(vocabulary.counts, vocabulary.nouns);
  for (const record of records) {
    // The address within the index may hold a place on a page, which a file cannot.
    orThrow(
      await index.addHTMLFile({ url: `/${record.href}`, content: recordHtml(record, partsOf(record, splitter)) }),
    );
  }
  const output = path.join(folder, 'pagefind');
  orThrow(await index.writeFiles({ outputPath: output }));
  await pagefind.close();
  for (const name of await readdir(output)) if (foreignParts.test(name)) await rm(path.join(output, name));
  const map = await cutChunks(output, language);
  await writeFile(path.join(folder, 'suche', 'index.json'), JSON.stringify(map));
  await writeFile(path.join(folder, 'suche', 'woerter.json'), JSON.stringify(knownWords(vocabulary)));
}

/** The index as a step of the build, and what it must be told before. */
export interface SearchIndex {
  readonly integration: AstroIntegration;
  /** Takes what is found on a page. */
  read(page: Pick<HtmlFile, 'address' | 'html'>): void;
}

/** The index is made of the pages it was told of. */
export function searchIndex(): SearchIndex {
  let base = '/';
  const pages: FoundPage[] = [];
  const integration: AstroIntegration = {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        progress.begin('search');
        const root = fileURLToPath(dir);
        const all = pages.splice(0);
        let count = 0;
        for (const place of editionPlaces) {
          const own = all.filter(({ href }) => editionAt(href) === place);
          // A site of which nothing is translated yet has one index.
          if (own.length === 0) continue;
          const [names, facts] = (await Promise.all([
            readJson(root, `${place.folder}suche/namen.json`),
            readJson(root, `${place.folder}daten/fakten.json`),
          ])) as [SearchNames, { data: FactData[] }];
          const records = searchRecords(own, facts.data, names.things, base);
          count += records.length;
          await writeIndex(records, path.join(root, place.folder), place.tag);
        }
        progress.count(count);
      },
    },
  };
  return {
    integration,
    read(page) {
      // A copy, for pieces of a page hold on to all of it.
      pages.push(...structuredClone(foundPages(page, base)));
    },
  };
}
