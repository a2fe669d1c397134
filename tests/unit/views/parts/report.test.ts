import { expect, it } from 'vitest';
import { reportHref } from '#views/parts/report.ts';
import { anEdition } from '../../../support/catalogue.ts';

const bus = { title: 'Träger & Partner', id: 'bus--lead', href: '/fakten/bus--lead/' };

const edition = anEdition();
const reachable = {
  ...edition,
  catalogue: { ...edition.catalogue, operator: { email: 'redaktion@stelle.example' } },
};

it('a mistake is reported by a letter that names the page', () => {
  const letter = new URL(reportHref(bus, reachable));
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
  expect(reportHref(bus, edition)).toBe('/fehler-melden/');
});
