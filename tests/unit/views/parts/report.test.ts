import { expect, it } from 'vitest';
import { reportHref } from '#views/parts/report.ts';

const bus = { title: 'Träger & Partner', id: 'bus--lead', href: '/fakten/bus--lead/' };

it('a mistake is reported by a letter that names the page', () => {
  const letter = new URL(reportHref(bus, { email: 'redaktion@stelle.example' }));
  expect(letter.protocol + letter.pathname).toBe('mailto:redaktion@stelle.example');
  const said = Object.fromEntries(letter.searchParams);
  expect(said['subject']).toBe('Fehler gemeldet: bus--lead');
  expect(said['body']?.split('\r\n').slice(0, 3)).toEqual([
    'Seite: Träger & Partner',
    'Kennung: bus--lead',
    'Adresse: http://localhost:4321/fakten/bus--lead/',
  ]);
});

it('without an address to write to, the page on reporting says so', () => {
  expect(reportHref(bus, {})).toBe('/fehler-melden/');
});
