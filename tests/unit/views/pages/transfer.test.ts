import { describe, expect, it } from 'vitest';
import { checkedProject, checkQuestions } from '#views/pages/transfer-check.ts';
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

describe('what the six questions compare', () => {
  const contact = { phone: '02921 103', sources: ['stadt'], checked: '2026-11-29' };
  const edition = anEdition({
    projekte: {
      portal: {
        leadOrganisation: 'stadtbibliothek',
        partners: ['stadt', 'kreis', 'rechner', 'firma'],
        places: ['Soest', 'Warstein'],
        topics: ['bildung'],
        facts: { cost: 'portal--cost', funding: 'portal--funding' },
        outcome: { state: 'laeuft-weiter', text: 'Läuft.', fact: 'portal--last' },
        reuse: { grade: 'beschreibung', takenOver: [{ by: 'Nachbarstadt', fact: 'portal--use' }] },
      },
      name: { title: 'Nur ein Name' },
    },
    themen: { bildung: {}, verkehr: {} },
    organisationen: {
      stadtbibliothek: { name: 'Stadtbibliothek Soest', kind: 'kommune', municipality: 'Soest' },
      stadt: { name: 'Stadt Soest', kind: 'kommune', municipality: 'Soest' },
      kreis: { name: 'Kreis Soest', kind: 'kommune' },
      rechner: { name: 'Rechenzentrum der Kommunen', aliases: ['RZ'], kind: 'it-dienstleister', contact },
      firma: { name: 'Firma', contact },
    },
    orte: { soest: { population: 'soest--people' } },
    fakten: {
      'projekte/portal': {
        cost: { value: 90000, unit: 'EUR' },
        funding: { value: 80000, unit: 'EUR' },
        last: { asOf: '2024' },
        use: {},
      },
      'orte/soest': { people: { value: 48607, unit: 'Einwohner' } },
    },
  });
  const checked = (id: string) =>
    checkedProject(
      edition.catalogue.projects.find((project) => project.id === id)!,
      edition,
    );

  it('is what the catalogue knows of places, partners, money, outcome and contact', () => {
    expect(checked('portal')).toMatchObject({
      topics: ['bildung'],
      // Of Warstein nobody says how many live there.
      places: [
        { name: 'Soest', size: 'mittel' },
        { name: 'Kreis Soest', size: 'kreis' },
      ],
      partners: { names: 'Soest, Kreis Soest und Warstein', isJoint: true },
      providers: { rechner: 'RZ' },
      cost: { sum: 90_000 },
      funding: { sum: 80_000 },
      grade: 'beschreibung',
      outcome: { state: 'laeuft-weiter', words: 'läuft weiter, letzter Beleg 2024' },
      contact: { name: 'Rechenzentrum der Kommunen', isLead: false },
      takenOver: 'Nachbarstadt',
    });
  });

  it('is nothing where nothing is known', () => {
    expect(checked('name')).toEqual({
      topics: [],
      places: [],
      providers: {},
      grade: 'keine-unterlage',
      outcome: { state: 'unbekannt', words: 'unbekannt' },
    });
  });

  it('offers the topics and providers that projects have', () => {
    const questions = checkQuestions(edition.catalogue.projects, edition);
    const valuesOf = (name: string) =>
      questions.find((question) => question.name === name)!.options.map(({ value }) => value);
    expect(valuesOf('aufgabe')).toEqual(['bildung']);
    expect(valuesOf('it')).toEqual(['rechner', 'andere', 'eigene']);
  });
});
