import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { takePictures } from '#tools/review/pictures.ts';

it('pictures of a review card show pages with their styles, and leave out those that are not there', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bilder-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const site = path.join(folder, 'seite');
  await mkdir(path.join(site, 'themen/energie'), { recursive: true });
  await writeFile(path.join(site, 'rot.css'), 'body { background: rgb(200, 10, 20) }');
  await writeFile(
    path.join(site, 'themen/energie/index.html'),
    '<link rel="stylesheet" href="/rot.css"><p>Energie</p>',
  );

  const pages = ['/themen/energie/', '/gibt-es-nicht/', '/../../etc/'];
  const pictures = await takePictures(pages, {
    site,
    folder: path.join(folder, 'bilder'),
    shownAt: 'https://example.org/b/',
  });

  expect([...pictures]).toEqual([['/themen/energie/', 'https://example.org/b/themen-energie.png']]);
  const { data } = await sharp(await readFile(path.join(folder, 'bilder/themen-energie.png')))
    .extract({ left: 600, top: 400, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([...data]).toEqual([200, 10, 20]);
});
