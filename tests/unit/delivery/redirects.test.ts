import { expect, it } from 'vitest';
import { encodeAddress, encodePath, forwardingOf } from '#delivery/redirects.ts';

it.for([
  ['/projekte/größe/', '/projekte/gr%C3%B6%C3%9Fe/'],
  ['/a b"c$d*e:f', '/a%20b%22c%24d%2Ae%3Af'],
  ['/a%20b', '/a%20b'],
  ['/100%', '/100%25'],
  ['/glossar/?q=a b&c=%26#ä', '/glossar/?q=a%20b&c=%26#%C3%A4'],
  ['/\ud800', '/%EF%BF%BD'],
] as const)('%s is written as %s', ([address, expected]) => {
  expect(encodeAddress(address)).toBe(expected);
});

it('a path has neither query nor place', () => {
  expect(encodePath('/a?b#c')).toBe('/a%3Fb%23c');
});

it('an old address is compared as a server knows it: decoded', () => {
  expect(forwardingOf({ from: '/gr%C3%B6%C3%9Fe/', to: '/neu/' })).toEqual({
    path: '/größe',
    isPage: true,
    target: '/neu/',
  });
});

it.for(['//fremd.example/', '/\\fremd.example/', 'https://fremd.example/', '/%2ffremd.example/', '/a%00b'])(
  'no redirect leads to %s',
  (to) => {
    expect(() => forwardingOf({ from: '/alt/', to })).toThrow('keine Adresse dieser Website');
  },
);
