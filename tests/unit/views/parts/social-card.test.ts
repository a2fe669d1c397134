import { describe, expect, it } from 'vitest';
import { cardOf, socialCards } from '#views/parts/social-card.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({
  projekte: {
    labor: {
      title: 'Labor',
      topics: ['bildung'],
      outcome: { state: 'eingestellt', text: 'Es endete.', fact: 'labor--money' },
    },
  },
  themen: { bildung: {} },
  fakten: {
    'projekte/labor': {
      money: { label: 'Landesmittel', value: 91_000_000, unit: 'EUR', key: true, confidence: 'belegt', asOf: '2018' },
      guests: {},
    },
  },
});

describe('the card', () => {
  it('of a Kernfakt says its value with its line, and so does its text', () => {
    expect(socialCards(edition).get('fakten/labor--money')).toMatchObject({
      about: 'Labor',
      keys: [{ letter: 's' }],
      value: { words: '91\u00a0Mio.\u00a0Euro', line: 'belegt' },
      note: { words: 'belegt · Stand 2018' },
      alt: 'Landesmittel: 91\u00a0Mio.\u00a0Euro',
    });
  });

  it('of a project says what became of it and as of when', () => {
    expect(socialCards(edition).get('projekte/labor')).toMatchObject({
      outcome: { state: 'eingestellt', words: 'eingestellt, letzter Beleg 2018' },
      alt: 'Labor: eingestellt, letzter Beleg 2018',
    });
  });

  it.for([
    ['/projekte/labor/', 'project', 'projekte/labor'],
    ['/fakten/labor--guests/', 'fact', 'fakt'],
    ['/quellen/stadt/', 'source', 'quelle'],
    ['/organisationen/stadt/', 'organisation', 'organisation'],
    ['/orte/soest/', 'place', 'ort'],
    ['/impressum/', 'page', 'seite'],
    ['/projekte/', undefined, 'liste'],
    ['/', 'page', 'start'],
  ] as const)('of %s (%s) is %s', ([address, facet, name]) => {
    expect(cardOf(address, facet, edition).name).toBe(name);
  });
});
