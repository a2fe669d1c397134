import { describe, expect, it } from 'vitest';
import { comparison } from '#views/pages/comparison.ts';
import { uprightBars } from '#views/parts/upright-bars.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({
  regionen: {
    aachen: { title: 'Aachen', facts: { funding: 'aachen--funding' } },
    soest: { title: 'Soest' },
  },
  projekte: {
    bus: {
      facts: { funding: 'bus--funding' },
      outcome: { state: 'laeuft-weiter', text: 'Fährt.', fact: 'bus--proof' },
    },
    beide: { regions: ['aachen', 'soest'], facts: { funding: 'beide--funding' } },
    teil: { partOf: 'bus', countsAs: 'teil' },
  },
  fakten: {
    'regionen/aachen': { funding: { value: 2_000_000, unit: 'EUR', precision: 'mindestens', scope: 'bis 2022' } },
    'projekte/bus': { funding: { value: 1_000_000, unit: 'EUR' }, proof: { asOf: '2025-07-01' } },
    'projekte/beide': { funding: { value: 9_000_000, unit: 'EUR' } },
  },
});
const view = comparison(edition);
const [aachen, soest] = [0, 1];

describe('the comparison of the regions', () => {
  it('counts a project of two regions in both, and no part of a project', () => {
    expect(view.outcomes.totals).toEqual([1, 2]);
  });

  it('adds up only money of projects that belong to the region alone', () => {
    expect(view.money[aachen]!.sum).toBeUndefined();
    expect(view.money[soest]!.sum).toBe('1\u00a0Mio.\u202f€');
  });

  it('sets beside it the sum that a source names, with what it holds', () => {
    expect(view.money[aachen]!.named).toMatchObject({ id: 'aachen--funding', scope: 'bis 2022' });
    expect(view.money[soest]!.named).toBeUndefined();
  });

  it('names what went on with the year of its last proof', () => {
    expect(view.outcomes.running[soest]!.projects).toEqual([{ href: '/projekte/bus/', title: 'bus', year: '2025' }]);
    expect(view.recent).toMatch(/2025/);
  });
});

describe('upright bars', () => {
  const [whole, partial] = uprightBars([
    { known: 50, disputed: 50 },
    { known: 40, named: 80, isPartial: true },
  ]);

  it('stand on one scale, what is disputed in whole waves', () => {
    expect(whole!.known + whole!.disputed).toBe(100);
    expect(whole!.disputed % 8).toBe(0);
  });

  it('show what is missing up to the sum that a source names', () => {
    expect([partial!.known, partial!.missing, partial!.level, partial!.isOpen]).toEqual([40, 40, 80, false]);
  });
});
