import { expect, it } from 'vitest';
import { programmeDates } from '#site/requirements.ts';
import { projectRun } from '#views/pages/project-run.ts';
import { anEdition } from '../../../support/catalogue.ts';

const date = (value: unknown) => ({ kind: 'date', value });
const nameOf = (id: string) => id.split('--')[1]!;
const edition = anEdition({
  projekte: {
    ganz: { facts: { start: 'ganz--run', end: 'ganz--run' } },
    laufend: { facts: { start: 'laufend--start' } },
    unklar: {},
  },
  fakten: {
    'programm/laufzeit': {
      [nameOf(programmeDates.start)]: date('2018-07'),
      [nameOf(programmeDates.plannedEnd)]: date('2021'),
      [nameOf(programmeDates.end)]: date('2023-06-30'),
    },
    'projekte/ganz': { run: date({ from: '2017', to: '2023' }) },
    'projekte/laufend': { start: date('2023-04') },
  },
});
const runOf = (id: string) =>
  projectRun(
    edition.catalogue.projects.find((project) => project.id === id)!,
    edition,
  );

it('sets a project against the time of the programme', () => {
  expect(runOf('ganz')).toMatchObject({
    programme: { at: '21.4%', length: '71.4%' },
    run: { at: '0%', length: '100%' },
    open: undefined,
    labels: ['2017', 'Programm 2018–2023', '2023'],
  });
});

it('leaves open the end that nobody tells, within the axis', () => {
  expect(runOf('laufend')).toMatchObject({ run: { at: '89.3%', length: '7.1%' }, open: { length: '3.6%' } });
  expect(runOf('unklar')).toMatchObject({ run: undefined, open: runOf('unklar').programme, note: 'nicht belegt' });
});
