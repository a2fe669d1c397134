import { describe, expect, it } from 'vitest';
import { claimDrawings, type ClaimShape } from '#views/parts/claim-drawing.ts';
import { claimScale } from '#views/parts/claim-scale.ts';
import { placeInLanes, placeTicks, wrapWords } from '#views/parts/claim-labels.ts';
import { aSide, anEdition, factOf } from '../../../support/catalogue.ts';

const edition = (sides: readonly object[]) =>
  anEdition({
    projekte: { labor: {} },
    fakten: { 'projekte/labor': { streit: { confidence: 'widerspruch', sides } } },
  });
const drawn = (...sides: object[]) => {
  const made = edition(sides);
  return claimDrawings(factOf(made.catalogue, 'labor--streit'), made);
};
const scaled = (...sides: object[]) => {
  const made = edition(sides);
  return claimScale(factOf(made.catalogue, 'labor--streit').sides, made);
};
const euro = (value: string, number: number, more: object = {}) => aSide(value, { number, unit: 'EUR', ...more });
const day = (from: string, more: object = {}) => aSide(from, { from, ...more });
const texts = (shapes: readonly ClaimShape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.words] : []));
const marks = (shapes: readonly ClaimShape[]) => shapes.filter(({ kind }) => kind === 'mark');

describe('claims on an axis', () => {
  it('of money lie between round sums, none at an end', () => {
    const { ticks, claims } = scaled(euro('91', 91e6), euro('100', 100e6))!;
    expect([ticks[0]!.words, ticks.at(-1)!.words]).toEqual(['90\u00a0Mio.\u202f€', '105\u00a0Mio.\u202f€']);
    for (const { at } of claims) expect(at > 0 && at < 1).toBe(true);
  });

  it('of things counted have whole ticks and name the unit once', () => {
    const count = (number: number) => aSide(String(number), { number, unit: 'Regionen' });
    expect(scaled(count(4), count(5))!.ticks.map(({ words }) => words)).toEqual(['3', '4', '5', '6\u00a0Regionen']);
  });

  it('of time are as wide as their month or year', () => {
    const { claims } = scaled(day('2022'), day('2023-06-30'))!;
    expect(claims[0]!.to - claims[0]!.from).toBeGreaterThan(0.2);
    expect(claims[1]!.to - claims[1]!.from).toBeLessThan(0.01);
  });

  it('that agree on the begin are placed by their end', () => {
    const { kind, claims } = scaled(day('2020-09', { to: '2022-05' }), day('2020-09', { to: '2022-08' }))!;
    expect(kind).toBe('points');
    expect(claims[0]!.at).toBeLessThan(claims[1]!.at);
  });

  it('that differ in both ends are drawn as spans', () => {
    const { large } = drawn(day('2020-02', { to: '2022-12' }), day('2020-04', { to: '2022-08' }))!;
    expect(marks(large.shapes)).toHaveLength(4);
    expect(large.shapes.filter(({ kind }) => kind === 'wave')).toHaveLength(2);
  });

  it('without number or date stay words', () => {
    expect(drawn(aSide('ja'), aSide('nein'))).toBeUndefined();
    expect(drawn(euro('5', 5), aSide('viel'))).toBeUndefined();
    expect(drawn(day('2017-10-10'), day('2017-09'), aSide('Sommer'))!.unplaced).toEqual(['Sommer']);
  });

  it('show the preferred one full and on top, the others open', () => {
    const { small, large } = drawn(euro('eins', 1e6, { preferred: true }), euro('zwei', 2e6), euro('drei', 3e6))!;
    for (const { shapes } of [small, large]) {
      expect(marks(shapes).map((mark) => 'isPreferred' in mark && mark.isPreferred)).toEqual([false, false, true]);
    }
    expect(texts(large.shapes)).toContain('unsere Lesart');
  });
});

describe('labels', () => {
  const meets = (a: { from: number; to: number }, b: { from: number; to: number }) => a.from < b.to && b.from < a.to;

  it('close together move to lanes of their own, and stay inside the drawing', () => {
    const { placed, lanes } = placeInLanes(
      [0.01, 0.02, 0.03, 0.5, 0.99].map((at, index) => ({ at, words: `Angabe ${index}` })),
    );
    expect(lanes).toBe(3);
    for (const label of placed) {
      expect(label.from).toBeGreaterThanOrEqual(0);
      expect(label.to).toBeLessThanOrEqual(1);
      for (const other of placed)
        expect(label !== other && label.lane === other.lane && meets(label, other)).toBe(false);
    }
  });

  it('of ticks give way to those at the ends', () => {
    const ticks = ['Oktober 2022', 'November 2022', 'Dezember 2022', 'Januar 2023', 'Februar 2023'];
    const placed = placeTicks(ticks.map((words, index) => ({ words, at: index / 4 })));
    expect(placed[0]!.words).toBe(ticks[0]);
    expect(placed.at(-1)!.words).toBe(ticks[4]);
    expect(placed.length).toBeLessThan(5);
  });

  it('break into lines at spaces', () => {
    expect(wrapWords('50.000 Kundinnen und Kunden', 9, 'bold')).toEqual(['50.000', 'Kundinnen und', 'Kunden']);
  });
});
