import { describe, expect, it } from 'vitest';
import { topicView } from '#views/pages/topic.ts';
import { anEdition } from '../../../support/catalogue.ts';

const about = (id: string, fields: object = {}) => ({
  topics: ['verkehr'],
  facts: { funding: `${id}--funding` },
  ...fields,
});
const edition = anEdition({
  regionen: { aachen: { title: 'Aachen' }, 'emscher-lippe': { title: 'Emscher-Lippe' }, soest: { title: 'Soest' } },
  themen: {
    verkehr: {
      title: 'Verkehr',
      approaches: [{ region: 'soest', title: 'Fahren auf dem Land', text: 'Ein Bus.' }],
      groups: [{ title: 'Auf Abruf', projects: ['bus'] }],
    },
  },
  projekte: {
    bus: about('bus', {
      reason: { kind: 'nutzen', fact: 'bus--reason' },
      outcome: { state: 'laeuft-weiter', text: 'Fährt.' },
      reuse: { grade: 'keine-unterlage', takenOver: [{ by: 'Ense', fact: 'bus--reason' }] },
    }),
    ampel: about('ampel', { regions: ['aachen'] }),
    karte: about('karte', { regions: ['aachen', 'soest'], reuse: { grade: 'keine-unterlage' } }),
  },
  fakten: {
    'projekte/bus': { funding: { value: 3_000_000, unit: 'EUR' }, reason: { statement: 'Er hat sich bewährt.' } },
    'projekte/ampel': { funding: { value: 1_000_000, unit: 'EUR' } },
    'projekte/karte': { funding: { value: 0, unit: 'EUR' } },
  },
});
const view = topicView(
  edition.catalogue.topics.find(({ id }) => id === 'verkehr')!,
  edition,
);

describe('the band of a theme', () => {
  it('gives each region its share of the known money, the largest first', () => {
    expect(view.shares.shares.map(({ letter, piece }) => [letter, piece?.width])).toEqual([
      ['s', '75%'],
      ['a', '25%'],
      ['m', undefined],
    ]);
  });

  it('names what the region set out to do, and the region itself where nobody says it', () => {
    expect(view.shares.shares.map(({ title }) => title)).toEqual(['Fahren auf dem Land', 'Aachen', 'Mehrere Regionen']);
  });

  it('names the regions without a project', () => {
    expect(view.shares.without).toContain('Emscher-Lippe');
  });
});

it('shows every project once, those that no group names at the end', () => {
  expect(view.groups.map(({ title, bars }) => [title, bars.map((bar) => bar.title)])).toEqual([
    ['Auf Abruf', ['bus']],
    ['Weitere', ['ampel', 'karte']],
  ]);
});

it('gives reasons that a source names, and says of how many projects none does', () => {
  expect(view.reasons.map(({ title, statement }) => [title, statement])).toEqual([['bus', 'Er hat sich bewährt.']]);
  expect(view.reasonsNote).toContain('Bei 2 von 3');
});

it('offers what has a document or has been taken over, and nothing else', () => {
  expect(view.takeovers.map(({ title }) => title)).toEqual(['bus']);
});
