import { describe, expect, it } from 'vitest';
import { knownMoney, moneyView } from '#views/parts/money.ts';
import { signatureBars, signatureLegend, signatureScale } from '#views/parts/signature-bars.ts';
import { anEdition } from '../../../support/catalogue.ts';

const funded = (id: string, fields: object = {}) => ({ facts: { funding: `${id}--funding` }, ...fields });
const edition = anEdition({
  regionen: { aachen: { title: 'Aachen' }, soest: { title: 'Soest' } },
  projekte: {
    teil: funded('teil', { partOf: 'verbund', countsAs: 'teil' }),
    verbund: funded('verbund', { outcome: { state: 'abgeschlossen', text: 'Zu Ende.' } }),
    streit: funded('streit', { regions: ['aachen', 'soest'] }),
    stumm: { outcome: { state: 'laeuft-weiter', text: 'Läuft.', fact: 'stumm--proof' } },
    plan: { outcome: { state: 'nur-geplant', text: 'Geplant.' }, countsAs: 'plan' },
  },
  fakten: {
    'projekte/teil': { funding: { value: 300_000, unit: 'EUR' } },
    'projekte/verbund': { funding: { value: 1_250_000, unit: 'EUR' } },
    'projekte/streit': { funding: { value: 500_000, unit: 'EUR', confidence: 'widerspruch' } },
    'projekte/stumm': { proof: { asOf: '2025-03' } },
  },
});
const projects = ['teil', 'verbund', 'streit', 'stumm', 'plan'].map((id) =>
  edition.catalogue.projects.find((project) => project.id === id)!,
);
const scale = signatureScale(projects, edition);
const bars = signatureBars(projects, scale, edition);
const barOf = (title: string) => bars.find((bar) => bar.title === title)!;

describe('the scale of bars', () => {
  it('ends above the largest sum and names its steps in millions', () => {
    expect(scale.end).toBeGreaterThanOrEqual(1_250_000);
    expect(scale.ticks.map(({ label }) => label)).toEqual([
      '0',
      '0,2',
      '0,4',
      '0,6',
      '0,8',
      '1',
      '1,2',
      '1,4\u00a0Mio.\u00a0€',
    ]);
    expect(scale.ticks.at(-1)!.at).toBe('100%');
  });

  it('is not drawn where no sum is known', () => {
    expect(signatureScale([projects[3]!], edition)).toEqual({ end: 0, parts: 0, ticks: [] });
  });
});

describe('a bar', () => {
  it('is as long as the sum, and has no length where none is known', () => {
    expect(barOf('verbund').length).toBe('89.29%');
    expect(barOf('stumm').length).toBeUndefined();
  });

  it('of a part stands below the whole', () => {
    expect(bars.map(({ title }) => title)).toEqual(['verbund', 'teil', 'streit', 'stumm', 'plan']);
    expect([barOf('teil').isBelow, barOf('verbund').isBelow]).toEqual([true, false]);
  });

  it('says as of when something goes on, and only then', () => {
    expect(barOf('stumm').asOf).toBe('März\u00a02025');
    expect(barOf('verbund').asOf).toBeUndefined();
  });

  it('has the letter of its region, another one for several', () => {
    expect([barOf('verbund').letter, barOf('streit').letter]).toEqual(['s', 'm']);
  });
});

it('explains only the marks that occur', () => {
  expect(signatureLegend(bars)).toEqual({
    states: ['laeuft-weiter', 'abgeschlossen', 'unbekannt', 'nur-geplant'],
    hasParts: true,
    hasDisputed: true,
    hasUnknown: true,
  });
  expect(signatureLegend([barOf('verbund')])).toEqual({
    states: ['abgeschlossen'],
    hasParts: false,
    hasDisputed: false,
    hasUnknown: false,
  });
});

it('adds no part to a sum that holds the whole, and says what is disputed and how many sums it knows', () => {
  expect(knownMoney(projects)).toEqual({ total: 1_750_000, disputed: 500_000, known: 2, all: 4 });
  expect(moneyView(knownMoney(projects), edition)).toEqual({
    sum: '1,75\u00a0Mio.\u202f€',
    note: '2 von 4 Vorhaben mit Betrag, davon 500.000\u202f€ strittig',
  });
});
