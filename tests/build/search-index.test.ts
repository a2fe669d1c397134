/** What the search finds in a page: its sentences, without what stands around them. */
import { decode } from 'cborg';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { FactData } from '#integrations/search-records.ts';
import type { IndexMap } from '#search/chunks.ts';
import { readFactAnchor } from '#search/records.ts';
import type { SearchNames } from '#search/settings.ts';

import { readSite } from '../support/site.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: ReadonlyArray<{ readonly id: string }>;
}

const site = await readSite();
/** Pagefind opens each fragment with a mark of its own. */
const fragments = await Promise.all(
  [...site.files]
    .filter((file) => file.startsWith('pagefind/') && file.endsWith('.pf_fragment'))
    .map(async (file) => {
      const text = gunzipSync(await site.read(file)).toString();
      return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    }),
);
const facts = (await site.read('daten/fakten.json')).toString();
const names = JSON.parse((await site.read('suche/namen.json')).toString()) as SearchNames;
const has = (address: string) => site.files.has(`${address.replace(/[?#].*/, '').replace(/^\//, '')}index.html`);

it('no page is found by the numbers of its proofs or by the words before them', () => {
  const cited = site.pages.filter(({ html }) => html.includes('</sup></a>')).map(({ address }) => address);
  const indexed = fragments.filter(({ url }) => cited.includes(url));
  expect(indexed.length).toBeGreaterThan(0);
  expect(indexed.filter(({ content }) => /, Beleg\s*\d/.test(content)).map(({ url }) => url)).toEqual([]);
});

it('no words run together that a reader sees apart', () => {
  const glued = fragments
    .filter(({ url }) => has(url))
    .flatMap(({ url, content }) => {
      const html = site.page(url.replace(/[?#].*/, '')).html.replace(/\u00ad/g, '');
      const joined = content.match(/\p{L}*\p{Ll}\p{Lu}\p{Ll}{3,}/gu) ?? [];
      // Facts bring their own texts, which the page need not show.
      const isWritten = (word: string) => html.includes(word) || facts.includes(word);
      return joined.filter((word) => !isWritten(word)).map((word) => `${url} ${word}`);
    });
  expect(glued).toEqual([]);
});

it('a fact stands under its subject, and entries of one contradiction are one', () => {
  const found = fragments.flatMap(({ anchors }) => anchors.flatMap(({ id }) => readFactAnchor(id)?.href ?? []));
  const records = (JSON.parse(facts) as { data: FactData[] }).data;
  const repeated = records.filter(
    (fact) =>
      fact.question === undefined &&
      fact.contradicts.some(({ id }) => {
        const other = records.find((each) => each.id === id);
        return other?.question !== undefined && other.subject.id === fact.subject.id;
      }),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(repeated.length).toBeGreaterThan(0);
  expect(new Set(found).size).toBe(found.length);
  expect(repeated.filter(({ id }) => found.includes(`fakten/${id}/`)).map(({ id }) => id)).toEqual([]);
  expect(fragments.filter(({ url }) => /^\/fakten\/./.test(url)).map(({ url }) => url)).toEqual([]);
});

it('parts of compounds that no word of the page begins with can be found', () => {
  const parts = fragments.flatMap(({ meta }) => meta['teile']?.split(' ') ?? []);
  expect(parts).toContain('plattform');
});

it('the words of the index lie in small chunks, and what the browser knows of them is what there is', async () => {
  const { chunks } = JSON.parse((await site.read('suche/index.json')).toString()) as IndexMap;
  const inside = await Promise.all(
    chunks.map(async ([, , hash]) => {
      const packed = await site.read(`pagefind/index/${hash}.pf_index`);
      const [words] = decode(gunzipSync(packed).subarray('pagefind_dcd'.length)) as [Array<[string]>];
      return { size: packed.length, words: words.map(([word]) => word) };
    }),
  );
  expect([...site.files].filter((file) => /^pagefind\/.*\.pf_index$/.test(file)).length).toBe(chunks.length);
  for (const [index, [from, to]] of chunks.entries()) {
    const { words } = inside[index]!;
    expect(words[0]!.startsWith(from) && words.at(-1) === to && (chunks[index - 1]?.[1] ?? '') < from, to).toBe(true);
  }
  // A word alone may fill more.
  expect(Math.max(...inside.filter(({ words }) => words.length > 1).map(({ size }) => size))).toBeLessThan(8_000);
});

it('every name leads to a page, and the index of names is light', async () => {
  expect(names.things.length).toBeGreaterThan(0);
  expect(names.things.filter(({ h }) => !has(h)).map(({ h }) => h)).toEqual([]);
  expect(brotliCompressSync(await site.read('suche/namen.json')).length).toBeLessThanOrEqual(25_000);
});

it('every fact that answers a question is there', () => {
  const ids = names.things.flatMap(({ h, f = {} }) =>
    Object.values(f).map((id) => (id.startsWith('--') ? `${h.split('/').at(-2)}${id}` : id)),
  );
  const all = [...ids, ...names.questions.flatMap(({ programme }) => programme ?? [])];
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((id) => !site.files.has(`fakten/${id}.json`))).toEqual([]);
});
