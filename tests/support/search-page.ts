/** Asks the built search in a browser, all queries in one page, and Pagefind by itself beside it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { Page } from 'playwright';
import type { Answer } from '#search/types.ts';
import { buildFolder, type Site } from './site.ts';

/** The built file that holds the engine, with its address on the site. */
export async function engineAddress(site: Site): Promise<string> {
  for (const file of site.files) {
    if (!/^_astro\/.*\.js$/.test(file)) continue;
    if (/export\s*\{[^}]*\bcreateSearch\b/.test((await site.read(file)).toString())) return `/${file}`;
  }
  throw new Error('Keine Datei unter _astro/ bringt die Suche mit.');
}

export type Shown = Pick<Answer, 'card' | 'things' | 'groups' | 'total'>;

/**
 * Runs a script in the page. As text: Vitest would make helpers of its own of an `import()`, which a page does not have.
 *
 * @param script the body of an async function that finds `queries`
 */
const runIn = <Result>(page: Page, queries: readonly string[], script: string): Promise<Result> =>
  page.evaluate(`(async (queries) => { ${script} })(${JSON.stringify(queries)})`);

/** @param page anywhere on the built site */
export const askAll = (page: Page, engine: string, queries: readonly string[]): Promise<Shown[]> =>
  runIn(
    page,
    queries,
    `const { createSearch } = await import(${JSON.stringify(engine)});
    const search = createSearch({ base: '/' });
    const answers = [];
    for (const query of queries) {
      const { card, things, groups, total } = await search.search(query);
      answers.push({ card, things, groups, total });
    }
    return answers;`,
  );

/** The site as Pagefind indexes it by itself, in a folder of its own with an empty page. */
export async function plainIndex(): Promise<string> {
  const site = buildFolder('site');
  const folder = path.join(path.dirname(site), 'plain-search');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><html lang="de"><title>Suche</title></html>');
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error(errors.join('; '));
  await index.addDirectory({ path: site });
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await pagefind.close();
  return folder;
}

/**
 * The first three addresses for each query.
 *
 * @param page the empty page beside the plain index
 */
export const askPlainly = (page: Page, queries: readonly string[]): Promise<string[][][]> =>
  runIn(
    page,
    queries,
    `const { search } = await import('/pagefind/pagefind.js');
    const answers = [];
    for (const query of queries) {
      const { results } = await search(query);
      const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
      answers.push(pages.map(({ url }) => [url]));
    }
    return answers;`,
  );
