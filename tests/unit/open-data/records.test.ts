import { describe, expect, it } from 'vitest';
import { columnAt, cellAt, type JsonSchema } from '#open-data/columns.ts';
import { tablesOf } from '#open-data/tables.ts';
import { factRecord, projectRecord } from '#open-data/records.ts';
import { anEdition, factOf } from '../../support/catalogue.ts';

const hidden = 'https://haus.example/vorname-nachname';
const edition = anEdition({
  projekte: {
    labor: {
      lead: 'Für [[labor--funding]].',
      sourceCode: hidden,
      hideSourceCodeUrl: true,
      facts: { funding: 'labor--funding' },
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
      names: { value: ['eins', 'zwei'], replacedBy: 'labor--run' },
    },
  },
});

const { catalogue } = edition;
const recordOf = (id: string) => factRecord(factOf(catalogue, id), edition);
const project = projectRecord(catalogue.projects[0]!, edition);

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
