import { describe, expect, it } from 'vitest';
import { dangerOf, safeHref } from '#site/safe-link.ts';

describe('a link may lead', () => {
  it.each([
    'https://www.soest.de/labor?a=b#c',
    'HTTP://example.org',
    'mailto:amt@stadt.example?subject=Fehler%20auf%20%22Seite%22',
    'tel:+492921103',
    '/projekte/labor/',
    '/suche/?q=a\\b',
    '#belege',
    '?q=javascript:alert(1)',
    '',
    './labor.json',
  ])('to %j', (address) => {
    expect(safeHref(address)).toBe(address);
  });
});

describe('a link may not lead', () => {
  const programs = [
    'javascript',
    'vbscript',
    'data',
    'blob',
    'file',
    'view-source',
    'intent',
    'ms-word',
    'about',
    'ftp',
  ];

  it.each(programs)('to a program or the own computer: %s', (scheme) => {
    const disguises = [
      scheme,
      scheme.toUpperCase(),
      ` \u0001${scheme}`,
      `${scheme.slice(0, 2)}\t${scheme.slice(2)}`,
      `${scheme.slice(0, 1)}\r\n${scheme.slice(1)}`,
    ];
    for (const each of disguises) expect(dangerOf(`${each}:x`), each).toEqual({ kind: 'scheme', scheme });
  });

  it.each([
    '//host.example/',
    '/\\host.example/',
    '\\\\host.example',
    '/\t/host.example',
    ' //host.example',
    '//here.invalid',
  ])('to another host unsaid: %j', (address) => {
    expect(safeHref(address)).toBeUndefined();
  });

  it.each(['https:host.example', 'https:/host.example', 'http:\\\\host.example', 'https://', 'https://a b', '/a\n'])(
    'where browsers and people read different things: %j',
    (address) => {
      expect(safeHref(address)).toBeUndefined();
    },
  );
});
