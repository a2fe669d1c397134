/** What the pages of municipalities and Kreise say around their facts. */
import type { Words } from '../../language.ts';
import { countOf, joinList } from '../format.ts';

const projects = (count: number) => countOf(count, 'project', 'projects');
const projectCount = (count: number) => (count === 0 ? 'no project known' : projects(count));

export const places: Words['places'] = {
  projectCount,
  title: (name) => `${name}: what happened there`,
  description: (name, region, count) =>
    `What happened in ${name}: ${projectCount(count)}, with outcome, money and contacts.${region ? ` Part of the ${region} model region.` : ''}`,
  lead: {
    leads: (region) => `Lead city of the ${region} model region.`,
    member: (region) => `Belongs to the ${region} model region.`,
    outside: 'Belongs to no model region.',
    projects: (count, outcomes) =>
      count === 1
        ? `One project is known here: ${outcomes.replace(/^1\s/, '')}.`
        : `${projects(count)} are known here: ${outcomes}.`,
    none: 'No project of its own is known.',
  },
  figures: {
    people: 'People',
    projects: 'Projects in this place',
    own: (own, shared) =>
      [own > 0 ? `${own} only here` : '', shared > 0 ? `${shared} with other places` : ''].filter(Boolean).join(', '),
    money: 'Money for projects only here',
    share: (sum) => `plus a share of ${sum}, size not sourced`,
    key: (key) => `key ${key}`,
    keyAlone: 'Official key',
  },
  map: {
    label: (name, region, neighbours) =>
      `Map: ${name}${region ? ` in the ${region} model region` : ''}, next to ${joinList(neighbours)}.`,
    kilometres: (count) => `${count}\u00a0km`,
  },
  happened: {
    heading: 'What happened here',
    own: 'Only here',
    with: (names) => `With ${names}`,
    more: (count) => countOf(count, 'more place', 'more places'),
  },
  takeovers: { heading: 'Taken over from elsewhere', from: (by) => `${by}:` },
  kreis: {
    heading: 'In the whole district',
    towns: 'In the municipalities',
    note: (count) => `${projects(count)} at district level`,
    none: 'no project at district level known',
  },
  ask: {
    heading: 'Whom to ask',
    office: (region) => `Office of the ${region} model region`,
    nobody: 'No contact is known.',
    check: 'What suits a place of this size? Six questions',
    source: 'Contact according to',
  },
  events: {
    heading: 'Events',
    none: 'None is known in the place itself.',
    region: (region) => `All events: ${region}`,
  },
  organisations: {
    heading: 'Organisations',
    leads: (count) => `in charge of ${projects(count)}`,
    takesPartIn: (count) => `partner in ${projects(count)}`,
    seat: 'seat',
  },
  neighbours: { heading: 'Neighbours' },
  myPlace: {
    heading: 'My place',
    label: 'Town or municipality in North Rhine-Westphalia',
    submit: 'Show',
    position: 'Use my position',
    positionNote: 'Your device works it out by itself; your position is not transmitted.',
    promise:
      'The answer will stand here: which model region the place belongs to or which is nearest, what ran there, and which projects nearby can be taken over.',
    all: 'All municipalities',
    allNote:
      'Which model region each belongs to, or which is nearest. Distances are as the crow flies between points inside the municipalities, rounded.',
    districts: { '051': 'Düsseldorf', '053': 'Köln', '055': 'Münster', '057': 'Detmold', '059': 'Arnsberg' },
    district: (name) => `Government district of ${name}`,
    ownKreis: 'Cities that are districts of their own',
    group: (region, from, to) => (to === 0 ? region : `${region}, ${from === to ? from : `${from} to ${to}`}\u00a0km`),
  },
  data: { text: 'Places with their keys as a table:', link: 'Data' },
  list: {
    count: (places) => `${countOf(places, 'place', 'places')} with a page of their own.`,
    heading: 'Places with a page of their own',
    others: 'Outside the model regions',
    note: 'One square, one project; the fill says what became of it.',
  },
};
