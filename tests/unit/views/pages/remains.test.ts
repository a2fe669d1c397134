import { expect, it } from 'vitest';
import { remainsView } from '#views/pages/remains.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({
  projekte: { labor: {}, plan: { title: 'Nur ein Name', nameOnly: true } },
  fakten: { 'projekte/labor': { goal: {}, end: {} } },
  seiten: {
    'was-blieb': {
      promises: [{ title: 'Das Labor bleibt', promised: 'labor--goal', became: 'labor--end', note: 'Bis heute.' }],
    },
  },
});

it('sets what came of it beside what was promised', () => {
  expect(remainsView(edition).promises).toEqual([
    { title: 'Das Labor bleibt', promised: 'labor--goal', became: 'labor--end', note: 'Bis heute.' },
  ]);
});

it('lists the projects of which only the name is known', () => {
  expect(remainsView(edition).nameOnly.map(({ label }) => label)).toEqual(['Nur ein Name']);
});
