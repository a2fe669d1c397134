import { expect, it } from 'vitest';
import { createDayOf } from '#catalogue/page-days.ts';
import { anEdition } from '../../support/catalogue.ts';

const { catalogue } = anEdition({
  projekte: { alt: {}, neu: {} },
  fakten: {
    'projekte/alt': { summe: { checked: '2024-03-01' } },
    'projekte/neu': {
      summe: { checked: '2025-01-01' },
      ende: { checked: '2025-05-05', changes: [{ date: '2025-06-06', text: 'Berichtigt.' }] },
    },
  },
});
const dayOf = createDayOf(catalogue);

it('dates a page by the fact that was checked last, where Git says nothing', () => {
  expect(dayOf('/projekte/alt/')).toBe('2024-03-01');
  expect(dayOf('/projekte/neu/')).toBe('2025-05-05');
});

it('dates a fact by its last change', () => {
  expect(dayOf('/fakten/neu--ende/')).toBe('2025-06-06');
});

it('believes Git before that', () => {
  const told = createDayOf({ ...catalogue, changed: new Map([['/projekte/alt/', '2026-02-02']]) });
  expect(told('/projekte/alt/')).toBe('2026-02-02');
  expect(told('/projekte/')).toBe('2026-02-02');
});

it('dates a list by the newest page below it, and says nothing of pages of which nobody knows', () => {
  expect(dayOf('/projekte/')).toBe('2025-05-05');
  expect(dayOf('/barrierefreiheit/')).toBeUndefined();
});
