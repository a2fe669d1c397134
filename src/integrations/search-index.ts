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
import type { HtmlFile } from './finished-pages.ts';
import { cutChunks } from './search-chunks.ts';
import { foundPage, searchRecords, type FactData, type FoundPage } from './search-records.ts';

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
 */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index } = orThrow(await pagefind.createIndex({ forceLanguage: 'de' }));
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
  const map = await cutChunks(output);
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
        const [names, facts] = (await Promise.all([
          readJson(root, 'suche/namen.json'),
          readJson(root, 'daten/fakten.json'),
        ])) as [SearchNames, { data: FactData[] }];
        const records = searchRecords(pages.splice(0), facts.data, names.things, base);
        progress.count(records.length);
        await writeIndex(records, root);
      },
    },
  };
  return {
    integration,
    read(page) {
      const found = foundPage(page, base);
      // A copy, for pieces of a page hold on to all of it.
      if (found) pages.push(structuredClone(found));
    },
  };
}
