import { describe, expect, it } from 'vitest';
import { isAnswered, isGone, isKeepable, pathWithin, sortOf } from '#offline/sorts.ts';

const scope = 'https://stadt.example/unterpfad/';
const tops = [
  '_astro',
  'bilder',
  'daten',
  'einbetten',
  'faktenblatt',
  'icon.svg',
  'karte',
  'pagefind',
  'projekte',
  'stil',
  'suche',
];

describe('an address', () => {
  it.for([
    ['https://stadt.example/unterpfad/projekte/?region=soest#liste', 'projekte/'],
    ['https://stadt.example/unterpfad/', ''],
    ['https://stadt.example/intern/akten/', undefined],
    ['https://stadt.example/unterpfad', undefined],
    ['https://anderswo.example/unterpfad/projekte/', undefined],
    ['http://stadt.example/unterpfad/projekte/', undefined],
  ] as const)('%s is %s within the site, without what was asked for', ([address, path]) => {
    expect(pathWithin(address, scope)).toBe(path);
  });

  it.for([
    ['', 'page'],
    ['projekte/', 'page'],
    ['projekte/oecherlab/', 'page'],
    ['projekte/oecherlab', 'page'],
    ['projekte/oecherlab/beleg.html', 'page'],
    ['_astro/theme.abc.js', 'hashed'],
    ['pagefind/index/de_1.pf_index', 'piece'],
    ['suche/namen.json', 'piece'],
    ['suche/', 'page'],
    ['karte/projekte.json', 'piece'],
    ['icon.svg', 'piece'],
    ['daten/fakten.csv', 'other'],
    ['faktenblatt/oecherlab.pdf', 'other'],
    ['einbetten/fakten/x/', undefined],
    ['stil/', undefined],
    ['anderes-programm/akte.html', undefined],
    ['_astroides/x.js', undefined],
  ] as const)('„%s“ is of the sort %s', ([path, sort]) => {
    expect(sortOf(path, tops)).toBe(sort);
  });
});

describe('a request', () => {
  const asked = { method: 'GET', mode: 'cors', cache: 'default', headers: new Headers() };

  it('to read something is answered', () => {
    expect(isAnswered(asked)).toBe(true);
    // Loading a page anew asks like this.
    expect(isAnswered({ ...asked, mode: 'navigate', cache: 'no-cache' })).toBe(true);
  });

  it('that changes something, wants a part or the server alone is left to the browser', () => {
    expect(isAnswered({ ...asked, method: 'POST' })).toBe(false);
    expect(isAnswered({ ...asked, method: 'HEAD' })).toBe(false);
    expect(isAnswered({ ...asked, headers: new Headers({ Range: 'bytes=0-9' }) })).toBe(false);
    expect(isAnswered({ ...asked, cache: 'no-cache' })).toBe(false);
    expect(isAnswered({ ...asked, cache: 'only-if-cached' })).toBe(false);
  });
});

describe('an answer', () => {
  const answer = { ok: true, status: 200, type: 'basic', redirected: false, headers: new Headers() };

  it('that is whole and from here is kept', () => {
    expect(isKeepable(answer)).toBe(true);
    expect(isKeepable({ ...answer, headers: new Headers({ 'cache-control': 'no-cache' }) })).toBe(true);
  });

  it.for([
    [{ status: 404, ok: false }],
    [{ status: 500, ok: false }],
    [{ status: 206 }],
    [{ status: 0, ok: false, type: 'opaque' }],
    [{ status: 0, ok: false, type: 'opaqueredirect' }],
    [{ type: 'cors' }],
    [{ redirected: true }],
    [{ headers: new Headers({ 'cache-control': 'private, max-age=0' }) }],
    [{ headers: new Headers({ 'cache-control': 'no-store' }) }],
  ])('with %j is not', ([other]) => {
    expect(isKeepable({ ...answer, ...other })).toBe(false);
  });

  it('that something is no more takes away what is kept of it, an accident of the server does not', () => {
    expect([404, 410].every((status) => isGone({ status }))).toBe(true);
    expect([200, 403, 500, 503].some((status) => isGone({ status }))).toBe(false);
  });
});
