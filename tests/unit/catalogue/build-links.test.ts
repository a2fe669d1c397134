import { describe, expect, it } from 'vitest';
import { aCatalogue, factOf } from '../../support/catalogue.ts';

const idsOf = (list: ReadonlyArray<{ id: string }>) => list.map(({ id }) => id);

describe('links lead in both directions', () => {
  const catalogue = aCatalogue({
    regionen: { aachen: {} },
    themen: { 'e-government': {}, verkehr: {} },
    organisationen: {
      stadtwerke: { name: 'Stadtwerke', aliases: ['Stadtwerke Soest'] },
      uni: {},
      buero: { kind: 'projektbuero' },
    },
    projekte: {
      verbund: { title: 'Verbund', regions: ['soest', 'aachen'], topics: ['verkehr'], leadOrganisation: 'uni' },
      bus: {
        title: 'Bus',
        area: 'e-government',
        topics: ['verkehr'],
        leadOrganisation: 'stadtwerke',
        partners: ['uni', 'stadtwerke'],
        partOf: 'verbund',
      },
    },
    termine: {
      reihe: { title: 'Reihe' },
      auftakt: { title: 'Auftakt', series: 'reihe', organisers: ['Stadtwerke Soest', 'Ein Verein'] },
    },
    fakten: {
      'projekte/bus': { funding: { sources: [{ id: 'zeitung', locator: 'Absatz 2' }, { id: 'stadt' }] } },
      'termine/reihe': { date: { kind: 'date', value: '2021' } },
      'termine/auftakt': { date: { kind: 'date', value: '2020' } },
    },
  });
  const [aachen, soest] = catalogue.regions;
  const [bus, verbund] = catalogue.projects;
  const organisation = (id: string) => catalogue.organisations.find((each) => each.id === id);

  it('between regions and projects, these sorted by title, those by letter', () => {
    expect(idsOf(soest!.projects)).toEqual(['bus', 'verbund']);
    expect(idsOf(aachen!.projects)).toEqual(['verbund']);
    expect(idsOf(verbund!.regions)).toEqual(['aachen', 'soest']);
  });

  it('between a joint project and its parts', () => {
    expect(bus!.partOf).toBe(verbund);
    expect(verbund!.parts).toEqual([bus]);
  });

  it('between themes and projects; the funding area e-government is a theme', () => {
    expect(idsOf(bus!.topics)).toEqual(['e-government', 'verkehr']);
    expect(catalogue.topics.map((topic) => [topic.id, idsOf(topic.projects)])).toEqual([
      ['e-government', ['bus']],
      ['verkehr', ['bus', 'verbund']],
    ]);
  });

  it('between organisations and projects; who leads is not counted as a partner too', () => {
    expect([organisation('stadtwerke')!.leads, organisation('stadtwerke')!.takesPartIn].map(idsOf)).toEqual([
      ['bus'],
      [],
    ]);
    expect([organisation('uni')!.leads, organisation('uni')!.takesPartIn].map(idsOf)).toEqual([['verbund'], ['bus']]);
  });

  it('between regions and the organisations of their projects', () => {
    expect(idsOf(aachen!.organisations)).toEqual(['uni']);
    expect(idsOf(organisation('uni')!.regions)).toEqual(['aachen', 'soest']);
  });

  it('between events, their series and organisers known by another name', () => {
    const [auftakt, reihe] = catalogue.events;
    expect(reihe!.parts).toEqual([auftakt]);
    expect(auftakt!.organisers.map(({ name, organisation: found }) => [name, found?.id])).toEqual([
      ['Stadtwerke Soest', 'stadtwerke'],
      ['Ein Verein', undefined],
    ]);
    expect(organisation('stadtwerke')!.events).toEqual([auftakt]);
  });

  it('between facts, their subject and their sources', () => {
    const fact = factOf(catalogue, 'bus--funding');
    expect(fact.subject).toMatchObject({ kind: 'projekt', id: 'bus', title: 'Bus' });
    expect(fact.sources.map(({ source, locator }) => [source.id, locator])).toEqual([
      ['zeitung', 'Absatz 2'],
      ['stadt', undefined],
    ]);
    expect(idsOf(catalogue.sources.find(({ id }) => id === 'zeitung')!.facts)).toEqual(['bus--funding']);
    expect(idsOf(bus!.sources)).toEqual(['stadt', 'zeitung']);
  });
});
