import { describe, expect, it } from 'vitest';
import type { FactData } from '#schema/fact.ts';
import { strangeNumberIn } from '#tools/rules/own-words.ts';
import { differenceIn } from '#tools/rules/value-and-statement.ts';
import { aCatalogue } from '../../../support/catalogue.ts';

type Told = Pick<FactData, 'value' | 'unit' | 'precision'>;
const agree = (text: string, fact: Told) => differenceIn(text, fact, 'die Aussage') === undefined;

describe('sentence and value agree', () => {
  it.each<[string, Told]>([
    ['Das Land gab 1.646.899,88 Euro.', { value: 1646899.88, unit: 'EUR', precision: 'genau' }],
    ['Das Land gab gut 1,6 Millionen Euro.', { value: 1646899.88, unit: 'EUR', precision: 'rund' }],
    ['Sechs Schulen und vier weitere bekamen Geräte.', { value: 10, unit: 'Schulen' }],
    ['Geplant waren zwei Jahre und acht Monate.', { value: 32, unit: 'Monate' }],
    ['Eines von 60 Vorhaben ist eingestellt.', { value: 1, unit: 'Vorhaben' }],
    ['Das Programm begann im Sommer 2018.', { value: '2018-07' }],
    ['Es lief vom 16. bis 18. September.', { value: '2021-09-16' }],
    ['Der KDN nennt März 2020 bis August 2022.', { value: { from: '2020-03-01', to: '2022-08-31' } }],
    ['Das Vorhaben begann mit dem ersten Bescheid.', { value: '2019-11-28' }],
  ])('%s', (text, fact) => {
    expect(agree(text, fact)).toBe(true);
  });

  it.each<[string, Told]>([
    ['Das Land gab 1.646.899,88 Euro.', { value: 1646899.98, unit: 'EUR', precision: 'genau' }],
    ['Das Land gab 91 Millionen Euro.', { value: 91, unit: 'EUR' }],
    ['Es gab acht Projekte.', { value: 9, unit: 'Projekte' }],
    ['Es öffnete am 14. September 2020.', { value: '2020-09-12' }],
    ['Es öffnete im September 2020.', { value: '2020-10' }],
    ['Es lief von 2019 bis 2021.', { value: { from: '2020', to: '2022' } }],
  ])('or not: %s', (text, fact) => {
    expect(agree(text, fact)).toBe(false);
  });
});

describe('own words in a mark', () => {
  const { factById } = aCatalogue({
    projekte: { labor: {} },
    fakten: {
      'projekte/labor': {
        geld: {
          value: 4_700_000,
          unit: 'EUR',
          statement: 'Das Land gab 4,7 Millionen Euro für 3 Räume.',
          asOf: '2021',
        },
        zahl: { value: 8, unit: 'Projekte', statement: 'Es gab acht Projekte.' },
      },
    },
  });
  const strange = (words: string, id: string) => strangeNumberIn(words, factById.get(`labor--${id}`)!);

  it('may round, name what the sentence names, and count in words', () => {
    expect(strange('rund 4,7', 'geld')).toBeUndefined();
    expect(strange('die 3 Räume von 2021', 'geld')).toBeUndefined();
    expect(strange('in zwei Raten', 'geld')).toBeUndefined();
  });

  it('may not tell what the fact does not know', () => {
    expect(strange('6 Millionen', 'geld')).toBe('6 Millionen');
    expect(strange('die Zahl von 2020', 'geld')).toBe('2020');
    expect(strange('neun Projekte', 'zahl')).toBe('neun');
  });
});
