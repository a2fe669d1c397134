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
});
