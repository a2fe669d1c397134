/** What the page of a region says around its facts. */
import type { Words } from '../../language.ts';
import { countOf, joinList } from '../format.ts';

export const region: Words['region'] = {
  plate: {
    label: (name, count, places) =>
      `Map of the ${name} model region with ${countOf(count, 'project', 'projects')}: ${joinList(places)}.`,
    place: (name, count) => `${name} ${count}`,
    several: 'in several places',
    none: 'no known place',
    elsewhere: 'in other places',
    abroad: { be: 'Belgium', nl: 'Netherlands', ni: 'Lower Saxony' },
    bar: '10 km',
    caption: 'One square, one project; the fill says what became of it. Ring: place with projects.',
    scaledCaption: (scale) => `${scale}; the fill says what became of it. Ring: place with projects.`,
    map: 'Interactive map',
    places: 'Projects by place',
    numbers: 'The numbers lead to the table.',
  },
  figures: {
    heading: 'In figures',
    funding: 'Funding of the region',
    sum: 'Total of the projects, worked out here',
    withoutShared: 'without those shared with other regions',
    projects: 'Projects according to the sources',
    projectsNote: (count) => `known here: ${count}`,
    running: 'still running',
    runningOf: (count) => `of ${count} known here`,
    course: 'Selection to end of programme',
    population: 'People in the region',
    unknownNote: 'no source seen gives a figure',
  },
  remains: 'What remained',
  table: {
    heading: (count) => `All ${count} projects`,
    largest: (count) => `The largest of ${count} projects`,
    note: (largest) =>
      `Ordered by outcome and money. Bars: funding, the longest stands for ${largest}. Period: grey is the programme, dashed an open end. Projects of several regions stand in each; their amount is for all together.`,
    uncounted: 'Not counted: parts of a project, and plans',
  },
  contact: {
    heading: 'Whom to ask',
    website: 'Website of the region',
    reuse: 'What others can take over',
    takenOver: (by) => `taken over: ${by}`,
  },
  folds: {
    sources: (count, publishers) => `${count} from ${countOf(publishers, 'publisher', 'publishers')}`,
  },
};
