/** Serves a built site the way a web server does that was told of its headers. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { headersOf } from '#delivery/rules.ts';
import { contentType } from '#site/media-types.ts';

export interface Server {
  /** With the base path: `http://127.0.0.1:50123/unterpfad/`. */
  readonly url: string;
  stop(): Promise<void>;
}

interface Behaviour {
  /** Where it listens; any free port unless told. */
  readonly port?: number;
  /** Told of each request by its address; the answer waits for what it returns. */
  readonly asked?: (address: string) => unknown;
  /** Packs what is text, as hosts do. */
  readonly packs?: boolean;
}

const pack = promisify(brotliCompress);
const isText = /^(?:text\/|image\/svg|application\/(?:json|manifest|ld|geo)|[^;]*javascript)/;

export async function serve(
  folder: string,
  base = '/',
  { port = 0, asked, packs = false }: Behaviour = {},
): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const inside = decodeURIComponent(pathname.slice(base.length));
    const file = path.join(folder, inside, pathname.endsWith('/') ? 'index.html' : '');
    const send = (status: number, name: string) => async () => {
      await asked?.(pathname);
      const body = await readFile(name);
      const own = headersOf(path.relative(folder, name).split(path.sep).join('/'));
      const type = contentType(name);
      if (!packs || !isText.test(type)) response.writeHead(status, { ...own, 'content-type': type }).end(body);
      else {
        const packed = await pack(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
        response.writeHead(status, { ...own, 'content-type': type, 'content-encoding': 'br' }).end(packed);
      }
    };
    const found =
      pathname.startsWith(base) && file.startsWith(folder) ? send(200, file)() : Promise.reject(new Error());
    found.catch(send(404, path.join(folder, '404.html'))).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
