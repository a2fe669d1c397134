/** Words of the fact sheets on paper. */
import type { Words } from '../../language.ts';

export const paper: Words['paper'] = {
  kinds: {
    region: 'Model region',
    project: 'Project',
    statewideProject: 'Project of all five regions',
  },
  profile: {
    heading: 'Key data',
    columns: { label: 'What', value: 'Value', proof: 'Source' },
  },
  projects: {
    heading: 'Projects',
    beside: 'More projects',
    columns: { title: 'Project', funding: 'Funding', period: 'Period', outcome: 'Outcome' },
  },
  outcome: 'Outcome',
  facts: 'Facts',
  disputes: 'Sources disagree',
  money: 'Money',
  transfer: 'Reuse',
  noTransfer: 'No information in the sources seen.',
  undated: 'undated',
  code: (title, address) => `QR code with the address of the page “${title}”: ${address}`,
  documentTitle: (title) => `${title} – fact sheet`,
  frame: {
    name: 'Fact sheet',
    sources: 'Sources',
    further: 'and {count} more on the page',
    about: 'To the page',
  },
  beforeLegend: (checked) =>
    `As of ${checked}. The page lists all facts with their sources; the line under a statement says how well it is sourced: `,
  imprint: (siteName, texts, data) =>
    `${siteName}. Independent documentation, not an official site. Texts: ${texts}, data: ${data}.`,
};
