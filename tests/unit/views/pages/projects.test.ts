import { expect, it } from 'vitest';
import { finderView } from '#views/pages/projects.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({
  regionen: { aachen: {} },
  projekte: {
    labor: {
      lead: 'Ein Raum für alle.',
      aliases: ['Werkstatt'],
      facts: { funding: 'labor--funding' },
      outcome: { state: 'laeuft-weiter', text: 'Es läuft.', fact: 'labor--funding' },
    },
    verbund: { regions: ['aachen', 'soest'] },
  },
  fakten: {
    'projekte/labor': { funding: { value: 1_500_000, unit: 'EUR', confidence: 'belegt', asOf: '2024-03-19' } },
  },
});
const { rows, money } = finderView(edition);
const [labor, verbund] = rows;

it('measures every sum on one scale that ends at a round number of millions', () => {
  expect([money.half, money.full]).toEqual(['1', '2\u00a0Mio.\u202f€']);
  expect(labor!.funding).toEqual({ words: '1,5\u00a0Mio.\u202f€', line: 'belegt', width: 75 });
  expect(verbund!.funding).toBeUndefined();
});

it('says what became of a project and in which month that was last known', () => {
  expect([labor!.outcome.word, labor!.outcome.asOf]).toEqual(['läuft weiter', '03/2024']);
  expect(verbund!.outcome.word).toBe('unbekannt');
});

it('is found by what a project was about and by its other names', () => {
  expect(labor!.filter['data-names']).toMatch(/\|Werkstatt$/);
  expect(labor!.filter['data-words']).toContain('Ein Raum für alle.');
});

it('marks what several regions share', () => {
  expect(rows.map(({ letter }) => letter)).toEqual(['s', 'm']);
});
