import { describe, expect, it } from 'vitest';
import { columnAt, cellAt, type JsonSchema } from '#open-data/columns.ts';
import { tablesOf } from '#open-data/tables.ts';
import { isComparable } from '#catalogue/projects.ts';
import { factRecord, projectRecord } from '#open-data/records.ts';
import { knownMoney } from '#views/parts/money.ts';
import { anEdition, factOf } from '../../support/catalogue.ts';

const hidden = 'https://haus.example/vorname-nachname';
const edition = anEdition({
  organisationen: {
    stadt: { municipality: 'Soest', wikidata: { id: 'Q1198', checked: '2026-11-21' } },
    fern: { municipality: 'Bonn' },
    fremd: { municipality: 'Speyer' },
  },
  termine: { bescheid: { place: 'Soest, Rathaus', disputedBy: 'bescheid--anders' }, fest: {} },
  projekte: {
    ganzes: { facts: { funding: 'ganzes--funding' } },
    teil: { partOf: 'ganzes', countsAs: 'teil', facts: { funding: 'teil--funding' } },
    plan: { countsAs: 'plan', facts: { funding: 'plan--funding' } },
    labor: {
      places: ['Soest'],
      lead: 'Für [[labor--funding]].',
      sourceCode: hidden,
      hideSourceCodeUrl: true,
      facts: { funding: 'labor--funding', start: 'labor--run', end: 'labor--end' },
      reason: { kind: 'technik', fact: 'labor--sum' },
      outcome: { state: 'laeuft-weiter', text: 'Es gab [[labor--names]].', fact: 'labor--run' },
    },
  },
  quellen: { haus: { url: hidden, hideUrl: true, archiveUrl: `https://archiv.example/${hidden}` } },
  fakten: {
    'projekte/labor': {
      funding: { value: 1290000.5, unit: 'EUR', precision: 'rund', sources: [{ id: 'haus', locator: 'Absatz 1' }] },
      run: { kind: 'date', asOf: '2025-03', value: { from: '2019', to: '2021-06' }, contradicts: ['labor--funding'] },
      sum: {
        confidence: 'abgeleitet',
        value: 1290000.5,
        derivation: { text: 'Übernommen.', formula: 'a', inputs: { a: 'labor--funding' } },
      },
      end: { kind: 'date', value: '2022', precision: 'geplant' },
      names: { value: ['eins', 'zwei'], replacedBy: 'labor--run' },
    },
    'projekte/ganzes': { funding: { value: 5, unit: 'EUR' } },
    'projekte/teil': { funding: { value: 2, unit: 'EUR' } },
    'projekte/plan': { funding: { value: 3, unit: 'EUR' } },
    'termine/bescheid': {
      date: { kind: 'date', value: '2019-08-27', precision: 'hoechstens' },
      anders: { kind: 'date', text: 'früher', value: undefined, confidence: 'widerspruch' },
    },
    'termine/fest': { date: { kind: 'date', value: '2020-05', precision: 'rund' } },
  },
});

const { catalogue } = edition;
const recordOf = (id: string) => factRecord(factOf(catalogue, id), edition);
const projectOf = (id: string) =>
  projectRecord(
    catalogue.projects.find((each) => each.id === id)!,
    edition,
  );
const project = projectOf('labor');
const rowOf = (table: string, id: string) => {
  const { columns, records } = tablesOf(edition).find((each) => each.id === table)!;
  const record = records.find((each) => (each as { id: string }).id === id);
  return Object.fromEntries(columns.map(({ key }) => [key, cellAt(record, { key })]));
};

describe('a fact’s record', () => {
  it('carries value, words and where it stands', () => {
    expect(recordOf('labor--funding')).toMatchObject({
      value: 1290000.5,
      unit: 'EUR',
      subject: { kind: 'projekt', id: 'labor' },
      regions: ['soest'],
      sources: [{ id: 'haus', locator: 'Absatz 1' }],
      contradicts: [{ id: 'labor--run' }],
      display: { value: 'rund 1.290.000,50\u00a0Euro', precision: 'gerundet', confidence: 'eine Quelle' },
    });
  });

  it('says how it is derived and what replaced it', () => {
    expect(recordOf('labor--sum').derivation?.inputs).toMatchObject([{ letter: 'a', id: 'labor--funding' }]);
    expect(recordOf('labor--names')).toMatchObject({
      replacedBy: { id: 'labor--run' },
      display: { confidence: 'zurückgezogen' },
    });
  });
});

it('no record tells an address that holds a private person’s name', () => {
  const all = tablesOf(edition).flatMap(({ records }) => records);
  expect(JSON.stringify([...all, project])).not.toContain('vorname');
});

