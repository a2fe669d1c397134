import { expect, it } from 'vitest';
import { moneyView } from '#views/pages/project-money.ts';
import { anEdition, aSide } from '../../../support/catalogue.ts';

const euro = (value: number, more = {}) => ({ value, unit: 'EUR', ...more });
const said = (number: number) => aSide(String(number), { number, unit: 'EUR' });
const edition = anEdition({
  projekte: {
    beides: { facts: { funding: 'beides--land', cost: 'beides--all' } },
    land: { facts: { funding: 'land--land' } },
    kosten: { facts: { cost: 'kosten--all' } },
    uneins: { facts: { funding: 'uneins--land', cost: 'uneins--all' } },
    ungenannt: {},
    nichts: {},
  },
  fakten: {
    'projekte/beides': { land: euro(750_000), all: euro(1_000_000) },
    'projekte/land': { land: euro(700_000) },
    'projekte/kosten': { all: euro(500_000) },
    'projekte/uneins': {
      land: euro(1_760_000, { confidence: 'widerspruch', sides: [said(1_700_000), said(1_760_000)] }),
      all: euro(2_000_000),
    },
    'projekte/ungenannt': { some: euro(200_000, { confidence: 'widerspruch', sides: [said(100_000), said(200_000)] }) },
  },
});
const viewOf = (id: string) =>
  moneyView(
    edition.catalogue.projects.find((project) => project.id === id)!,
    edition,
  );
const barOf = (id: string) => viewOf(id).bar.map(({ kind, at, length }) => `${kind} ${at} ${length}`);

it('draws the share of the Land on the whole cost', () => {
  expect(barOf('beides')).toEqual(['land 0% 75%', 'rest 75% 25%']);
});

it('leaves open what nobody tells, and never lets the Land’s part look like the whole', () => {
  expect(barOf('land')).toEqual(['land 0% 70%', 'unknown 70% 30%']);
  expect(viewOf('land').ends).toEqual(['Land', 'Gesamtkosten nicht belegt']);
  expect(barOf('kosten')).toEqual(['rest 0% 100%']);
  expect(barOf('nichts')).toEqual(['unknown 0% 100%']);
  expect(viewOf('nichts').ends).toBeUndefined();
});

it('marks the span between the lowest and the highest statement, and says it', () => {
  expect(barOf('uneins')).toEqual(['land 0% 85%', 'disputed 85% 3%', 'rest 88% 12%']);
  expect(viewOf('uneins').funding).toMatchObject({ words: '1,7 bis 1,76\u00a0Mio.\u202f€', isDisputed: true });
});

it('says no sum to be the Land’s that the project does not name as such', () => {
  expect(viewOf('ungenannt').funding).toMatchObject({ id: 'ungenannt--some', isOfLand: false });
});
