import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { finishedPages } from '#integrations/finished-pages.ts';

it('finished pages come with the address at which readers find them, below the base path', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'pages-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(path.join(root, 'fakten/bus'), { recursive: true });
  for (const name of ['index.html', '404.html', 'feed.xml', 'fakten/bus/index.html', 'fakten/bus/beleg.html']) {
    await writeFile(path.join(root, name), `Hier ist ${name}.`);
  }
  const found = new Map<string, string>();
  for await (const { address, html } of finishedPages(root, '/unterpfad/')) found.set(address, html);
  expect(Object.fromEntries(found)).toEqual({
    '/unterpfad/': 'Hier ist index.html.',
    '/unterpfad/404.html': 'Hier ist 404.html.',
    '/unterpfad/fakten/bus/': 'Hier ist fakten/bus/index.html.',
    '/unterpfad/fakten/bus/beleg.html': 'Hier ist fakten/bus/beleg.html.',
  });
});
