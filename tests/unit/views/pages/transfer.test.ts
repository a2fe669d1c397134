import { describe, expect, it } from 'vitest';
import { transferView } from '#views/pages/transfer.ts';
import { anEdition } from '../../../support/catalogue.ts';

const view = transferView(
  anEdition({
    projekte: {
      code: { title: 'Code', reuse: { grade: 'code-offen', fact: 'code--code', url: 'https://code.example/' } },
      plattform: {
        title: 'Plattform',
        leadOrganisation: 'stadt',
        transfer: 'Läuft anderswo.',
        reuse: { grade: 'keine-unterlage', takenOver: [{ by: 'Nachbarstadt', fact: 'plattform--use' }] },
      },
      bus: { title: 'Bus', transfer: 'Ließe sich übertragen.' },
      stumm: { title: 'Stumm' },
    },
    organisationen: {
      stadt: {
        name: 'Stadt',
        contact: {
          unit: 'Amt',
          phone: '02921 103',
          email: 'amt@stadt.example',
          sources: ['stadt'],
          checked: '2026-11-29',
        },
      },
    },
    fakten: { 'projekte/code': { code: {} }, 'projekte/plattform': { use: {} } },
  }),
);
const rows = view.groups.flatMap((group) => group.rows);
const row = (title: string) => rows.find((each) => each.title === title)!;

describe('what can be taken over', () => {
  it('is sorted by what lies open, what others took over first', () => {
    expect(view.groups.map(({ grade, rows: of }) => [grade, of.map(({ title }) => title)])).toEqual([
      ['code-offen', ['Code']],
      ['keine-unterlage', ['Plattform', 'Bus']],
    ]);
  });

  it('has a proof where something lies open', () => {
    expect([row('Code').gradeFact, row('Bus').gradeFact]).toEqual(['code--code', undefined]);
  });

  it('says whom to ask, and how', () => {
    expect(row('Plattform').contacts).toMatchObject([
      { name: 'Stadt', unit: 'Amt', ways: [{ href: 'tel:+492921103' }, { href: 'mailto:amt@stadt.example' }] },
    ]);
    expect(row('Bus').contacts).toEqual([]);
  });

  it('names the projects of which no source says anything', () => {
    expect(view.silent.map(({ label }) => label)).toEqual(['Stumm']);
  });
});
