import { describe, expect, it } from 'vitest';
import { words } from '#language/de/words/index.ts';
import { countProjects, createLabels, placesOf, type MapProject } from '#client/map-labels.ts';

const { clusterName, mainPlace, placeName, popupContent } = createLabels(words.client.map, 'de');

const aachen: [number, number, string] = [6.1, 50.8, 'Aachen'];
const monschau: [number, number, string] = [6.2, 50.5, 'Monschau'];

function aProject(id: string, ...places: MapProject['places']): MapProject {
  return { id, title: `Projekt ${id}`, href: `/projekte/${id}/`, regions: [], places };
}

const projects = [aProject('b', aachen, monschau), aProject('a', aachen), aProject('ohne-ort')];

describe('places', () => {
  it('gather the projects of one municipality', () => {
    expect(placesOf(projects).map((place) => [place.name, place.projects.map(({ id }) => id)])).toEqual([
      ['Aachen', ['b', 'a']],
      ['Monschau', ['b']],
    ]);
  });

  it('hold only the projects that the filter lets through', () => {
    expect(placesOf(projects, new Set(['a'])).map(placeName)).toEqual(['Aachen: 1 Projekt']);
    expect(placesOf(projects, new Set())).toEqual([]);
  });

  it('say how many projects there are, one of them in the singular', () => {
    expect(placesOf(projects).map(placeName)).toEqual(['Aachen: 2 Projekte', 'Monschau: 1 Projekt']);
  });
});

describe('a cluster', () => {
  it('counts a project at two of its places once', () => {
    expect(countProjects(placesOf(projects))).toBe(2);
  });

  it('is called after its place with the most projects', () => {
    expect(clusterName(placesOf(projects))).toBe('2 Projekte bei Aachen, öffnen');
  });

  it('is called by the alphabet when places are equal', () => {
    expect(mainPlace(placesOf([aProject('x', monschau, aachen)])).name).toBe('Aachen');
    expect(clusterName(placesOf([aProject('x', monschau, aachen)]))).toBe('1 Projekt bei Aachen, öffnen');
  });
});

describe('a popup', () => {
  it('has the place as title, the number in words and the projects as links in the order of the alphabet', () => {
    expect(popupContent(placesOf(projects)[0]!)).toEqual({
      title: 'Aachen',
      summary: '2 Projekte',
      links: [
        { text: 'Projekt a', href: '/projekte/a/' },
        { text: 'Projekt b', href: '/projekte/b/' },
      ],
    });
  });
});
