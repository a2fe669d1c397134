import { describe, expect, it } from 'vitest';
import type { ReachabilityAnswer } from '#schema/reachability.ts';
import type { Outcome } from '#tools/links/ask.ts';
import { serverOf } from '#tools/links/gate.ts';
import { isOffline, updateReport } from '#tools/links/survey.ts';

const address = 'https://example.org/bericht';
const source = { id: 'bericht', address };
const answer = (fields: Partial<ReachabilityAnswer>): ReachabilityAnswer => ({
  id: 'bericht',
  adresse: address,
  zustand: 'erreichbar',
  seit: '2026-01-01',
  geprueft: '2026-06-01',
  ...fields,
});
const outcomes = (outcome: Outcome) => new Map([['bericht', outcome]]);

describe('the report on sources', () => {
  it('keeps the day on which a state was first seen', () => {
    const before = [answer({ zustand: 'verschwunden', grund: 'Antwort 404' })];
    const gone = outcomes({ state: 'verschwunden', reason: 'Antwort 410' });
    expect(updateReport(before, [source], gone, '2026-07-01')).toEqual([
      answer({ zustand: 'verschwunden', geprueft: '2026-07-01', grund: 'Antwort 410' }),
    ]);
    const back = outcomes({ state: 'erreichbar' });
    expect(updateReport(before, [source], back, '2026-07-01')).toEqual([
      answer({ seit: '2026-07-01', geprueft: '2026-07-01' }),
    ]);
  });

  it('says where a source moved, but not where the address holds a name', () => {
    const moved = outcomes({ state: 'umgezogen', address: 'https://example.org/neu' });
    const [open] = updateReport([], [source], moved, '2026-07-01');
    expect(open).toMatchObject({ zustand: 'umgezogen', neu: 'https://example.org/neu', seit: '2026-07-01' });
    const [hidden] = updateReport([], [source], moved, '2026-07-01', new Set(['bericht']));
    expect(hidden).not.toHaveProperty('neu');
  });

  it('takes silence for what it knew, for ninety days', () => {
    const silent = outcomes({ state: 'unklar', reason: 'Antwort 503' });
    expect(updateReport([answer({})], [source], silent, '2026-07-01')).toEqual([answer({})]);
    expect(updateReport([answer({})], [source], silent, '2026-12-01')).toMatchObject([
      { zustand: 'unklar', seit: '2026-12-01' },
    ]);
  });

  it('forgets sources that are gone, and what it knew of another address', () => {
    expect(updateReport([answer({})], [], new Map(), '2026-07-01')).toEqual([]);
    expect(updateReport([answer({ adresse: 'https://example.org/alt' })], [source], new Map(), '2026-07-01')).toEqual(
      [],
    );
    expect(updateReport([answer({})], [source], new Map(), '2026-07-01')).toEqual([answer({})]);
  });

  it('is worth nothing when no name of a server leads anywhere', () => {
    const nameless: Outcome = { state: 'unklar', reason: '', isNameless: true };
    const there: Outcome = { state: 'erreichbar' };
    const outcomesOf = (...all: Outcome[]) => new Map(all.map((outcome, index) => [String(index), outcome]));
    expect(isOffline(outcomesOf(nameless, nameless))).toBe(true);
    expect(isOffline(outcomesOf(nameless, there))).toBe(false);
  });
});

it('one server is one under all of its names', () => {
  const names = ['https://wz.de/a', 'https://www.wz.de/b', 'https://wz.de./c', 'https://wz.de:8443/d'];
  expect(new Set(names.map((name) => serverOf(new URL(name))))).toEqual(new Set(['wz.de', 'wz.de:8443']));
});
