/** Serves folders as web servers do, packed, and the modules of `src/` as a browser runs them. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
};
const packed = new Set(['.css', '.html', '.js', '.json', '.svg', '.ts']);

/** A module without its types, its imports as addresses. */
const asModule = (source: string): string => stripTypeScriptTypes(source).replace(/from '#([^']+)'/g, "from '/src/$1'");

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** @param folder the site; `/src/` holds the modules of the project */
export async function serveSources(folder: string): Promise<Served> {
  const cache = new Map<string, Buffer>();
  const read = async (address: string): Promise<Buffer> => {
    const known = cache.get(address);
    if (known) return known;
    const body = address.startsWith('/src/')
      ? Buffer.from(asModule(await readFile(path.resolve(`.${address}`), 'utf8')))
      : await readFile(path.join(folder, address, address.endsWith('/') ? 'index.html' : ''));
    const sent = packed.has(path.extname(address.replace(/\/$/, '/index.html'))) ? gzipSync(body) : body;
    cache.set(address, sent);
    return sent;
  };
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const ending = path.extname(address.replace(/\/$/, '/index.html'));
    read(address).then(
      (body) =>
        response
          .writeHead(200, {
            'content-type': types[ending] ?? 'application/octet-stream',
            ...(packed.has(ending) && { 'content-encoding': 'gzip' }),
          })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
