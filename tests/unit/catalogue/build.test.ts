import { describe, expect, it } from 'vitest';
import { factUsesIn } from '#catalogue/texts.ts';
import { aCatalogue, aSide, factOf, join } from '../../support/catalogue.ts';

const idsOf = (list: ReadonlyArray<{ id: string }>) => list.map(({ id }) => id);

describe('facts', () => {
  it('contradict each other in both directions, though one alone says so', () => {
    const catalogue = aCatalogue({
      fakten: {
        'regionen/soest': {
          a: { confidence: 'widerspruch', contradicts: ['soest--b'], sides: [aSide('1'), aSide('2')] },
          b: {},
        },
      },
    });
    expect(idsOf(factOf(catalogue, 'soest--b').contradicts)).toEqual(['soest--a']);
    expect(idsOf(factOf(catalogue, 'soest--a').contradicts)).toEqual(['soest--b']);
  });

  it('know what was calculated from them', () => {
    const catalogue = aCatalogue({
      fakten: {
        'regionen/soest': {
          sum: {
            value: 0.3,
            confidence: 'abgeleitet',
            derivation: { text: 'Summe.', formula: 'a + b', inputs: { a: 'soest--x', b: 'soest--y' } },
          },
          x: { value: 0.1 },
          y: { value: 0.2 },
        },
      },
    });
    expect(idsOf(factOf(catalogue, 'soest--x').usedIn)).toEqual(['soest--sum']);
    expect(
      factOf(catalogue, 'soest--sum').derivation?.inputs.map(({ letter, fact }) => `${letter}=${fact.id}`),
    ).toEqual(['a=soest--x', 'b=soest--y']);
  });

  it('come in the order of their subjects: programme, regions, projects, events, organisations', () => {
    const fact = { eins: {} };
    const catalogue = aCatalogue({
      projekte: { labor: {} },
      organisationen: { uni: {} },
      termine: { auftakt: { date: 'laufzeit--start' } },
      fakten: {
        'organisationen/uni': fact,
        'termine/auftakt': fact,
        'projekte/labor': fact,
        'regionen/soest': fact,
        'programm/laufzeit': { start: { kind: 'date', value: '2018' } },
      },
    });
    expect(idsOf(catalogue.facts)).toEqual([
      'laufzeit--start',
      'soest--members',
      'soest--eins',
      'labor--eins',
      'auftakt--eins',
      'uni--eins',
    ]);
  });
});

describe('one dangling reference does not hide the next', () => {
  it('in links, texts and prose', () => {
    const { problems } = join({
      projekte: {
        labor: { lead: 'Es kostete [[labor--x]].', leadOrganisation: 'niemand', facts: { funding: 'labor--y' } },
      },
      prose: { 'projekte/labor': 'Erste Zeile.\n\nDann <Fakt id="labor--z" />.' },
    });
    expect(problems.map(({ path, message }) => [path.join('.'), /„(.*?)“/.exec(message)?.[1]])).toEqual([
      ['leadOrganisation', 'niemand'],
      ['facts.funding', 'labor--y'],
      ['lead', 'labor--x'],
      ['body.2', 'labor--z'],
    ]);
  });
});

it('finds the marks of prose with their lines, whatever their form', () => {
  expect(factUsesIn('Eins <Fakt id="a--b" /> und\n<Fakt id=\'c--d\'>drei Wörter</Fakt>.')).toEqual([
    { id: 'a--b', line: 0 },
    { id: 'c--d', line: 1 },
  ]);
});