it('a project’s record has its texts with values in their places', () => {
  expect(project).toMatchObject({
    lead: 'Für rund 1.290.000,50\u00a0Euro.',
    funding: { id: 'labor--funding', amount: 1290000.5 },
    status: { key: 'unbekannt' },
    outcome: { key: 'laeuft-weiter', word: 'läuft weiter', asOf: '2025-03', fact: { id: 'labor--run' } },
  });
});

describe('a table tells the doubt beside each value', () => {
  it('of sums and dates of a project', () => {
    expect(rowOf('projekte', 'labor')).toMatchObject({
      'funding.amount': 1290000.5,
      'funding.precision': 'rund',
      'funding.confidence': 'einfach',
      'start.date': '2019',
      'start.edtf': '2019',
      'end.date': '2022',
      'end.edtf': '2022?',
      'end.precision': 'geplant',
    });
  });

  it('of the day of an event', () => {
    expect(rowOf('termine', 'bescheid')).toMatchObject({
      start: '2019-08-27',
      edtf: '[..2019-08-27?]',
      precision: 'hoechstens',
      confidence: 'einfach',
    });
    expect(rowOf('termine', 'fest')).toMatchObject({ start: '2020-05', edtf: '2020-05~' });
  });

  it('and from when to when a fact holds', () => {
    expect(rowOf('fakten', 'labor--run')).toMatchObject({
      edtf: '2019/2021-06',
      validFrom: '2019',
      validUntil: '2021-06',
    });
    // A number is no year, whatever it looks like.
    expect(rowOf('fakten', 'ganzes--funding')['edtf']).toBeUndefined();
  });
});

it('a table says what counts into sums, what became of a project, and why', () => {
  expect(rowOf('projekte', 'labor')).toMatchObject({
    countsAs: 'projekt',
    inSums: true,
    'outcome.key': 'laeuft-weiter',
    'outcome.partly': false,
    'reason.key': 'technik',
    'reason.word': 'Die Technik hielt nicht',
    'reason.fact.id': 'labor--sum',
  });
  expect(['ganzes', 'teil', 'plan'].map((id) => projectOf(id).inSums)).toEqual([true, false, false]);
  // What the pages add up.
  const rows = catalogue.projects.map(({ id }) => projectOf(id));
  const sum = rows.reduce((all, { inSums, funding }) => all + (inSums ? (funding?.amount ?? 0) : 0), 0);
  expect(sum).toBe(knownMoney(catalogue.projects.filter(isComparable)).total);
});

it('a table has the keys of places, with or without a page, and of Wikidata', () => {
  const soest = { 'location.ags': '05974040', 'location.ars': '059740040040' };
  expect(rowOf('organisationen', 'stadt')).toMatchObject({ ...soest, wikidata: 'Q1198' });
  expect(rowOf('organisationen', 'fern')['location.ags']).toBe('05314000');
  expect(rowOf('organisationen', 'fremd')['location.ags']).toBeUndefined();
  expect(rowOf('termine', 'bescheid')).toMatchObject(soest);
  expect(rowOf('projekte', 'labor')).toMatchObject({ 'locations.ags': '05974040', 'locations.ars': '059740040040' });
});

describe('a column', () => {
  const facts = tablesOf(edition).find(({ id }) => id === 'fakten')!;
  const cellOf = (id: string, key: string) => cellAt(recordOf(id), { key });

  it('shows a period as an interval, a list in one cell, nothing where nothing is known', () => {
    expect(cellOf('labor--run', 'value')).toBe('2019/2021-06');
    expect(cellOf('labor--names', 'value')).toBe('eins|zwei');
    expect(cellOf('labor--funding', 'value')).toBe(1290000.5);
    expect(cellOf('labor--funding', 'derivation.text')).toBeUndefined();
  });

  it('has plain spaces, so that one finds what one types', () => {
    expect(cellOf('labor--funding', 'display.value')).toBe('rund 1.290.000,50 Euro');
  });

  it('is described by the schema of its record', () => {
    expect(columnAt(facts.schema, 'sources.publisher', edition)).toMatchObject({
      title: 'Quellen › Herausgeber',
      type: 'Liste: Text',
      mayBeEmpty: true,
    });
    expect(columnAt(facts.schema, 'kind', edition).words).toMatchObject({ figure: 'Zahl' });
  });

  it('that the record does not have is an error', () => {
    expect(() => columnAt(facts.schema as JsonSchema, 'sources.colour', edition)).toThrow(
      'Das Feld „sources.colour“ gibt es nicht.',
    );
  });
});
