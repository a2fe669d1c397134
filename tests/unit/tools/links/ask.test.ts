import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { createAsker } from '#tools/links/ask.ts';
import { survey, type Asked } from '#tools/links/survey.ts';

const stops: Array<() => void> = [];
afterAll(() => {
  for (const stop of stops) stop();
});

/** A server of this machine; its address without a slash at the end. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  stops.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const asked: string[] = [];
/** How many requests each server answers at this moment, and the most it ever did. */
const busy = { now: 0, most: 0 };

const elsewhere = await serve((request, response) => response.end(request.url === '/robots.txt' ? '' : 'hier'));

const answers: Readonly<Record<string, (method: string) => [status: number, headers?: Record<string, string>]>> = {
  '/robots.txt': () => [200],
  '/da': () => [200],
  '/nur-get': (method) => [method === 'HEAD' ? 405 : 200],
  '/kopf-luegt': (method) => [method === 'HEAD' ? 404 : 200],
  '/weg': () => [404],
  '/fuer-immer-weg': () => [410],
  '/zu': () => [403],
  '/kaputt': () => [503],
  '/zog-um': () => [301, { location: `${elsewhere}/neu` }],
  '/zog-weit-um': () => [308, { location: '/zog-um' }],
  '/gerade-anderswo': () => [302, { location: `${elsewhere}/neu` }],
  '/zog-ins-nichts': () => [301, { location: '/weg' }],
  '/nur-ein-strich': () => [301, { location: '/nur-ein-strich/' }],
  '/nur-ein-strich/': () => [200],
  '/auf-die-startseite': () => [302, { location: '/' }],
  '/': () => [200],
  '/im-kreis': () => [302, { location: '/im-kreis' }],
  '/geheim/bericht': () => [200],
  '/aus-dem-netz': () => [301, { location: 'file:///etc/passwd' }],
};

const host = await serve((request, response) => {
  const { url = '', method = '' } = request;
  asked.push(`${method} ${url}`);
  busy.now += 1;
  busy.most = Math.max(busy.most, busy.now);
  response.on('close', () => (busy.now -= 1));
  if (url === '/schweigt') return;
  const [status, headers] = answers[url]?.(method) ?? [404];
  response.writeHead(status, headers).end(url === '/robots.txt' ? 'User-agent: *\nDisallow: /geheim/\n' : 'x');
});

const options = { agent: 'Pruefung/1.0 (+https://example.org/)', timeout: 500, pause: 1, isLocalAllowed: true };
const ask = createAsker(options);

describe('a document at its address', () => {
  it.each([
    ['/da', { state: 'erreichbar' }],
    ['/nur-get', { state: 'erreichbar' }],
    ['/kopf-luegt', { state: 'erreichbar' }],
    ['/gerade-anderswo', { state: 'erreichbar' }],
    ['/nur-ein-strich', { state: 'erreichbar' }],
    ['/zog-um', { state: 'umgezogen', address: `${elsewhere}/neu` }],
    ['/zog-weit-um', { state: 'umgezogen', address: `${elsewhere}/neu` }],
    ['/weg', { state: 'verschwunden', reason: 'Antwort 404' }],
    ['/fuer-immer-weg', { state: 'verschwunden', reason: 'Antwort 410' }],
    ['/zog-ins-nichts', { state: 'verschwunden', reason: 'Antwort 404' }],
    ['/auf-die-startseite', { state: 'verschwunden', reason: 'führt nur noch auf eine Startseite' }],
    ['/zu', { state: 'unklar', reason: 'Antwort 403' }],
    ['/kaputt', { state: 'unklar', reason: 'Antwort 503' }],
    ['/schweigt', { state: 'unklar', reason: 'der Server antwortet nicht' }],
    ['/im-kreis', { state: 'unklar', reason: 'die Umleitungen nehmen kein Ende' }],
    ['/aus-dem-netz', { state: 'unklar', reason: 'die Adresse führt nicht ins Netz' }],
  ])('%s', async (path, outcome) => {
    expect(await ask(host + path)).toEqual(outcome);
  });

  it('is not asked for where robots.txt forbids it', async () => {
    expect(await ask(`${host}/geheim/bericht`)).toMatchObject({
      state: 'unklar',
      reason: expect.stringMatching('robots.txt') as string,
    });
    expect(asked).not.toContain('HEAD /geheim/bericht');
    expect(asked.filter((each) => each === 'GET /robots.txt')).toHaveLength(1);
  });

  it('is not asked for while the server does not say what it allows', async () => {
    const silent = await serve((request, response) =>
      response.writeHead(request.url === '/robots.txt' ? 503 : 200).end(),
    );
    expect(await ask(`${silent}/da`)).toEqual({ state: 'unklar', reason: 'Antwort 503' });
  });

  it('is unclear where nobody listens', async () => {
    const gone = await serve(() => undefined);
    stops.pop()?.();
    expect(await ask(`${gone}/da`)).toEqual({ state: 'unklar', reason: 'der Server nimmt keine Verbindung an' });
  });

  it('is never looked for on this machine or in its network', async () => {
    const careful = createAsker({ ...options, isLocalAllowed: false });
    for (const address of [
      `${host}/da`,
      'http://localhost/',
      'http://192.168.0.1/',
      'http://[::1]/',
      'ftp://example.org/',
    ]) {
      expect(await careful(address)).toEqual({ state: 'unklar', reason: 'die Adresse führt nicht ins Netz' });
    }
  });
});

describe('a survey', () => {
  it('asks each server for one document at a time', async () => {
    busy.most = 0;
    const all: Asked[] = ['/da', '/nur-get', '/zog-um', '/weg'].map((path) => ({ id: path, address: host + path }));
    const outcomes = await survey(all, createAsker(options));
    expect([...outcomes.values()].map(({ state }) => state)).toEqual([
      'erreichbar',
      'erreichbar',
      'umgezogen',
      'verschwunden',
    ]);
    expect(busy.most).toBe(1);
  });

  it('leaves a server alone that has been asked too often', async () => {
    let count = 0;
    const tired = await serve((request, response) => {
      if (request.url !== '/robots.txt') count += 1;
      response.writeHead(request.url === '/robots.txt' ? 404 : 429).end();
    });
    const all = ['a', 'b', 'c'].map((id) => ({ id, address: `${tired}/${id}` }));
    const outcomes = await survey(all, createAsker(options));
    expect([...outcomes.values()]).toEqual(all.map(() => ({ state: 'unklar', reason: 'Antwort 429' })));
    expect(count).toBe(1);
  });
});
