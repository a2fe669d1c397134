import { describe, expect, it } from 'vitest';
import { programmeDates } from '#site/requirements.ts';
import { projectView } from '#views/pages/project.ts';
import { anEdition, aSide } from '../../../support/catalogue.ts';

const dates = Object.fromEntries(
  Object.values(programmeDates).map((id) => [id.split('--')[1]!, { kind: 'date', value: '2020' }]),
);
const step = (label: string, state?: string) => ({ label, fact: 'ampel--result', ...(state && { state }) });
const edition = anEdition({
  regionen: { soest: { contact: { organisation: 'Stelle der Region', phone: '02921 1' } } },
  organisationen: { stadt: { name: 'Stadt' } },
  projekte: {
    ampel: {
      title: 'Ampel – denkt selbst',
      leadOrganisation: 'stadt',
      stations: [step('Messen', 'erprobt'), step('Rechnen'), step('Schalten', 'nicht')],
    },
    bus: { title: 'Bus', stations: [step('Rufen'), step('Fahren', 'zeitweise'), step('Zahlen')] },
    name: { title: 'Nur ein Name', nameOnly: true },
  },
  fakten: {
    'programm/laufzeit': dates,
    'projekte/ampel': {
      result: {
        kind: 'result',
        value: 'offen',
        question: 'Ein Erfolg?',
        sides: [aSide('ja'), aSide('nein')],
        resolution: 'Beides.',
      },
      money: { confidence: 'widerspruch', sides: [aSide('1', { number: 1 }), aSide('2', { number: 2 })] },
    },
  },
});
const viewOf = (id: string) =>
  projectView(
    edition.catalogue.projects.find((project) => project.id === id)!,
    edition,
  );

describe('a project', () => {
  it('has its name before what explains it', () => {
    expect(viewOf('ampel').title).toEqual({ name: 'Ampel', below: 'Denkt selbst' });
    expect(viewOf('bus').title.below).toBe('');
  });

  it('that did not reach a step should have worked so', () => {
    expect(viewOf('ampel').stations.heading).toBe('So sollte es funktionieren');
    expect(viewOf('ampel').stations.steps.at(-1)).toMatchObject({
      actor: 'wer: nicht belegt',
      stateWord: 'nicht erreicht',
    });
    expect(viewOf('bus').stations.heading).toBe('So funktioniert es');
  });

  it('shows judgements of its result side by side, but not numbers', () => {
    expect(viewOf('ampel').views).toMatchObject({
      question: 'Ein Erfolg?',
      sides: [{ value: 'ja' }, { value: 'nein' }],
    });
    expect(viewOf('bus').views).toBeUndefined();
  });

  it('whose carrier cannot be reached sends to the office of its region', () => {
    expect(viewOf('ampel').transfer.contact).toMatchObject({
      own: { name: 'Stadt', ways: [] },
      region: { name: 'Stelle der Region', ways: [{ href: 'tel:+4929211' }] },
    });
  });

  it('known by its name alone is short and leads to the next', () => {
    expect(viewOf('name')).toMatchObject({ isBrief: true, related: [], desk: { name: 'Stelle der Region' } });
    expect(viewOf('bus').neighbours).toMatchObject({
      label: 'Weitere Vorhaben: soest',
      previous: { title: 'Ampel – denkt selbst' },
      next: { title: 'Nur ein Name' },
    });
  });
});
