import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OperatorData } from '#schema/operator.ts';
import { reportHref, reportView } from '#views/parts/report.ts';
import { anEdition } from '../../../support/catalogue.ts';
import { siteUrl } from '../../../support/site.ts';

const bus = { title: 'Träger & Partner', id: 'bus--lead', href: '/fakten/bus--lead/' };

const edition = anEdition();
const runBy = (operator: OperatorData) => ({ ...edition, catalogue: { ...edition.catalogue, operator } });
const email = 'redaktion@stelle.example';
const reportForm = 'https://formulare.stelle.example/melden?ziel=7';

const said = () => Object.fromEntries(new URL(reportHref(bus, runBy({ email }))).searchParams);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('an operator with a mailbox alone', () => {
  it('gets a letter that names the page', () => {
    vi.stubEnv('SITE', siteUrl);
    expect(reportHref(bus, runBy({ email }))).toMatch(/^mailto:redaktion@stelle\.example\?/);
    expect(said()['subject']).toBe('Fehler gemeldet: bus--lead');
    expect(said()['body']?.split('\r\n').slice(0, 3)).toEqual([
      'Seite: Träger & Partner',
      'Kennung: bus--lead',
      `Adresse: ${siteUrl}/fakten/bus--lead/`,
    ]);
  });

  it('hears of no address that only this machine knows', () => {
    expect(said()['body']).toContain('Kennung: bus--lead');
    expect(said()['body']).not.toContain('Adresse:');
  });
});

describe('an operator with a form', () => {
  it('gets what the page knows without the reader writing it', () => {
    vi.stubEnv('SITE', siteUrl);
    expect(reportView(bus, 'mistake', runBy({ email, reportForm }))).toMatchObject({
      form: {
        action: reportForm,
        host: 'formulare.stelle.example',
        hidden: [
          ['art', 'fehler'],
          ['titel', 'Träger & Partner'],
          ['kennung', 'bus--lead'],
          ['seite', `${siteUrl}/fakten/bus--lead/`],
        ],
      },
      mail: { address: email },
      asksForPage: false,
    });
  });

  it('has to be told the page where none is meant', () => {
    const { form, asksForPage } = reportView(undefined, 'barrier', runBy({ reportForm }));
    expect(form?.hidden).toEqual([['art', 'barriere']]);
    expect(asksForPage).toBe(true);
  });
});

it('without an operator there is a text to copy, and the page on reporting knows what it is about', () => {
  expect(reportView(bus, 'mistake', edition)).toMatchObject({ form: undefined, mail: undefined });
  expect(reportView(bus, 'mistake', edition).lines).toContain('Kennung: bus--lead');
  expect(reportHref(bus, edition)).toBe('/fehler-melden/?seite=/fakten/bus--lead/');
});
