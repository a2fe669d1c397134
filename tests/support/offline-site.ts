/** A site with a network that can be cut, for one test. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { cacheNames } from '#offline/names.ts';
import { serve, type Server } from './server.ts';
import { buildFolder } from './site.ts';
import { newPage, type Visitor } from './visit.ts';

export interface OfflineSite {
  readonly url: string;
  /** What was asked for since the last look. */
  asked(): string[];
  /** The server answers no more, until it is there again. */
  cut(): Promise<void>;
  restore(): Promise<void>;
  /** Answers wait for so long. */
  delay: number;
}

/** Serves a folder; a made one may be changed while it is served. */
export async function startSite(folder = buildFolder('site'), base = '/'): Promise<OfflineSite> {
  const addresses: string[] = [];
  let server: Server;
  const start = async (port = 0) => {
    server = await serve(folder, base, {
      port,
      asked: async (address) => {
        addresses.push(address);
        if (site.delay > 0) await new Promise((done) => setTimeout(done, site.delay));
      },
    });
  };
  const site = {
    url: '',
    delay: 0,
    asked: () => addresses.splice(0),
    cut: () => server.stop(),
    restore: () => start(Number(new URL(site.url).port)),
  };
  await start();
  site.url = server!.url;
  onTestFinished(() => server.stop().catch(() => undefined));
  return site;
}

/** A window in which the worker may work. */
export const openWindow = (site: OfflineSite, options: Visitor = {}): Promise<Page> =>
  newPage({ baseURL: site.url, serviceWorkers: 'allow', ...options });

/** The addresses of what is kept under a name of `cacheNames`. */
export const keptIn = (page: Page, name: keyof ReturnType<typeof cacheNames>): Promise<string[]> =>
  page.evaluate(
    async (cache) =>
      (await caches.has(cache))
        ? (await (await caches.open(cache)).keys()).map(({ url }) => new URL(url).pathname)
        : [],
    cacheNames(new URL(page.url()).pathname.startsWith('/unterpfad/') ? '/unterpfad/' : '/')[name],
  );

/** A part of a built site in a folder of its own, gone with the test. */
export async function copySite(build: 'site' | 'subpath', isIn: (name: string) => boolean): Promise<string> {
  const source = buildFolder(build);
  const folder = await mkdtemp(path.join(path.dirname(source), 'offline-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(source, folder, {
    recursive: true,
    filter: (from) => isIn(path.relative(source, from).split(path.sep).join('/')),
  });
  return folder;
}
