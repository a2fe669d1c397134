import { describe, expect, it } from 'vitest';
import { contradictionGroups, contradictionRows, sideViews } from '#views/parts/contradictions.ts';
import { anEdition, aSide, factOf } from '../../../support/catalogue.ts';

const disputed = (fields: object) => ({ confidence: 'widerspruch', ...fields });

const edition = anEdition({
  regionen: { aachen: { title: 'Aachen' }, soest: { title: 'Soest' } },
  projekte: { labor: { title: 'Labor' }, bus: { title: 'Bus' }, verbund: { regions: ['aachen', 'soest'] } },
  fakten: {
    'programm/mittel': { summe: disputed({ question: '91 oder 100 Millionen?' }) },
    'projekte/labor': {
      press: disputed({ disputedAt: 'labor--city', contradicts: ['labor--city'] }),
      city: disputed({
        question: '1,5 oder 1,6?',
        rank: 'bevorzugt',
        resolution: 'Die Stadt weiß es.',
        sides: [aSide('1,5', { preferred: true, sources: ['stadt', 'zeitung'] }), aSide('1,6')],
      }),
      other: disputed({ sides: [aSide('1,5'), aSide('1,7')] }),
      sure: {},
    },
    'projekte/bus': {
      press: disputed({ sides: [aSide('1,6'), aSide('1,5')] }),
      same: disputed({ disputedAt: 'labor--city' }),
    },
    'projekte/verbund': { sum: disputed({}) },
  },
});
const { catalogue } = edition;
const labor = catalogue.projects.find(({ id }) => id === 'labor')!;

describe('a contradiction', () => {
  it('that several facts state appears once, the preferred fact for all', () => {
    expect(contradictionRows(labor.facts, edition).map(({ href }) => href)).toEqual([
      '/fakten/labor--city/',
      '/fakten/labor--other/',
    ]);
  });

  it('stands once where two subjects state it, and apart where the sides only read the same', () => {
    const bus = catalogue.projects.find(({ id }) => id === 'bus')!;
    expect(contradictionRows([...labor.facts, ...bus.facts], edition).map(({ subject }) => subject)).toEqual([
      'Labor',
      'Labor',
      'Bus',
    ]);
  });

  it('names the subject of those who state it elsewhere', () => {
    const [first] = contradictionRows(catalogue.facts, edition).filter(({ id }) => id === 'labor--city');
    expect(first?.others.map(({ id, subject }) => [id, subject])).toEqual([
      ['bus--same', 'Bus'],
      ['labor--press', undefined],
    ]);
  });

  it('shows question, subject, both sides and how to read it', () => {
    expect(contradictionRows(labor.facts, edition)[0]).toEqual({
      id: 'labor--city',
      question: '1,5 oder 1,6?',
      href: '/fakten/labor--city/',
      subject: 'Labor',
      subjectHref: '/projekte/labor/',
      key: { id: 'soest', letter: 's', name: 'Soest' },
      values: [
        { value: '1,5', who: 'stadt, zeitung', isPreferred: true },
        { value: '1,6', who: 'stadt', isPreferred: false },
      ],
      drawing: undefined,
      resolution: 'Die Stadt weiß es.',
      others: [{ id: 'labor--press', href: '/fakten/labor--press/', label: expect.any(String) as string }],
    });
  });

  it('names the sources of each side', () => {
    expect(
      sideViews(factOf(catalogue, 'labor--city'), edition).map(({ sources }) =>
        sources.map(({ publisher }) => publisher),
      ),
    ).toEqual([['stadt', 'zeitung'], ['stadt']]);
  });
});

it('groups contradictions: the programme by subject, then by kind of subject; empty groups are left out', () => {
  expect(contradictionGroups(edition).map(({ id, rows }) => [id, rows.length])).toEqual([
    ['mittel', 1],
    ['projekte', 4],
  ]);
});

it('lists a fact that is well proven and has another side all the same', () => {
  const proven = anEdition({
    projekte: { labor: {} },
    fakten: {
      'projekte/labor': {
        success: {
          question: 'Ein Erfolg?',
          sides: [aSide('ja'), aSide('nein')],
          resolution: 'Beides steht da.',
        },
      },
    },
  });
  expect(contradictionRows(proven.catalogue.facts, proven).map(({ question }) => question)).toEqual(['Ein Erfolg?']);
});
