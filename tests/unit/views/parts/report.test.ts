import { afterEach, expect, it, vi } from 'vitest';
import { reportHref } from '#views/parts/report.ts';
import { anEdition } from '../../../support/catalogue.ts';
import { siteUrl } from '../../../support/site.ts';

const bus = { title: 'Träger & Partner', id: 'bus--lead', href: '/fakten/bus--lead/' };

const edition = anEdition();
const reachable = {
  ...edition,
  catalogue: { ...edition.catalogue, operator: { email: 'redaktion@stelle.example' } },
};

const said = () => Object.fromEntries(new URL(reportHref(bus, reachable)).searchParams);

afterEach(() => {
  vi.unstubAllEnvs();
});

it('a mistake is reported by a letter that names the page', () => {
  vi.stubEnv('SITE', siteUrl);
  expect(reportHref(bus, reachable)).toMatch(/^mailto:redaktion@stelle\.example\?/);
  expect(said()['subject']).toBe('Fehler gemeldet: bus--lead');
  expect(said()['body']?.split('\r\n').slice(0, 3)).toEqual([
    'Seite: Träger & Partner',
    'Kennung: bus--lead',
    `Adresse: ${siteUrl}/fakten/bus--lead/`,
  ]);
});

it('the letter names no address that only this machine knows', () => {
  expect(said()['body']).toContain('Kennung: bus--lead');
  expect(said()['body']).not.toContain('Adresse:');
});

it('without an address to write to, the page on reporting says so', () => {
  expect(reportHref(bus, edition)).toBe('/fehler-melden/');
});
