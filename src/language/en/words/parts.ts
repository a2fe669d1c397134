/** Words that several pages share: rows of lists, proofs, tables, axis of time, filters, maps. */
import type { Words } from '../../language.ts';
import { countOf } from '../format.ts';
import { unknown } from './kinds.ts';

const countWord = (count: number): string =>
  ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'][count] ?? String(count);

const sources = (count: number): string => countOf(count, 'source', 'sources');
const projects = (count: number): string => countOf(count, 'project', 'projects');

export const parts: Words['parts'] = {
  dataLinks: {
    heading: 'Data',
    record: 'This entry as a record (JSON)',
    citation: 'Reference to this page (BibTeX)',
    sheet: 'Fact sheet (PDF)',
    sheetOf: (title) => `Fact sheet: ${title} (PDF)`,
    all: 'All data',
  },
  outcomes: {
    lastProof: (date) => `latest source ${date}`,
    recent: (recent, all, from, to) => {
      if (recent === 0) return `None of the latest sources for “still running” dates from ${from} or ${to}.`;
      if (all === 1) return `The latest source dates from ${from} or ${to}.`;
      return `For ${recent} of the ${all} the latest source dates from ${from} or ${to}.`;
    },
    legend: 'What became of it?',
  },
  money: {
    about: (sum) => `about ${sum}`,
    millions: (number) => `€${number}m`,
    known: (known, all) => (known === all ? projects(all) : `${known} of ${all} projects with an amount`),
    disputed: (sum) => `of which ${sum} disputed`,
  },
  claims: {
    andOthers: (name) => `${name} and others`,
    preferred: 'our reading',
  },
  dispute: {
    reading: 'Our reading; the sources disagree.',
    noReading: 'The sources disagree',
    heading: (count, isTime) => `${countWord(count)} statements ${isTime ? 'in time' : 'on one scale'}`,
    axis: (from, to) => `Scale from ${from} to ${to}. The table below gives all statements.`,
    unplaced: (values) => `Without a place on the scale: ${values}.`,
  },
  projectCount: projects,
  squareScale: (each) => `One square: about ${each}\u00a0projects`,
  asOf: (date) => `as of ${date}`,
  beforeProofNumber: (standing) => `, ${standing}, reference `,

  projectCard: {
    noFunding: `amount ${unknown}`,
    noPeriod: `period ${unknown}`,
  },
  event: {
    span: (from, to) => `${from} to ${to}`,
    noDay: 'no day known',
  },
  sourceCount: {
    several: (count) => `in several places (${sources(count)})`,
    derived: (count) => `from ${sources(count)}`,
    stated: (count) => `in ${sources(count)}`,
  },
  sourceRow: {
    noDate: 'undated',
    factCount: (count) => countOf(count, 'fact', 'facts'),
  },

  filters: {
    region: 'Region',
    topic: 'Topic',
    area: 'Funding area',
    outcome: 'Outcome',
    money: 'Funding',
    moneyClasses: {
      'unter-500-tsd': 'under €500,000',
      'bis-1-mio': 'up to €1\u00a0million',
      'bis-2-mio': 'up to €2\u00a0million',
      'ueber-2-mio': 'over €2\u00a0million',
    },
    transfer: 'Reuse',
    openCode: 'open code',
    reachable: 'telephone or e-mail known',
    withTransfer: 'information on reuse',
    years: 'Funded in',
    yearsNote: 'Where only the start or the end is sourced, that year alone counts.',
    lead: 'Run by',
    place: 'Place',
    noPlace: 'no particular place',
    frequent: (count) => `The ${count} most frequent; the search word finds all others.`,
    orders: { name: 'Name', money: 'Funding', begin: 'Start', outcome: 'Outcome', relevance: 'best match' },
    selection: 'Selection',
    onlyKeyFacts: 'key facts only',
    proof: 'Sources',
    kind: 'Kind',
    year: 'Year',
    subject: 'Subject',
  },

  gallery: {
    pictureCount: (count) => countOf(count, 'picture', 'pictures'),
  },

  programmeBand: {
    caption: (known, all, most, from, to) =>
      `For ${known} of the ${projects(all)} both start and end are known; up to ${most} ran at once, ${from === to ? `in ${from}` : `between ${from} and ${to}`}. Ticks: events on a known day.`,
  },

  map: {
    noPlace: 'No particular place',
    atPlaces: (count, places) => `${count} in ${places === 1 ? 'one place' : `${places} places`}`,
    sentence: (all, placeless) => `${all}${placeless > 0 ? `, ${placeless} without a place in the list only` : ''}.`,
  },

  operator: {
    name: 'Operator',
    address: 'Address',
    representedBy: 'Represented by',
    email: 'E-mail',
    phone: 'Telephone',
    register: 'Register',
    vatId: 'VAT identification number',
    supervisor: 'Supervisory authority',
    responsible: 'Responsible for the content (section 18(2) of the German State Media Treaty, MStV)',
    privacyContact: 'Questions about privacy',
    serverLogs: 'Logs of the web server',
    accessibilityContact: 'Questions about accessibility',
    reportRecipient: 'Reports through the form',
  },

  regionRuns: (known, missing) => `${known} with dates, ${missing} without`,
  runsDrawn: (count) => `${count} drawn`,

  projectGroups: {
    statewide: 'All regions (NRW)',
    several: 'Several regions',
  },

  report: {
    page: (title) => `Page: ${title}`,
    id: (id) => `Identifier: ${id}`,
    address: (address) => `Address: ${address}`,
    questions: { mistake: 'What is wrong?', barrier: 'What is not accessible?' },
    subject: (id) => `Error reported: ${id}`,
    subjects: { mistake: 'Error reported', barrier: 'Barrier reported' },
  },

  socialCard: {
    programme: 'Funding programme',
    region: 'Digital model region',
    project: 'Project',
    statewideProject: 'Statewide project',
    topic: 'Topic',
    fact: 'Fact',
    event: 'Event',
    news: 'News',
    allRegions: 'all regions',
    projectCount: projects,
    kinds: {
      fact: { kind: 'Fact', title: 'A statement with its sources' },
      source: { kind: 'Source', title: 'A document and the facts it holds' },
      organisation: { kind: 'Organisation', title: 'Who took part in the model regions' },
      place: { kind: 'Place', title: 'What happened in towns and districts' },
      list: { kind: 'Overview', title: 'Regions, projects, facts and sources' },
      page: { kind: 'Documentation', title: 'What became of the funding programme' },
    },
  },

  linkNames: { proof: (number) => `Reference ${number}` },

  uses: {
    home: 'Home page',
    inDerivation: 'Fact, in its derivation',
  },
};
