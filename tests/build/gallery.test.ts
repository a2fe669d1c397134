import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import * as words from '#language/de/words/index.ts';
import { displayValue } from '#language/de/values.ts';
import { routes } from '#site/routes.ts';
import { environment } from '../support/environment.ts';
import { loadContent } from '../support/real-content.ts';
import { plain, readSite, textOf } from '../support/site.ts';

/** Any event whose pictures may not be shown yet. */
const event = (await loadContent()).events.find(({ gallery }) => gallery?.pictures.every(({ file }) => !file));
const gallery = event?.gallery;
const address = routes.event(event?.id ?? '');

/** A port that is free now. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) =>
    server.listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    }),
  );
}

/** The preview of the project as `change` leaves it; the real content stays as it is. */
async function previewOf(change: (root: string) => Promise<void>): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'preview-'));
  const parts = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
  for (const part of parts) await cp(part, path.join(root, part), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'));
  await change(root);
  const port = await freePort();
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'dev', '--port', String(port)], {
    cwd: root,
    env: environment({ BASE_PATH: '/', NODE_ENV: 'development' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    const gone = new Promise((done) => child.on('exit', done));
    child.kill();
    await gone;
    await rm(root, { recursive: true, force: true });
  });
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (words) => String(words).includes(`:${port}`) && ready());
    child.on('exit', () => failed(new Error('Die Vorschau ist nicht gestartet.')));
  });
  return `http://localhost:${port}`;
}

it.skipIf(!gallery)(
  'pictures without rights are told by their captions, with credit and the place where they are',
  async () => {
    const { credit, source, pictures } = gallery!;
    const shown = (await readSite()).page(address).main.querySelector('#galerie')!;
    expect(shown.querySelectorAll('img')).toEqual([]);
    expect(shown.querySelectorAll('.rows > li a.fact')).toHaveLength(pictures.length);
    const count = plain(words.parts.gallery.pictureCount(pictures.length));
    expect(textOf(shown)).toContain(`${count} zeigen wir nicht, denn die Rechte sind nicht geklärt.`);
    expect(textOf(shown)).toContain(`Bildnachweis dort: ${plain(displayValue(credit))}`);
    expect(shown.querySelector('.note > a')?.getAttribute('href')).toBe(source.url);
  },
);

it.skipIf(!gallery)('a picture with rights stands there with text, credit and licence, in several sizes', async () => {
  const site = await previewOf(async (root) => {
    const page = path.join(root, `content${address.replace(/\/$/, '.mdx')}`);
    const caption = `    - fact: ${gallery!.pictures[0]!.fact.id}\n`;
    const rights = ['file: saal.png', 'alt: Blick in den Saal', 'credit: © Beispielstadt', 'licence: CC BY 4.0'];
    const text = await readFile(page, 'utf8');
    expect(text).toContain(caption);
    await writeFile(page, text.replace(caption, caption + rights.map((line) => `      ${line}\n`).join('')));
    await mkdir(path.join(root, 'content/bilder'), { recursive: true });
    const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#1a6a3c' } });
    await picture.png().toFile(path.join(root, 'content/bilder/saal.png'));
  });
  const shown = parse(await (await fetch(site + address)).text()).querySelector('#galerie')!;
  const [image, ...others] = shown.querySelectorAll('img');
  expect(others).toEqual([]);
  expect(image?.attributes).toMatchObject({ alt: 'Blick in den Saal', width: '900', height: '600' });
  expect(image?.attributes['style']).toBeUndefined();
  expect(image?.attributes['srcset']?.match(/ \d+w/g)).toEqual([' 320w', ' 640w', ' 900w']);
  expect(textOf(shown.querySelector('figcaption'))).toMatch(/^Bild 1: .* © Beispielstadt, CC BY 4\.0$/);
  expect(shown.querySelectorAll('.rows > li')).toHaveLength(gallery!.pictures.length - 1);
  const answer = await fetch(new URL(image!.getAttribute('src')!.replaceAll('&amp;', '&'), site));
  expect((await sharp(await answer.arrayBuffer()).metadata()).width).toBe(900);
});
