import { expect, it } from 'vitest';
import { statusMatrix, themeMatrix } from '#views/parts/matrix.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({
  regionen: { aachen: { title: 'Aachen' }, 'emscher-lippe': { title: 'Emscher-Lippe' }, soest: { title: 'Soest' } },
  themen: { verkehr: { title: 'Verkehr' }, bildung: { title: 'Bildung' } },
  projekte: {
    bus: { topics: ['verkehr'] },
    schulbus: { topics: ['verkehr', 'bildung'], regions: ['aachen', 'soest'] },
    fahrplan: { topics: ['verkehr'], regions: ['aachen', 'emscher-lippe', 'soest'] },
  },
});
const rows = themeMatrix(edition);
const countsOf = (title: string) => rows.find((row) => row.title === title)?.cells.map(({ count }) => count);

it('counts a project of two regions in both, one of all regions in the last column alone', () => {
  expect(countsOf('Verkehr')).toEqual([1, 0, 2, 1]);
});

it('counts a project of two themes in both', () => {
  expect(countsOf('Bildung')).toEqual([1, 0, 1, 0]);
});

it('adds up projects, not cells; themes stand in the order of the programme', () => {
  expect(rows.map(({ title, total }) => [title, total])).toEqual([
    ['Verkehr', 3],
    ['Bildung', 1],
  ]);
});

it('heads the columns by the letters of the regions and leads to the theme', () => {
  expect(rows[0]?.cells.map(({ letter }) => letter)).toEqual(['a', 'e', 's', undefined]);
  expect(rows[0]?.href).toBe('/themen/verkehr/');
});

it('has a row for each status that occurs, also for what is not known', () => {
  expect(statusMatrix(edition).map(({ title, total, href }) => [title, total, href])).toEqual([
    ['unbekannt', 3, '/projekte/?status=unbekannt'],
  ]);
});
