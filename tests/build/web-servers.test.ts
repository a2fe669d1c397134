/** The files for web servers, asked of the web servers themselves. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverFiles } from '#delivery/files.ts';
import { headersOf, isHidden, strictTransport } from '#delivery/rules.ts';
import { contentType, isPackable, mediaType } from '#site/media-types.ts';
import { ask, askRaw, unpacked, type Answer } from '../support/http.ts';
import { gradeOf } from '../support/observatory.ts';
import { isFramed, readSite, subpath } from '../support/site.ts';
import { inTurns } from '../support/turns.ts';
import { hasBrotli, isInstalled, startWebServer, webServers, type WebServer } from '../support/web-servers.ts';

const sites = [
  { site: await readSite('site'), base: '/' },
  { site: await readSite('subpath'), base: subpath },
];

/** Old addresses with what servers might take for their own language. */
const redirects = [
  { from: '/projekte/alt/', to: '/projekte/neu/' },
  { from: '/projekte/alt.json', to: '/projekte/neu.json' },
  { from: '/begriffe/app/', to: '/projekte/neu/#app' },
  { from: '/größe "a" $1 %25 {x}\\n (b|c)*+[d]^;#/', to: '/ziel "a" $uri {$HOME} größe;?a=1 2' },
];

/** A small site below a path, with everything that ought not to be there. */
const small = await mkdtemp(path.join(tmpdir(), 'small-site-'));
await chmod(small, 0o755);
const page = '<!DOCTYPE html><html lang="de"><title>Seite</title>'.padEnd(4000, ' Text');
const smallFiles: Readonly<Record<string, string>> = {
  'index.html': page,
  '404.html': `${page} nicht gefunden`,
  'projekte/neu/index.html': page,
  // Hosts that know no rules lead on with this page.
  'projekte/alt/index.html': page,
  '_astro/a.B1.js': 'export {};'.padEnd(2000, '\n'),
  'daten/fakten.csv': 'a,b\r\n'.repeat(500),
  SHA256SUMS: 'abc  index.html\n',
  'fakten/x.csl.json': '[]',
  'leer/innen/index.html': page,
  '.well-known/security.txt': 'Contact: mailto:x@example.org\n',
  '.git/config': 'geheim',
  '.env': 'geheim',
  'daten/.htpasswd': 'geheim',
};
for (const [name, text] of [
  ...Object.entries(smallFiles),
  ...serverFiles({
    base: subpath,
    address: `https://modellregionen.example${subpath}`,
    redirects: redirects.map(({ from, to }) => ({ from: subpath + from.slice(1), to: subpath + to.slice(1) })),
    files: Object.keys(smallFiles),
  }),
]) {
  const file = path.join(small, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
/** Packed by hand, with a mark that shows where a file came from. */
for (const name of ['projekte/neu/index.html', '_astro/a.B1.js', 'daten/fakten.csv']) {
  const text = smallFiles[name]!;
  await writeFile(path.join(small, `${name}.br`), brotliCompressSync(`${text}br`));
  await writeFile(path.join(small, `${name}.gz`), gzipSync(`${text}gz`));
}
afterAll(() => rm(small, { recursive: true }));

const isTenth = (_: unknown, index: number): boolean => index % 10 === 0;

const allHeaders = (file: string): Readonly<Record<string, string>> => ({
  'Content-Type': contentType(file),
  ...headersOf(file),
});

/** What an answer says otherwise than it should. */
function differences({ headers }: Answer, file: string): string[] {
  const expected = allHeaders(file);
  const open = 'Access-Control-Allow-Origin';
  return [...Object.keys(expected), open].flatMap((name) => {
    const found = headers[name.toLowerCase()];
    return found === expected[name] ? [] : [`${file} ${name}: ${String(found)}`];
  });
}

describe.each(webServers.map((kind) => ({ kind, name: kind.name })))('$name', ({ kind }) => {
  describe.skipIf(!isInstalled(kind))(`(${kind.program}, elsewhere not tested)`, () => {
    let server: WebServer;
    let smallPort = 0;
    beforeAll(async () => {
      server = await startWebServer(kind, [
        ...sites.map(({ site, base }) => ({ folder: site.folder, base })),
        { folder: small, base: subpath },
      ]);
      smallPort = server.ports[2]!;
    });
    afterAll(() => server?.stop());
    const onSmall = (address: string, asked = {}) => ask(smallPort, subpath + address, asked);

    it('answers every address of the sitemap, packed, with type and headers', async () => {
      for (const [index, { site, base }] of sites.entries()) {
        const map = (await site.read('sitemap-0.xml')).toString();
        const addresses = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => new URL(url!).pathname);
        expect(addresses.length).toBeGreaterThan(100);
        const wrong: string[] = [];
        await inTurns(base === '/' ? addresses : addresses.filter(isTenth), 16, async (address) => {
          const answer = await ask(server.ports[index]!, address, { method: 'HEAD' });
          wrong.push(...differences(answer, `${address.slice(base.length)}index.html`));
          if (answer.status !== 200) wrong.push(`${address} ${answer.status}`);
        });
        // Packing takes a server its time where no packed copy lies beside the page.
        const headers = { 'Accept-Encoding': 'gzip, deflate, br' };
        await inTurns(addresses.filter(isTenth), 16, async (address) => {
          const answer = await ask(server.ports[index]!, address, { method: 'HEAD', headers });
          if (!/^(?:br|gzip)$/.test(answer.headers['content-encoding'] ?? '')) wrong.push(`${address} not packed`);
          if (!/accept-encoding/i.test(answer.headers.vary ?? '')) wrong.push(`${address} ${answer.headers.vary}`);
        });
        expect(wrong).toEqual([]);
      }
    });

    it('sends each kind of file as it is, whole and with its headers, and packs what gets smaller', async () => {
      for (const [index, { site, base }] of sites.entries()) {
        const kinds = Map.groupBy(
          [...site.files].filter((file) => !isHidden(file) && !file.endsWith('index.html')),
          (file) => JSON.stringify(allHeaders(file)),
        );
        for (const [file = ''] of kinds.values()) {
          const answer = await ask(server.ports[index]!, base + file, { headers: { 'Accept-Encoding': 'gzip' } });
          expect([answer.status, ...differences(answer, file)], file).toEqual([200]);
          const original = await site.read(file);
          expect(unpacked(answer).equals(original), file).toBe(true);
          if (original.length > 2000)
            expect(answer.headers['content-encoding'] === 'gzip', file).toBe(isPackable(mediaType(file)));
        }
      }
    });

    it('sends the packed copies that lie beside a file, to whom takes them', async () => {
      const file = 'projekte/neu/index.html';
      const tries = [
        ['gzip, deflate, br', hasBrotli || kind.name !== 'nginx' ? 'br' : 'gz'],
        ['gzip', 'gz'],
        ['br;q=0, gzip', 'gz'],
      ] as const;
      for (const [accepted, mark] of tries) {
        const answer = await onSmall('projekte/neu/', { headers: { 'Accept-Encoding': accepted } });
        expect([answer.status, ...differences(answer, file)], accepted).toEqual([200]);
        expect(unpacked(answer).toString(), accepted).toBe(page + mark);
        expect(answer.headers.vary, accepted).toMatch(/accept-encoding/i);
      }
      const plain = await onSmall('projekte/neu/');
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body.toString()).toBe(page);
      const script = await onSmall('_astro/a.B1.js', { headers: { 'Accept-Encoding': 'gzip' } });
      expect(differences(script, '_astro/a.B1.js')).toEqual([]);
      expect(unpacked(script).toString()).toMatch(/gz$/);
    });

    it('says with its own page that something is not there, and keeps that for nobody', async () => {
      for (const [index, { site, base }] of sites.entries()) {
        const ownPage = await site.read('404.html');
        for (const address of [
          'nirgends/',
          '_astro/nirgends.js',
          'einbetten/fakten/nirgends/',
          'daten/x.csv',
          '_astro/',
        ]) {
          const answer = await ask(server.ports[index]!, base + address);
          expect([answer.status, ...differences(answer, '404.html')], address).toEqual([404]);
          expect(answer.body.equals(ownPage), address).toBe(true);
        }
      }
    });

    /** Where an answer leads, with the host where that is another one than was asked. */
    function leadsTo({ headers }: Answer, asked: string): string {
      const here = `https://127.0.0.1:${smallPort}`;
      return decodeURIComponent(new URL(headers.location ?? '', here + asked).href.replace(here, ''));
    }
    /** Before the server stands another, which speaks https. */
    const behind = { headers: { 'X-Forwarded-Proto': 'https' } };

    it('leads from old addresses to new ones, whatever signs they have', async () => {
      for (const { from, to } of redirects) {
        const address = encodeURI(from.slice(1).replace('%25', '%')).replace(/[#;]/g, encodeURIComponent);
        for (const asked of from.endsWith('/') ? [address, address.slice(0, -1)] : [address]) {
          const answer = await onSmall(`${asked}?q=1`, behind);
          expect([answer.status, leadsTo(answer, subpath + asked)], asked).toEqual([301, subpath + to.slice(1)]);
        }
      }
    });

    it('adds the slash that a page ends with, on the host that was asked', async () => {
      const answer = await onSmall('projekte/neu', behind);
      expect([301, 308]).toContain(answer.status);
      expect(leadsTo(answer, `${subpath}projekte/neu`)).toBe(`${subpath}projekte/neu/`);
      const home = await ask(smallPort, subpath.slice(0, -1));
      expect([301, 308]).toContain(home.status);
      expect(home.headers.location).toMatch(new RegExp(`^(?:http://127\\.0\\.0\\.1:${smallPort})?${subpath}$`));
    });

    it('sends nothing again that the reader has, packed or not', async () => {
      const port = server.ports[0]!;
      for (const headers of [{}, { 'Accept-Encoding': 'gzip' }]) {
        const first = await ask(port, '/projekte/', { headers });
        const { etag = '', 'last-modified': changed = '' } = first.headers;
        for (const [name, value] of Object.entries({ 'If-None-Match': etag, 'If-Modified-Since': changed })) {
          const again = await ask(port, '/projekte/', { headers: { ...headers, [name]: value } });
          expect([again.status, again.body.length], `${name} ${JSON.stringify(headers)}`).toEqual([304, 0]);
        }
        const other = await ask(port, '/projekte/', { headers: { ...headers, 'If-None-Match': '"anders"' } });
        expect(other.status).toBe(200);
      }
    });

    it('sends a part of a file, and refuses one that is not there', async () => {
      const pdf = [...sites[0]!.site.files].find((file) => file.endsWith('.pdf'))!;
      const whole = await sites[0]!.site.read(pdf);
      const part = await ask(server.ports[0]!, `/${pdf}`, { headers: { Range: 'bytes=10-19' } });
      expect(part.status).toBe(206);
      expect(part.body.equals(whole.subarray(10, 20))).toBe(true);
      const beyond = await ask(server.ports[0]!, `/${pdf}`, { headers: { Range: 'bytes=999999999-' } });
      expect(beyond.status).toBe(416);
    });

    it('shows nothing that is for servers or hidden, but the one folder with a dot that is meant, and files without ending', async () => {
      const hidden = ['_headers', '_redirects', '_server/', '_server/nginx.conf', '.htaccess', '.git/config', '.env'];
      const packed = ['projekte/neu/index.html.br', '_astro/a.B1.js.gz', '%5Fheaders', 'projekte/neu/index.html.%62r'];
      for (const address of [...hidden, ...packed, 'daten/.htpasswd', '%2egit/config', 'leer/', '_server', 'leer']) {
        let answer = await onSmall(address);
        // Some add the slash of a folder first.
        if (answer.status >= 300 && answer.status < 400) answer = await onSmall(`${address}/`);
        expect(answer.status, address).toBe(404);
        expect(answer.body.toString(), address).toMatch(/nicht gefunden$/);
      }
      for (const file of ['.well-known/security.txt', 'SHA256SUMS', 'fakten/x.csl.json']) {
        const known = await onSmall(file);
        expect([known.status, ...differences(known, file)], file).toEqual([200]);
      }
    });

    it('lets nobody out of the site', async () => {
      const up = ['..', '%2e%2e', '.%2e', '..%2f..%2f', '..%5c', '%252e%252e', '%c0%ae%c0%ae'];
      for (const way of up)
        for (const start of ['/', '/daten/']) {
          const asked = start + `${way}/`.repeat(12) + 'etc/passwd';
          const [, status = ''] = (await askRaw(server.ports[0]!, `GET ${asked} HTTP/1.1\r\nHost: x\r\n\r\n`)).split(
            ' ',
          );
          expect(['301', '308', '400', '403', '404'], asked).toContain(status);
        }
    });

    it('answers nothing but GET and HEAD', async () => {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND', 'MKCOL', 'FOO'])
        for (const address of [`${subpath}projekte/neu/`, `${subpath}daten/fakten.csv`]) {
          const line = await askRaw(smallPort, `${method} ${address} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n`);
          expect(line, `${method} ${address}`).toMatch(/ (?:400|405|501) /);
        }
      const head = await onSmall('daten/fakten.csv', { method: 'HEAD' });
      expect([head.status, head.body.length, ...differences(head, 'daten/fakten.csv')]).toEqual([200, 0]);
    });

    it('refuses what is too long or no request', async () => {
      const long = 'x'.repeat(2_000_000);
      const bad = [
        `GET ${subpath} HTTP/1.1\r\nHost: x\r\nX-Long: ${long}\r\n\r\n`,
        `GET ${subpath}?${long} HTTP/1.1\r\nHost: x\r\n\r\n`,
        `GET ${subpath}%ZZ HTTP/1.1\r\nHost: x\r\n\r\n`,
        `GET ${subpath}%00 HTTP/1.1\r\nHost: x\r\n\r\n`,
        `GET ${subpath}%ff%fe HTTP/1.1\r\nHost: x\r\n\r\n`,
        `GET ${subpath}a\x01b HTTP/1.1\r\nHost: x\r\n\r\n`,
        `GET ${subpath} HTTP/1.1\r\n\r\n`,
        'unsinn\r\n\r\n',
      ];
      for (const text of bad) expect(await askRaw(smallPort, text), text.slice(0, 60)).toMatch(/^$| [45]\d\d /);
      expect((await onSmall('')).status).toBe(200);
    });

    // Slow, and the others send the same headers.
    it.runIf(kind.name === 'nginx')('has the best grade of Mozilla’s Observatory', async () => {
      const framed = sites[0]!.site.pages.find(isFramed)!.address;
      for (const address of ['/', '/karte/', framed]) {
        const page = await ask(server.ports[0]!, address, behind);
        const preflight = await ask(server.ports[0]!, address, { ...behind, method: 'OPTIONS' });
        expect(gradeOf(page, preflight), address).toMatchObject({ grade: 'A+', failed: [] });
      }
    });

    it('binds browsers to https where it speaks it, and nowhere else', async () => {
      const name = strictTransport.name.toLowerCase();
      expect((await onSmall('')).headers[name]).toBeUndefined();
      const safe = await onSmall('', { headers: { 'X-Forwarded-Proto': 'https' } });
      expect(safe.headers[name]).toBe(strictTransport.value);
    });
  });
});
