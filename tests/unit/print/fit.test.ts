import { describe, expect, it } from 'vitest';
import { firstFitting, stepsOf } from '#print/fit.ts';
import { projectSheet } from '#views/pages/fact-sheet.ts';
import { anEdition } from '../../support/catalogue.ts';

const count = 40;

describe('the first step that fits', () => {
  it('is found from every guess', () => {
    for (let wanted = 0; wanted < count; wanted++) {
      for (let from = 0; from < count; from++) {
        expect(firstFitting(count, from, (step) => step >= wanted)).toBe(wanted);
      }
    }
  });

  it('is none where not even the last fits', () => {
    for (let from = 0; from < count; from++) expect(firstFitting(count, from, () => false)).toBeUndefined();
  });

  it('costs two trials where the guess is right, and none is tried twice', () => {
    for (let from = 1; from < count; from++) {
      const tried: number[] = [];
      firstFitting(count, from, (step) => {
        tried.push(step);
        return step >= from;
      });
      expect(tried).toEqual([from, from - 1]);
    }
    const tried: number[] = [];
    firstFitting(count, 30, (step) => {
      tried.push(step);
      return step >= 3;
    });
    expect(new Set(tried).size).toBe(tried.length);
  });
});

it('on a full sheet other projects give way first, then sources that prove nothing shown, then rows', () => {
  const { catalogue, ...edition } = anEdition({
    projekte: { labor: { regions: ['soest'] }, bus: { regions: ['soest'] } },
    fakten: { 'projekte/labor': { visits: {}, visitors: {} } },
  });
  const labor = catalogue.projects.find(({ id }) => id === 'labor')!;
  const steps = stepsOf(projectSheet(labor, { catalogue, ...edition }));
  expect(steps.map(({ beside }) => beside)).toEqual([1, ...steps.slice(1).map(() => 0)]);
  expect(steps.map(({ rows }) => rows)).toEqual(steps.map(({ rows }) => rows).toSorted((a, b) => b - a));
  expect(steps.at(-1)).toMatchObject({ rows: 0, disputes: 0 });
});
