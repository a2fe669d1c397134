import { describe, expect, it } from 'vitest';
import { headersOf, isHidden, rules } from '#delivery/rules.ts';

const values = (header: string, paths: readonly string[]) => paths.map((path) => headersOf(path)[header]);

describe('the headers of a file', () => {
  it('forbid frames, which a page cannot do for itself, for all but the pages made for them', () => {
    const policy = 'Content-Security-Policy';
    expect(values(policy, ['', 'fakten/x/index.html', 'einbettendes/index.html', '404.html'])).toEqual(
      Array(4).fill("frame-ancestors 'none'"),
    );
    expect(values(policy, ['einbetten/fakten/x/index.html'])).toEqual(['frame-ancestors *']);
  });

  it('let no page ask for the position but that of the places', () => {
    const [elsewhere, places] = values('Permissions-Policy', ['karte/index.html', 'orte/index.html']);
    expect(elsewhere).toContain('geolocation=()');
    expect(places).toContain('geolocation=(self)');
  });

  it('keep for ever what has a digest of its content in its name, and ask for everything else again', () => {
    const hashed = [
      '_astro/x.Ab1.js',
      'offline/pakete/1a.pack',
      'pagefind/index/de_1.pf_index',
      'pagefind/pagefind.de_1.pf_meta',
    ];
    const changing = [
      '',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.js',
      'suche/index.json',
      'daten/fakten.csv',
    ];
    expect(new Set(values('Cache-Control', hashed))).toEqual(new Set(['public, max-age=31536000, immutable']));
    expect(new Set(values('Cache-Control', changing))).toEqual(new Set(['no-cache']));
  });

  it('open data, records and citations to programs in other pages, and no page', () => {
    const open = ['daten/fakten.csv', 'fakten/x.json', 'fakten/x.csl.json', 'projekte/x.bib', 'regionen/x.ris'];
    expect(new Set(values('Access-Control-Allow-Origin', open))).toEqual(new Set(['*']));
    const closed = ['', 'fakten/x/index.html', 'suche/index.json', 'quellen/x.json'];
    expect(new Set(values('Access-Control-Allow-Origin', closed))).toEqual(new Set([undefined]));
  });

  it('keep files to their type, addresses and windows to the own site', () => {
    expect(headersOf('')).toMatchObject({
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    });
  });

  it('have no sign that could end a line or a quotation in any configuration', () => {
    for (const [name, value] of rules.flatMap(({ headers }) => Object.entries(headers)))
      expect(`${name}${value}`).toMatch(/^[\w\-=(),;'* ]+$/);
  });
});

it.for([
  ['_headers', true],
  ['_server/nginx.conf', true],
  ['_servers/x', false],
  ['.htaccess', true],
  ['daten/.git/config', true],
  ['.well-known/security.txt', false],
  ['.well-known/.x', true],
  ['index.html.br', true],
  ['daten/fakten.csv.gz', true],
  ['daten/alle.zip', false],
] as const)('whether nobody may read %s: %s', ([path, expected]) => {
  expect(isHidden(path)).toBe(expected);
});
