import { describe, expect, it } from 'vitest';
import { programmeLanes } from '#views/parts/lanes.ts';
import { anEdition, type Seed } from '../../../support/catalogue.ts';

const date = (value: unknown) => ({ kind: 'date', value });
const laufzeit = { start: date('2018'), 'ende-geplant': date('2021'), ende: date('2023-06-30') };
const run = (from: string, to: string) => ({ run: date({ from, to }) });
const projectWith = (id: string, fields: object = {}) => ({
  ...fields,
  facts: { start: `${id}--run`, end: `${id}--run` },
});

const seed: Seed = {
  regionen: { aachen: { title: 'Aachen' }, soest: { title: 'Soest' } },
  projekte: {
    spaet: projectWith('spaet'),
    frueh: projectWith('frueh'),
    verbund: projectWith('verbund', { regions: ['aachen', 'soest'] }),
    offen: {},
  },
  fakten: {
    'programm/laufzeit': laufzeit,
    'projekte/spaet': run('2020', '2021'),
    'projekte/frueh': run('2019', '2019'),
    'projekte/verbund': run('2018-07', '2022-06'),
  },
};

describe('the lanes of the programme', () => {
  const view = programmeLanes(anEdition(seed));

  it('draw the plan, and the extension from where the plan ended', () => {
    expect([view.plan, view.extension]).toEqual(['M12 8H60', 'M60 8H78']);
  });

  it('draw each project once, in its first region, the earliest on top', () => {
    expect(view.regions.map(({ key, path }) => [key.id, path])).toEqual([
      ['aachen', 'M18 4H66'],
      ['soest', 'M24 4H36M36 10H60'],
    ]);
  });

  it('grow with the number of lines', () => {
    expect(view.regions.map(({ height }) => height)).toEqual([8, 14]);
  });

  it('say how many projects they leave out and when the programme ended', () => {
    expect(view.caption).toContain('3 von 4');
    expect(view.caption).toContain('geplant bis 2021');
    expect(view.caption).toContain('Verlängerung bis 30.\u00a0Juni\u00a02023');
  });
});

it('cannot be drawn without the dates of the programme', () => {
  const { ende: _, ...withoutEnd } = laufzeit;
  const edition = anEdition({ ...seed, fakten: { ...seed.fakten, 'programm/laufzeit': withoutEnd } });
  expect(() => programmeLanes(edition)).toThrow(
    'Der Fakt „laufzeit--ende“ nennt kein Datum; die Zeitleiste braucht ihn.',
  );
});
