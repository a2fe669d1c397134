import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { toJsonLd } from '#emit/json-ld.ts';
import { toSecurityTxt } from '#emit/security-txt.ts';
import { webPage } from '#views/schema-org/page.ts';
import { factThing, sourceThing } from '#views/schema-org/claims.ts';
import { eventThing, organisationThing, projectThing } from '#views/schema-org/entities.ts';
import { dataThing } from '#views/schema-org/publications.ts';
import { datasetsOf } from '#open-data/datasets.ts';
import { anEdition, factOf } from '../../support/catalogue.ts';

const edition = anEdition({
  quellen: {
    blog: {
      url: 'https://stadt.example/maria-muster/',
      hideUrl: true,
      archiveUrl: 'https://archiv.example/maria-muster/',
    },
  },
  projekte: { labor: { facts: { start: 'labor--start', end: 'labor--ende', funding: 'labor--summe' } } },
  organisationen: {
    amt: { wikidata: { id: 'Q1198', checked: '2026-11-21' } },
  },
  meldungen: { eroeffnung: { date: '2026-11-20' }, mehr: { date: '2026-11-25' } },
  termine: { tag: {}, spaetestens: {} },
  fakten: {
    'projekte/labor': {
      start: { kind: 'date', value: '2019-09' },
      ende: { kind: 'date', value: '2022', precision: 'geplant' },
      summe: { value: 80000, unit: 'EUR', precision: 'mindestens', sources: [{ id: 'blog' }] },
      wort: { value: 'Nordstadt', asOf: '2019', validUntil: '2021-05' },
      rest: { value: 5, precision: 'rund', asOf: '2019', validFrom: '2018' },
      bis: { value: 5, validUntil: '2021' },
    },
    'programm/laufzeit': { start: { kind: 'date', value: '2018-07' }, ende: { kind: 'date', value: '2023-06-30' } },
    'termine/tag': { date: { kind: 'date', value: '2020-07-01' } },
    'termine/spaetestens': { date: { kind: 'date', value: '2020-07-02', precision: 'hoechstens' } },
  },
});
const { catalogue } = edition;

describe('for machines', () => {
  it('a text that closes the element stays inside of it', () => {
    const name = 'A</script><script>alert(1)</script><!--';
    const html = `<script type="application/ld+json">${toJsonLd(webPage({ address: '/', title: name }, edition))}</script>`;
    const scripts = parse(html).querySelectorAll('script');
    expect(scripts.length).toBe(1);
    expect(JSON.parse(scripts[0]!.rawText)).toMatchObject({ name });
  });

  it('regions side by side are no path, a single one is', () => {
    const list = { label: 'Projekte', href: '/projekte/' };
    const region = (id: string) => ({ label: id, href: `/regionen/${id}/`, key: id });
    const names = (...keys: string[]) => {
      const json = toJsonLd(webPage({ address: '/', title: 'x', crumbs: [list, ...keys.map(region)] }, edition));
      const { breadcrumb } = JSON.parse(json) as { breadcrumb: { itemListElement: Array<{ name: string }> } };
      return breadcrumb.itemListElement.map(({ name }) => name);
    };
    expect(names('soest')).toEqual(['Projekte', 'soest']);
    expect(names('soest', 'aachen')).toEqual(['Projekte']);
  });

  it('a project began when a fact says so, and a plan is no end', () => {
    const thing = projectThing(catalogue.projects[0]!, edition);
    expect(thing.foundingDate).toBe('2019-09');
    expect(thing).not.toHaveProperty('dissolutionDate');
  });

  it('an event has a day, and „spätestens“ is none', () => {
    const [tag, late] = ['tag', 'spaetestens'].map((id) => catalogue.events.find((event) => event.id === id)!);
    expect(eventThing(tag!, edition)).toMatchObject({
      startDate: '2020-07-01',
      endDate: '2020-07-01',
      eventStatus: 'https://schema.org/EventScheduled',
    });
    expect(eventThing(late!, edition)).not.toHaveProperty('startDate');
  });

  it('a fact is a claim with its value, its limits, its time and its sources', () => {
    expect(factThing(factOf(catalogue, 'labor--summe'), 'Summe', edition)).toMatchObject({
      '@type': 'Claim',
      mainEntity: { '@type': 'PropertyValue', minValue: 80000, unitText: 'EUR' },
      appearance: [{ '@type': 'NewsArticle', name: 'Titel blog' }],
    });
    expect(factThing(factOf(catalogue, 'labor--wort'), 'Wort', edition)).toMatchObject({
      mainEntity: { value: 'Nordstadt' },
      temporalCoverage: '2019/2021-05',
    });
    expect(factThing(factOf(catalogue, 'labor--rest'), '', edition)).toMatchObject({
      mainEntity: { value: 5, description: 'gerundet' },
      temporalCoverage: '2018/..',
    });
    expect(factThing(factOf(catalogue, 'labor--bis'), '', edition)).toMatchObject({ temporalCoverage: '../2021' });
  });

  it('a dataset says whose it is, when it appeared and changed, and of which time and land it speaks', () => {
    const thing = dataThing('Daten', datasetsOf(edition), edition);
    const said = {
      creator: { '@type': 'Organization', name: edition.words.shell.siteName },
      datePublished: '2026-11-20',
      dateModified: '2026-11-25',
      temporalCoverage: '2018-07/2023-06-30',
      spatialCoverage: { '@type': 'State', identifier: { propertyID: 'AGS', value: '05' } },
    };
    expect(thing).toMatchObject(said);
    const datasets = thing.dataset as unknown as readonly object[];
    expect(datasets.length).toBeGreaterThan(5);
    for (const dataset of datasets) expect(dataset).toMatchObject(said);
  });

  it('an organisation is the item of Wikidata that somebody has read', () => {
    expect(organisationThing(catalogue.organisations[0]!, edition).sameAs).toEqual([
      'http://www.wikidata.org/entity/Q1198',
    ]);
  });

  it('an address with a private name is said nowhere', () => {
    const source = catalogue.sources.find(({ id }) => id === 'blog')!;
    const said = JSON.stringify([
      factThing(factOf(catalogue, 'labor--summe'), '', edition),
      sourceThing(source, edition),
    ]);
    expect(said).not.toContain('maria-muster');
    expect(said).toContain('/quellen/blog/');
  });
});

it('a contact for vulnerabilities expires within a year after the build', () => {
  const text = toSecurityTxt({
    email: 'post@stadt.example',
    canonical: 'https://stadt.example/.well-known/security.txt',
    built: '2026-11-21',
  });
  expect(text).toContain('Contact: mailto:post@stadt.example\r\n');
  expect(text).toContain('Expires: 2027-10-21T00:00:00Z\r\n');
});
