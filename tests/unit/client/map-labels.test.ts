import { describe, expect, it } from 'vitest';
import * as words from '#language/de/words/index.ts';
import { countProjects, passing, readMapData, type MapData } from '#client/map-data.ts';
import { createLabels } from '#client/map-labels.ts';

const labels = createLabels(words.client.map, 'de');
const { mainPlace } = labels;
/** With plain spaces: a number and its noun stay in one line. */
const plainly =
  <Values extends readonly unknown[]>(say: (...values: Values) => string) =>
  (...values: Values) =>
    say(...values).replaceAll('\u00a0', ' ');
const clusterName = plainly(labels.clusterName);
const placeName = plainly(labels.placeName);
const sentence = plainly(labels.sentence);
const regionSentence = plainly(labels.regionSentence);

const content = readMapData({
  words: words.client.map,
  regions: [
    ['aachen', 'Aachen'],
    ['soest', 'Soest'],
  ],
  outcomes: [['läuft weiter', []]],
  places: [
    ['Aachen', 6.1, 50.8, '/orte/aachen/'],
    ['Monschau', 6.2, 50.5, '/orte/monschau/'],
    ['Alsdorf', 6.2, 50.9, '/orte/alsdorf/'],
    ['Würselen', 6.1, 50.8, '/orte/wuerselen/'],
    ['Soest', 8.1, 51.6, '/orte/soest/'],
  ],
  project: '/projekte/{id}/',
  projects: [
    ['b', 'Projekt b', 0, [0], [0, 1]],
    ['a', 'Projekt a', 0, [0], [0]],
    ['ohne-ort', 'Projekt ohne Ort', 0, [0, 1], []],
    ['c', 'Projekt c', 0, [1], [4]],
  ],
} satisfies MapData);
const only = (...ids: string[]) => passing(content, new Set(ids));

describe('places', () => {
  it('gather the projects of one municipality and know where it and they lead', () => {
    const [aachen, monschau] = passing(content).places;
    expect(aachen).toMatchObject({ name: 'Aachen', href: '/orte/aachen/', lat: 50.8 });
    expect(aachen?.projects.map(({ href }) => href)).toEqual(['/projekte/b/', '/projekte/a/']);
    expect(monschau?.projects.map(({ id }) => id)).toEqual(['b']);
  });

  it('hold only the projects that the filter lets through', () => {
    expect(only('a').places.map((place) => placeName(place))).toEqual(['Aachen: 1 Projekt']);
    expect(only().places).toEqual([]);
  });
});

describe('a cluster', () => {
  it('counts a project at two of its places once', () => {
    expect(countProjects(only('a', 'b').places)).toBe(2);
  });

  it('names places and number, the place with most projects first, the others by the alphabet', () => {
    expect(clusterName(passing(content).places)).toBe('3 Projekte an 3 Orten: Aachen, Monschau, Soest, öffnen');
    expect(mainPlace(only('c', 'b').places).name).toBe('Aachen');
  });

  it('counts what would be too much to name', () => {
    const [aachen] = only('a').places;
    const many = ['D', 'C', 'B', 'A'].map((name) => ({ ...aachen!, name }));
    expect(clusterName(many)).toBe('1 Projekt an 4 Orten: A, B, C und 1 weitere, öffnen');
  });
});

describe('the sentence', () => {
  it('says what the whole map shows, and what only the list has', () => {
    expect(sentence(passing(content))).toBe('4 Projekte an 3 Orten, 1 ohne Ort nur in der Liste.');
  });

  it('says how much of it passes the filter', () => {
    expect(sentence(only('a', 'b'))).toBe('2 von 4 Projekten passen zum Filter, an 2 Orten.');
    expect(sentence(only('c'))).toBe('1 von 4 Projekten passt zum Filter, an einem Ort.');
    expect(sentence(only('ohne-ort'))).toBe('1 von 4 Projekten passt zum Filter, 1 ohne Ort nur in der Liste.');
    expect(sentence(only())).toBe('Kein Projekt passt zum Filter.');
  });

  it('says what the frame holds where it leaves something out', () => {
    const { places } = only('c');
    expect(sentence(passing(content), places)).toMatch(/\. Im Ausschnitt: 1 Projekt an einem Ort\.$/);
  });

  it('says of a region how many of its projects there are, and pass', () => {
    expect(regionSentence(content, passing(content), 'aachen')).toBe('Aachen, 3 Projekte');
    expect(regionSentence(content, only('a', 'c'), 'aachen')).toBe('Aachen, 3 Projekte, 1 passt zum Filter');
    expect(regionSentence(content, only('a', 'b'), 'soest')).toBe('Soest, 2 Projekte, 0 passen zum Filter');
  });
});
