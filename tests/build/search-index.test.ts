/** What the search finds in a page: its words, without what stands around them. */
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readSite } from '../support/site.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
}

const site = await readSite();
/** Pagefind opens each fragment with a mark of its own. */
const fragments = await Promise.all(
  [...site.files]
    .filter((file) => file.endsWith('.pf_fragment'))
    .map(async (file) => {
      const text = gunzipSync(await site.read(file)).toString();
      return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    }),
);

it('no page is found by the numbers of its proofs or by the words before them', () => {
  const cited = site.pages.filter(({ html }) => html.includes('</sup></a>')).map(({ address }) => address);
  const indexed = fragments.filter(({ url }) => cited.includes(url));
  expect(indexed.length).toBeGreaterThan(0);
  expect(indexed.filter(({ content }) => /, Beleg\s*\d/.test(content)).map(({ url }) => url)).toEqual([]);
});
