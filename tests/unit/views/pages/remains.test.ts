import { expect, it } from 'vitest';
import { remainsView } from '#views/pages/remains.ts';
import { anEdition } from '../../../support/catalogue.ts';

const date = (value: unknown) => ({ kind: 'date', value });
const outcome = (state: string) => ({ outcome: { state, text: 'So kam es.' } });

const view = remainsView(
  anEdition({
    projekte: {
      labor: { title: 'Labor', ...outcome('laeuft-weiter') },
      bus: {
        title: 'Bus',
        shortTitle: 'Der Bus Soest',
        ...outcome('eingestellt'),
        reason: { kind: 'einnahmen', fact: 'bus--reason' },
      },
      plan: { title: 'Nur ein Name', nameOnly: true },
    },
    fakten: {
      'programm/laufzeit': { start: date('2018'), ende: date('2023-06-30') },
      'projekte/bus': { reason: { label: 'Grund' } },
    },
    seiten: { 'was-blieb': {} },
  }),
);

it('draws every project once, under what came of it', () => {
  expect(view.groups.map(({ state, lines }) => [state, lines.map(({ name }) => name)])).toEqual([
    ['laeuft-weiter', ['Labor']],
    ['eingestellt', ['Der Bus Soest']],
    ['unbekannt', ['Nur ein Name']],
  ]);
});

it('names the reasons that facts give, and no others', () => {
  expect(view.reasons).toMatchObject([
    {
      title: 'Die Einnahmen reichten nicht',
      projects: [{ name: 'Der Bus Soest', label: 'Grund', fact: 'bus--reason' }],
    },
  ]);
});

it('lists the projects of which only the name is known', () => {
  expect(view.nameOnly.map(({ label }) => label)).toEqual(['Nur ein Name']);
});
