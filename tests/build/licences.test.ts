import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWorks } from '#third-party/read.ts';
import { plain, readSite, textOf } from '../support/site.ts';

const site = await readSite('site');
const works = readWorks();

describe('/lizenzen/', () => {
  const { main } = site.page('/lizenzen/');

  it('shows each work of others with its version, its licence and every line about its authors', () => {
    const rows = main.querySelectorAll('tbody tr').map(textOf);
    expect(rows).toHaveLength(works.length);
    for (const [index, { version = '', licence, copyright }] of works.entries())
      for (const line of [version, ...licence.replace('LicenseRef-', '').split(' AND '), ...copyright])
        expect(rows[index]).toContain(plain(line));
  });

  it('leads to the licences in full', async () => {
    const [link] = main.querySelectorAll('a[href$=".txt"]');
    const file = link!.getAttribute('href')!.slice(1);
    const texts = String(await site.read(file));
    for (const { id, text } of works) expect(texts, id).toContain(text.trim());
  });

  it('knows every library that shows itself inside of the search', async () => {
    const { text } = works.find(({ id }) => id === 'pagefind')!;
    const programs = [...site.files].filter((file) => /^pagefind\/wasm\..*\.pagefind$/.test(file));
    expect(programs).not.toEqual([]);
    for (const file of programs) {
      const program = gunzipSync(await site.read(file)).toString('latin1');
      const names = [...program.matchAll(/registry\/src\/[^/]+\/([a-z0-9_-]+)-\d+\./g)].map(([, name]) => name!);
      expect(names).not.toEqual([]);
      for (const name of names) expect(text, name).toContain(name);
    }
  });
});
