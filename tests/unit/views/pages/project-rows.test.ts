import { expect, it } from 'vitest';
import { projectRows } from '#views/pages/project-rows.ts';
import { anEdition } from '../../../support/catalogue.ts';

const date = (value: unknown) => ({ kind: 'date', value });
const edition = anEdition({
  projekte: {
    ganz: { facts: { start: 'ganz--start', end: 'ganz--ende' } },
    laufend: { facts: { start: 'laufend--start' } },
    beendet: { facts: { end: 'beendet--ende' } },
    vage: { facts: { start: 'vage--start' } },
    unklar: {},
  },
  fakten: {
    'projekte/ganz': { start: date('2019-09'), ende: date('2022') },
    'projekte/laufend': { start: date('2019-09') },
    'projekte/beendet': { ende: date('2022') },
    'projekte/vage': { start: date('im Herbst') },
  },
});

it('says which end of its time a project leaves open', () => {
  const { period } = edition.words.pages.project;
  const said = edition.catalogue.projects.map((project) => {
    const row = projectRows(project, edition).find(({ label }) => label === period);
    return [project.id, row?.note, row?.none];
  });
  expect(Object.fromEntries(said.map(([id, ...rest]) => [id, rest]))).toEqual({
    ganz: [undefined, undefined],
    laufend: ['Ende offen', undefined],
    beendet: ['Beginn offen', undefined],
    vage: ['nicht belegt', undefined],
    unklar: [undefined, 'nicht belegt'],
  });
});
