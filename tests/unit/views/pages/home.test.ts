import { describe, expect, it } from 'vitest';
import { homeView } from '#views/pages/home.ts';
import { anEdition } from '../../../support/catalogue.ts';

const outcome = (state: string) => ({ outcome: { state, text: 'So kam es.' } });

const view = homeView(
  anEdition({
    regionen: {
      aachen: { title: 'Aachen' },
      soest: { title: 'Soest', keyFacts: ['soest--members', 'soest--funding'] },
    },
    projekte: {
      labor: { title: 'Labor', shortTitle: 'Labor Soest', ...outcome('laeuft-weiter') },
      verbund: { title: 'Verbund', regions: ['soest', 'aachen'], ...outcome('laeuft-weiter') },
      app: { title: 'App', regions: ['aachen'], ...outcome('laeuft-weiter') },
      alt: { title: 'Alt', ...outcome('abgeschlossen') },
    },
    fakten: { 'regionen/soest': { funding: { value: 10_000_000, unit: 'EUR', scope: 'ganze Region' } } },
    seiten: { start: { stories: [{ project: 'labor', headline: 'Es blieb', text: 'Ein Labor.' }] } },
  }),
);

describe('the home page', () => {
  it('shows every project as one square, by outcome and then by region, those of several last', () => {
    const squares = view.field.rows.map(({ state, squares: of }) => [
      state,
      of.map(({ text, name }) => `${text} ${name}`),
    ]);
    expect(Object.fromEntries(squares)).toMatchObject({
      'laeuft-weiter': ['A App', 'S Labor Soest', '+ Verbund'],
      abgeschlossen: ['S Alt'],
      eingestellt: [],
    });
  });

  it('says of a region what came of its projects and what money is known', () => {
    expect(view.regions).toMatchObject([
      { name: 'Aachen', running: '2 von 2 laufen weiter', money: undefined },
      { name: 'Soest', running: '2 von 3 laufen weiter', money: { id: 'soest--funding', scope: 'ganze Region' } },
    ]);
  });

  it('tells stories with the outcome of their project', () => {
    expect(view.stories).toMatchObject([
      { headline: 'Es blieb', name: 'Labor Soest', outcome: { word: 'läuft weiter' } },
    ]);
  });
});
