import { describe, expect, it } from 'vitest';
import { byLatest, lifeline } from '#views/parts/lifelines.ts';
import { longAxis } from '#views/parts/long-axis.ts';
import { anEdition } from '../../../support/catalogue.ts';

const date = (value: unknown) => ({ kind: 'date', value });

/** A programme from 2018 to June 2020 whose latest proof is of 2022: five years, a fifth of the axis each. */
function editionWith(projekte: Record<string, object>, fakten: Record<string, Record<string, object>> = {}) {
  return anEdition({
    projekte: { ...projekte, spaet: { outcome: { state: 'laeuft-weiter', text: 'Läuft.', fact: 'spaet--proof' } } },
    fakten: {
      'programm/laufzeit': { start: date('2018'), ende: date('2020-06') },
      'projekte/spaet': { proof: { asOf: '2022' } },
      ...fakten,
    },
  });
}

function lineOf(id: string, project: object, facts: Record<string, object> = {}) {
  const edition = editionWith({ [id]: project }, { [`projekte/${id}`]: facts });
  const found = edition.catalogue.projects.find((each) => each.id === id)!;
  return lifeline(found, longAxis(edition), edition);
}

const run = { facts: { start: 'labor--from', end: 'labor--to' } };
const outcome = (state: string) => ({ outcome: { state, text: 'So kam es.', fact: 'labor--proof' } });

describe('the line of a project', () => {
  it('is full where both dates are known to the month, and goes on to the last proof', () => {
    const facts = { from: date('2018-07'), to: date('2019-06'), proof: { asOf: '2021' } };
    const line = lineOf('labor', { ...run, ...outcome('laeuft-weiter') }, facts);
    expect(line).toMatchObject({ funded: { from: 10, to: 30 }, vague: [], on: { from: 30, to: 70 } });
    expect(line.end).toEqual({ kind: 'dot', at: 70 });
    expect(line.silent).toEqual({ from: 70, to: 100 });
    expect(line.words).toBe('zuletzt 2021');
  });

  it('is not full in a year of which no source tells the month', () => {
    const line = lineOf('labor', run, { from: date('2018'), to: date('2019-12') });
    expect(line).toMatchObject({ funded: { from: 20, to: 40 }, vague: [{ from: 0, to: 20 }] });
  });

  it('is nowhere full where no end is known, and claims none', () => {
    const line = lineOf(
      'labor',
      { facts: { start: 'labor--from' }, ...outcome('abgeschlossen') },
      { from: date('2019-01'), proof: {} },
    );
    expect(line).toMatchObject({ funded: undefined, vague: [{ from: 20, to: 50 }], end: undefined, silent: undefined });
    expect(line.words).toBe('Ende nicht belegt');
  });

  it('stops where the project ended', () => {
    const facts = { from: date('2018-07'), to: date('2019-06'), proof: { asOf: '2021' } };
    expect(lineOf('labor', { ...run, ...outcome('abgeschlossen') }, facts)).toMatchObject({
      on: undefined,
      end: { kind: 'stop', at: 30 },
      words: 'Ende 06/2019',
    });
  });

  it('shows an interruption, and says it', () => {
    const line = lineOf('labor', { interruptions: ['labor--gap'] }, { gap: date({ from: '2019', to: '2020' }) });
    expect(line.gaps).toEqual([{ from: 20, to: 60 }]);
    expect(line.spoken).toContain('unterbrochen 2019 bis 2020');
  });
});

it('the latest proof comes first, what has no date last', () => {
  const proven = (id: string) => ({ outcome: { state: 'laeuft-weiter', text: 'Läuft.', fact: `${id}--proof` } });
  const { catalogue } = editionWith(
    { alt: proven('alt'), neu: proven('neu'), ohne: proven('ohne') },
    {
      'projekte/alt': { proof: { asOf: '2019' } },
      'projekte/neu': { proof: { asOf: '2021-05' } },
      'projekte/ohne': { proof: {} },
    },
  );
  expect(catalogue.projects.toSorted(byLatest('laeuft-weiter')).map(({ id }) => id)).toEqual([
    'spaet',
    'neu',
    'alt',
    'ohne',
  ]);
});
