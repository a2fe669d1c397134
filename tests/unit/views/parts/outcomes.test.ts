import { describe, expect, it } from 'vitest';
import { outcomeCounts, outcomeView, recentProofs } from '#views/parts/outcomes.ts';
import { anEdition } from '../../../support/catalogue.ts';

type Outcome = readonly [state: string, asOf?: string];

/** Projects `p0`, `p1`, … with these outcomes; each proven by a fact of that date. */
function editionOf(...outcomes: readonly Outcome[]) {
  const each = <Value>(make: (outcome: Outcome, id: string) => Value) =>
    Object.fromEntries(outcomes.map((outcome, index) => [`p${index}`, make(outcome, `p${index}`)]));
  return anEdition({
    projekte: each(([state], id) => ({ outcome: { state, text: 'So kam es.', fact: `${id}--end` } })),
    fakten: Object.fromEntries(
      outcomes.map(([, asOf], index) => [`projekte/p${index}`, { end: { kind: 'status', value: 'verstetigt', asOf } }]),
    ),
  });
}

describe('the outcome of a project', () => {
  it('is a word, the date of its last proof and the way to it', () => {
    const edition = editionOf(['laeuft-weiter', '2025-03']);
    expect(outcomeView(edition.catalogue.projects[0]!, edition)).toEqual({
      state: 'laeuft-weiter',
      word: 'läuft weiter',
      asOf: 'März\u00a02025',
      href: '/fakten/p0--end/',
    });
  });

  it('is unknown where nobody has looked, and claims no proof', () => {
    const edition = anEdition({ projekte: { labor: {} } });
    expect(outcomeView(edition.catalogue.projects[0]!, edition)).toEqual({
      state: 'unbekannt',
      word: 'unbekannt',
      asOf: undefined,
      href: undefined,
    });
  });
});

it('outcomes are counted in the order of the legend, those that no project has too', () => {
  const edition = editionOf(['eingestellt'], ['laeuft-weiter'], ['eingestellt']);
  const counts = outcomeCounts(edition.catalogue.projects, edition);
  expect(counts.map(({ state, count }) => [state, count])).toEqual([
    ['laeuft-weiter', 1],
    ['in-anderer-form', 0],
    ['abgeschlossen', 0],
    ['eingestellt', 2],
    ['unbekannt', 0],
    ['nur-geplant', 0],
  ]);
});

describe('as of when it is known that projects run on', () => {
  const said = (...outcomes: readonly Outcome[]) => {
    const edition = editionOf(...outcomes);
    return recentProofs(edition.catalogue.projects, edition);
  };

  it('says how many of the last proofs are from the two latest years', () => {
    expect(said(['laeuft-weiter', '2026-02'], ['laeuft-weiter', '2025'], ['laeuft-weiter', '2022-10-01'])).toMatch(
      /2 der 3 .*2025 oder 2026/,
    );
  });

  it('counts those without a date, but not as recent, and leaves out what does not run on', () => {
    expect(said(['laeuft-weiter', '2024'], ['laeuft-weiter'], ['eingestellt', '2026'])).toMatch(
      /1 der 2 .*2023 oder 2024/,
    );
  });

  it('says nothing where nothing is known', () => {
    expect(said(['eingestellt', '2026'])).toBeUndefined();
    expect(said(['laeuft-weiter'])).toBeUndefined();
  });
});
