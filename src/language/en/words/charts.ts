/** Words of the charts: titles, sentences, notes, columns. */
import type { Words } from '../../language.ts';
import { countOf, joinList } from '../format.ts';

const projects = (count: number) => countOf(count, 'project', 'projects');

const counted =
  'Projects of several regions stand in each; “NRW” counts the projects of all regions, “all” each project once.';

export const charts: Words['charts'] = {
  titles: {
    foerdermittel: 'Funding by project',
    themen: 'Projects by topic and region',
    zeitleiste: 'Programme, selection and period of the projects',
    ausgaenge: 'What became of the projects',
    versprochen: 'Promises and results',
    status: 'Status of the projects as the sources give it',
  },
  credit: (site, checked, licence, address) =>
    `${site}, independent documentation, as of ${checked}, licence ${licence}${address ? `, ${address}` : ''}`,
  largest: (shown, more) =>
    `Drawn are the ${shown} projects with the largest funding; ${countOf(more, 'more is', 'more are')} in the table and in the file.`,
  columns: {
    project: 'Project',
    region: 'Region',
    funding: 'Funding',
    fundingName: 'What the sum is called',
    partOf: 'Part of',
    topic: 'Topic',
    status: 'Status',
    outcome: 'Outcome',
    lastProof: 'Latest source',
    note: 'Note',
    statewide: 'NRW',
    all: 'all',
    what: 'What',
    start: 'Start',
    end: 'End',
  },
  funding: {
    statement: (known, count, highest) => {
      const most = highest ? `; the largest, ${highest.sum}, for “${highest.project}”` : '';
      return `For ${known} of ${count} recorded projects an amount of funding is sourced${most}.`;
    },
    notes: [
      'Line under the figure: double for several publishers, single for one source, wavy where sources disagree.',
      'Do not add these up: many amounts are missing, some overlap, and they date from different years.',
      'Hollow bars: parts of the project above, not to be added to it. What several regions share appears only once.',
      'The amount is the share of the state as far as the sources give it; what the source calls it is in the table.',
    ],
    groupNote: (known, count) => `amount sourced for ${known} of ${projects(count)}`,
    caption: 'All recorded projects',
  },
  squares: {
    note: `One square is one project. ${counted}`,
    counted,
    several: (each) => `One square stands for about ${each} projects; the numbers beside it are exact.`,
    total: (count) => `all: ${count}`,
    caption: 'Number of projects',
  },
  topics: {
    statement: (count, most) =>
      `The most frequent topics among the ${count} recorded projects are ${joinList(most.map(({ title, total }) => `${title} (${total})`))}.`,
    note: 'A project with several topics appears under each.',
  },
  outcomes: {
    statement: (count, ends) =>
      `Of ${count} recorded projects: ${joinList(ends.map(({ count: of, word }) => `${of}\u00a0${word}`))}.`,
    note: 'By the latest source known: “still running” says nothing about the time after it. The fill of the square shows the outcome.',
    caption: 'The outcome of every project',
  },
  promises: {
    statement: (count, compared) =>
      `${count} announcements and what became of them; ${compared} of them can be compared as a number or a date.`,
    note: 'Outline: promised. Solid: result. Where there is no common measure, words stand side by side.',
    scaleNote:
      'Bars of the same unit share one scale; dates stand on an axis of years. What remains open is said in the note in the table.',
    caption: 'Promises and results, with sources',
  },
  status: {
    statement: (count, known, unknown) => {
      const rest = unknown === undefined ? '' : `; the status of ${unknown} is unknown`;
      return `Of ${count} recorded projects: ${joinList(known.map(({ title, total }) => `${total}\u00a0${title}`))}${rest}.`;
    },
    note: '“Made permanent” means: continued beyond the funding, according to the sources. The status is often inferred, not officially established.',
    caption: 'The status of every project',
  },
  timeline: {
    statement: (start, end, count, both, one) =>
      `The programme ran from ${start} to ${end}; of ${count} recorded projects, both start and end are sourced for ${both}, only one of the two for ${one}.`,
    programmeNote: (plannedEnd) => `Programme: solid up to the planned end (${plannedEnd}), dashed for the extension.`,
    note: 'Projects: dashed where the start or the end is not sourced. Where only a year is known, the line begins in January or ends in December. The diamond shows when the selection of the region was announced.',
    groupNote: (known, count) => `start or end sourced for ${known} of ${projects(count)}`,
    chosen: (date) => `announced: ${date}`,
    choiceOf: (region) => `Selection announced: ${region}`,
    programme: 'Programme',
    programmeAsPlanned: 'Programme, as planned',
    programmeExtended: 'Programme, extended',
    caption: 'All dates',
  },
};
