import { expect, it } from 'vitest';
import { factHeading } from '#views/parts/fact-names.ts';
import { aCatalogue, aSide, factOf } from '../../../support/catalogue.ts';

const catalogue = aCatalogue({
  projekte: { labor: {} },
  fakten: {
    'projekte/labor': {
      sum: {
        label: 'Kosten',
        confidence: 'widerspruch',
        question: 'Zwei oder drei?',
        sides: [aSide('2'), aSide('3')],
      },
      press: { label: 'Kosten laut Presse', confidence: 'widerspruch', disputedAt: 'labor--sum' },
      sure: { label: 'Beginn' },
    },
  },
});

it('heads a contradiction by its question, and who only points to it by the label', () => {
  expect(['labor--sum', 'labor--press', 'labor--sure'].map((id) => factHeading(factOf(catalogue, id)))).toEqual([
    'Zwei oder drei?',
    'Kosten laut Presse',
    'Beginn',
  ]);
});
