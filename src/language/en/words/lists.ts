/** Words of the pages that list something: what stands above the list and beside it. Title and lead are content. */
import type { Words } from '../../language.ts';
import { countOf } from '../format.ts';

const projectNouns = { noun: 'projects', nounOne: 'project', nounOf: 'projects' };
const toggle = { label: 'View', list: 'List', map: 'Map' };

export const lists: Words['lists'] = {
  letters: 'Initial letters',
  parts: {
    index: 'What is where',
    filterNote: 'A filter or a search word looks through all of them.',
    page: (number) => `Page ${number}`,
    range: (first, last) => `${first} to ${last}`,
    title: (list, group, piece) => `${list}: ${[group, piece].filter(Boolean).join(', ')}`,
    place: (number, of) => `Page ${number} of ${of}`,
    count: (count) => countOf(count, 'entry', 'entries'),
    description: (title, count, number, of) =>
      `${title}. ${countOf(count, 'entry', 'entries')}, page ${number} of ${of}.`,
    entries: 'Entries',
    whole: 'To the whole list',
    previous: 'Previous page',
    next: 'Next page',
    ways: 'Pages of this list',
    waysBelow: 'Further in this list',
    more: (count) => countOf(count, 'more entry', 'more entries'),
    all: (count, what) => `All ${count} ${what}`,
    names: {
      vorhaben: 'projects',
      fakten: 'facts',
      termine: 'events',
      organisationen: 'organisations',
      quellen: 'sources',
      widersprueche: 'contradictions',
      mitwirkende: 'participants',
    },
  },
  regions: {
    table: 'The five model regions compared',
    map: 'Location of the five model regions in North Rhine-Westphalia',
    /** Head of the column with the names of the rows. */
    aspect: 'Aspect',
    scale: '20\u00a0km',
    rows: {
      members: 'Who belonged to it',
      district: 'Government district',
      chosen: 'Selected',
    },
    outcomes: 'What remained',
    all: 'in total',
    running: 'Kept running after the funding',
    runningNote: 'With the year of the latest source.',
    money: 'Money',
    funding: 'Funding',
    fundingNote:
      'Filled: sourced project by project, only projects of this region alone. Wave: sources disagree. Line: total that a source gives for the region. Hatched: what is missing up to it; without a line the height says nothing.',
    named: 'Total that a source gives',
    people: 'People',
    population: 'Population',
    time: 'Time',
    runs: 'Periods',
    runsNote: 'One line, one project; dashed: start or end open. Grey field: the programme.',
    topics: 'Topics',
    contact: 'Whom to ask',
    office: 'Project office',
    website: 'Website',
    ask: 'Office',
  },
  projects: {
    byRegion: 'By region',
    byTopic: 'By topic',
    byOutcome: 'By outcome',
    byPlace: 'By place',
    allPlaces: 'all places from A to Z',
    list: 'List',
    filter: 'Filter projects',
    nouns: projectNouns,
    toggle,
    table: {
      caption: 'Projects with outcome, funding and period; the bars of a column share one scale.',
      project: 'Project',
      outcome: 'Outcome',
      funding: 'Funding',
      period: 'Funded',
      span: (from, to) => `${from} to ${to}`,
    },
  },
  map: {
    list: 'Map and list',
    filter: 'Filter the map',
    nouns: projectNouns,
    toggle,
  },
  topics: {
    list: 'The topics',
    note: 'One square, one project, with the letter of its region; “+” stands for several. A project with several topics appears more than once.',
  },
  facts: {
    count: (facts, sources) =>
      `${countOf(facts, 'statement', 'statements')} from ${countOf(sources, 'source', 'sources')}.`,
    lines: 'The line under a figure',
    contradictions: 'All contradictions',
    sources: 'All sources',
    list: 'List',
    filter: 'Filter facts',
    nouns: { noun: 'facts', nounOne: 'fact', nounOf: 'facts' },
    moment: 'Valid in the month',
    momentNote: (timeless) =>
      `For example 2019-06. ${countOf(timeless, 'fact gives', 'facts give')} no date and ${timeless === 1 ? 'is' : 'are'} then left out.`,
    keyFacts: 'Key facts',
  },
  contradictions: {
    count: (count) => `The sources disagree on ${countOf(count, 'point', 'points')}.`,
  },
  sources: {
    count: (sources, publishers) =>
      `${countOf(sources, 'source', 'sources')} from ${countOf(publishers, 'publisher', 'publishers')}.`,
    byPublisher: 'By publisher',
    filter: 'Filter sources',
    nouns: { noun: 'sources', nounOne: 'source', nounOf: 'sources' },
  },
  events: {
    count: (count) => `${countOf(count, 'event', 'events')} in order.`,
    undrawn: (count) =>
      `Drawn are the first events of each month, ${countOf(count, 'more is', 'more are')} in the list only.`,
    overview: (years) => `${years} years at a glance`,
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    field: 'Grey field: funding',
    calendar: {
      heading: 'In your own calendar',
      link: 'Events as a calendar file (ICS)',
    },
  },
  news: {
    list: 'All',
  },
  organisations: {
    count: (count) => `${countOf(count, 'organisation', 'organisations')}.`,
    note: 'One square, one project, with the letter of its region; “+” stands for several.',
  },
  glossary: {
    proof: 'Source:',
    basis: (basis) => `Basis: ${basis}`,
    related: 'See also:',
  },
  charts: {
    press: 'Press',
    list: 'All charts',
  },
  search: {
    projects: 'Projects from A to Z',
    organisations: 'Organisations',
    topics: 'Topics',
    places: 'Places',
    events: 'Events by year',
    facts: 'Facts by subject',
    sources: 'Sources by publisher',
  },
};
