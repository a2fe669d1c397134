/** Serves a built site the way a plain web server does. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Server {
  /** With the base path: `http://127.0.0.1:50123/unterpfad/`. */
  readonly url: string;
  stop(): Promise<void>;
}

export async function serve(folder: string, base = '/'): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const inside = decodeURIComponent(pathname.slice(base.length));
    const file = path.join(folder, inside, pathname.endsWith('/') ? 'index.html' : '');
    const send = (status: number, name: string) => async () => {
      const body = await readFile(name);
      response.writeHead(status, { 'content-type': types[path.extname(name)] ?? 'application/octet-stream' }).end(body);
    };
    const found =
      pathname.startsWith(base) && file.startsWith(folder) ? send(200, file)() : Promise.reject(new Error());
    found.catch(send(404, path.join(folder, '404.html'))).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
