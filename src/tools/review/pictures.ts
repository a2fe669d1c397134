/** Pictures of pages of a built site, by a browser that sees no other site. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright';
import { contentType } from '#site/media-types.ts';
import { ownBrowser, startOwn } from '../own-browser.ts';
import type { Pictures } from './card.ts';

export interface PictureOptions {
  /** The built site of the newer revision. */
  readonly site: string;
  /** Takes the pictures. */
  readonly folder: string;
  /** Where readers of the card find that folder. */
  readonly shownAt: string;
}

/** Where the site was built to lie, without the last slash (`BASE_PATH`). */
const base = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');

/** No site on the net has this name (RFC 2606). */
const origin = 'http://seite.invalid';

/** `CHROMIUM_PATH`, else the browser from the npm package (Linux x64), else the one Playwright has installed. */
async function startBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright');
  const args = ['--no-sandbox', '--disable-gpu'];
  const own = ownBrowser(process.env);
  if (own !== undefined) return startOwn(own, (executablePath) => chromium.launch({ executablePath, args }));
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch();
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  // Libraries that a machine without a desktop lacks.
  const libraries = await inflate(path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  const known = process.env['LD_LIBRARY_PATH'];
  const env = { ...process.env, LD_LIBRARY_PATH: [known, path.join(libraries, 'lib')].filter(Boolean).join(':') };
  return chromium.launch({ executablePath, args, env: env as Record<string, string> });
}

const fileName = (address: string): string =>
  `${address.replace(/^\/|\/$/g, '').replace(/[^a-z0-9]+/g, '-') || 'start'}.png`;

/** @param addresses pages, from the root of the site; those that it lacks are left out */
export async function takePictures(
  addresses: readonly string[],
  { site, folder, shownAt }: PictureOptions,
): Promise<Pictures> {
  const pictures = new Map<string, string>();
  if (addresses.length === 0) return pictures;
  await mkdir(folder, { recursive: true });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      const inside = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
      const file = path.join(site, decodeURIComponent(inside), inside.endsWith('/') ? 'index.html' : '');
      const body = url.origin === origin ? await readFile(file).catch(() => undefined) : undefined;
      if (body === undefined) await route.fulfill({ status: 404, body: '' });
      else await route.fulfill({ body, contentType: contentType(file) });
    });
    for (const address of addresses) {
      const answer = await page.goto(origin + base + address);
      if (!answer?.ok()) continue;
      const name = fileName(address);
      await page.screenshot({ path: path.join(folder, name), fullPage: true });
      pictures.set(address, `${shownAt.replace(/\/$/, '')}/${name}`);
    }
  } finally {
    await browser.close();
  }
  return pictures;
}
