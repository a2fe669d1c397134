/** Whether the beginning of a word finds every page that holds such a word, against a plain scan of the texts. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { writeIndex } from '#integrations/search-index.ts';
import type { FullText } from '#search/fulltext.ts';
import { textOf, type SearchRecord } from '#search/records.ts';
import { singleWords } from '#search/vocabulary.ts';
import { fold } from '#site/fold.ts';
import { randomFrom } from '../support/random.ts';
import { serveSources } from './source-server.ts';

/** Records like the real ones: their paragraphs in another order, and compounds that none of them has. */
export function syntheticRecords(real: readonly SearchRecord[], count: number): SearchRecord[] {
  const random = randomFrom(11);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const blocks = real.flatMap((record) => record.blocks).filter(({ text }) => text.length > 60);
  const nouns = [...new Set(real.flatMap((record) => singleWords(record.title)))].filter((word) => /^\p{Lu}\p{Ll}{4,}$/u.test(word)); // prettier-ignore
  return Array.from({ length: count }, (_, index) => ({
    kind: 'projekt' as const,
    title: `${pick(nouns)} ${index}`,
    names: [],
    href: `projekte/synthetisch-${index}/`,
    regions: [],
    topics: [],
    isBehind: false,
    blocks: [
      ...Array.from({ length: 4 }, () => pick(blocks)),
      { text: Array.from({ length: 8 }, () => pick(nouns) + pick(nouns).toLowerCase()).join(' ') },
    ],
    facts: [],
  }));
}

/** Beginnings of at least five letters, cut anywhere before the end of words that stand in the texts. */
function beginningsOf(records: readonly SearchRecord[], count: number): string[] {
  const random = randomFrom(7);
  const words = [...new Set(records.flatMap((record) => singleWords(textOf(record))))]
    .filter((word) => /^\p{L}{7,}$/u.test(word))
    .sort();
  return Array.from({ length: count }, () => {
    const word = words[Math.floor(random() * words.length)]!;
    return word.slice(0, 5 + Math.floor(random() * (word.length - 5)));
  });
}

/** Addresses of the pages by the names of their fragments. */
async function addressesIn(folder: string): Promise<Map<string, string>> {
  const fragments = path.join(folder, 'pagefind', 'fragment');
  const found = new Map<string, string>();
  for (const name of await readdir(fragments)) {
    const text = gunzipSync(await readFile(path.join(fragments, name))).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    found.set(name.replace('.pf_fragment', ''), url.slice(1));
  }
  return found;
}

export interface Recall {
  /** Pages found of those that a scan finds, all beginnings together, in percent. */
  readonly recall: number;
  /** The same of the beginning that fares worst. */
  readonly worst: { readonly beginning: string; readonly recall: number };
}

/** @param folder a folder to write the index to */
export async function measureBeginnings(
  records: readonly SearchRecord[],
  folder: string,
  browser: Browser,
  count: number,
): Promise<Recall> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'suche'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><html lang="de"><title>Suche</title></html>');
  await writeIndex(records, folder);
  const beginnings = beginningsOf(records, count);
  const server = await serveSources(folder);
  const page = await browser.newPage({ baseURL: server.url });
  await page.goto('');
  const found = await page.evaluate(async (asked) => {
    const { loadFullText } = (await import('/src/search/fulltext.ts' as string)) as {
      loadFullText(place: object, map: unknown): Promise<FullText>;
    };
    const text = await loadFullText(
      { base: '/', files: '/', language: 'de' },
      await (await fetch('/suche/index.json')).json(),
    );
    const all: string[][] = [];
    for (const beginning of asked) {
      const { results } = await text.search([beginning], {});
      all.push(results.map(({ id }) => id));
    }
    return all;
  }, beginnings);
  await page.close();
  await server.stop();

  const addresses = await addressesIn(folder);
  const words = records.map((record) => ({
    href: record.href,
    words: [...new Set(singleWords(textOf(record)).map(fold))],
  }));
  let expected = 0;
  let met = 0;
  let worst = { beginning: '', recall: 100 };
  for (const [index, beginning] of beginnings.entries()) {
    const folded = fold(beginning);
    const truth = words.filter((record) => record.words.some((word) => word.startsWith(folded)));
    const hits = new Set(found[index]!.map((id) => addresses.get(id)));
    const here = truth.filter(({ href }) => hits.has(href)).length;
    expected += truth.length;
    met += here;
    const recall = (100 * here) / truth.length;
    if (recall < worst.recall) worst = { beginning, recall };
  }
  return { recall: (100 * met) / expected, worst };
}
