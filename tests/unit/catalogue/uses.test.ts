import { describe, expect, it } from 'vitest';
import { aCatalogue, factOf } from '../../support/catalogue.ts';

const sum = (value: number) => ({ value, unit: 'EUR', confidence: 'belegt' });

const catalogue = aCatalogue({
  regionen: { aachen: {}, soest: { lead: 'Seit [[labor--start]].', keyFacts: ['soest--members', 'labor--funding'] } },
  projekte: {
    labor: {
      lead: 'Für [[labor--funding]].',
      facts: { funding: 'labor--funding', cost: 'labor--cost', start: 'labor--start' },
    },
    bus: { facts: { funding: 'bus--funding', cost: 'bus--cost' } },
    alle: { regions: ['soest', 'aachen'], facts: { funding: 'alle--funding' } },
  },
  seiten: { start: { keyFacts: ['labor--funding'], contradictions: ['labor--streit'] } },
  termine: {
    auftakt: {
      date: 'auftakt--date',
      disputedBy: 'labor--streit',
      gallery: { credit: 'auftakt--credit', source: 'stadt', pictures: [{ fact: 'auftakt--caption' }] },
    },
  },
  meldungen: { neu: {} },
  organisationen: { uni: { facts: { start: 'labor--start' } } },
  prose: { 'meldungen/neu': 'Am <Fakt id="auftakt--date" /> und <Fakt id="auftakt--date">damals</Fakt>.' },
  fakten: {
    'projekte/labor': {
      funding: sum(800),
      cost: sum(1000),
      start: { kind: 'date', value: '2020' },
      streit: { confidence: 'widerspruch' },
      allein: {},
    },
    'projekte/bus': { funding: sum(800), cost: { ...sum(1000), precision: 'mindestens' } },
    'projekte/alle': { funding: sum(5) },
    'termine/auftakt': { date: { kind: 'date', value: '2020-01-02' }, credit: {}, caption: {} },
  },
});
const uses = (id: string) =>
  factOf(catalogue, id)
    .uses.filter(({ id: page }) => !page.startsWith('presse/'))
    .map(({ collection, id: page, place }) => `${collection}/${page} ${place}`);

/** Charts apart: every fact of a project that a chart shows would name it. */
const inCharts = (id: string) =>
  factOf(catalogue, id).uses.flatMap(({ id: page }) => (page.startsWith('presse/') ? [page.split('/').at(-1)] : []));

describe('a fact knows the pages that show it', () => {
  it('among them the charts', () => {
    expect(inCharts('labor--funding')).toEqual(['foerdermittel']);
    expect(inCharts('labor--start')).toEqual(['zeitleiste']);
    expect(inCharts('labor--cost')).toEqual([]);
  });

  it('in texts, fact sheets, key facts and tables, each page once, in the order of the menu', () => {
    expect(uses('labor--funding')).toEqual(['seiten/start keyFacts', 'regionen/soest box', 'projekte/labor text']);
    expect(uses('labor--start')).toEqual(['regionen/soest text', 'projekte/labor box', 'organisationen/uni box']);
  });

  it('in prose and as the date of an event', () => {
    expect(uses('auftakt--date')).toEqual(['termine/auftakt box', 'meldungen/neu text']);
  });

  it('as the credit and the captions of pictures', () => {
    expect(['auftakt--credit', 'auftakt--caption'].map(uses)).toEqual([
      ['termine/auftakt gallery'],
      ['termine/auftakt gallery'],
    ]);
  });

  it('as a contradiction', () => {
    expect(uses('labor--streit')).toEqual(['seiten/start contradictions', 'termine/auftakt box']);
  });

  it('in the table of its region, unless its project belongs to all', () => {
    expect(uses('bus--funding')).toEqual(['regionen/soest table', 'projekte/bus box']);
    expect(uses('alle--funding')).toEqual(['projekte/alle box']);
  });

  it('as a cost only where it stands beside the Land’s share', () => {
    expect(uses('labor--cost')).toEqual(['projekte/labor box']);
    expect(uses('bus--cost')).toEqual([]);
  });

  it('and knows when there is none', () => {
    expect(uses('labor--allein')).toEqual([]);
  });
});
