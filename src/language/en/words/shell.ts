/** Words around every page: header, footer, way to the page, report and fact sheet links, what a page says in its head. */
import type { Words } from '../../language.ts';

const siteName = 'Digital Model Regions NRW';

export const shell: Words['shell'] = {
  siteName,
  programmeName: 'Digital Model Regions in North Rhine-Westphalia',
  locale: 'en_GB',
  pageTitle: (title) => `${title} – ${siteName}`,
  homeTitle: (title) => `${siteName} – ${title}`,
  embedTitle: (title) => `${title} – ${siteName}, for embedding`,
  app: {
    shortName: 'Model regions',
    description: 'What became of the funding programme: regions, projects and facts with their sources.',
  },
  skip: 'Skip to content',
  pageKinds: {
    region: 'Region',
    project: 'Project',
    topic: 'Topic',
    fact: 'Fact',
    event: 'Event',
    place: 'Place',
    organisation: 'Organisation',
    source: 'Source',
    news: 'News',
    programme: 'Programme',
    page: 'Page',
  },
  header: {
    tagline: 'What became of the programme. Independently documented',
    menu: 'Main menu',
    regions: 'Model regions',
  },
  search: {
    prompt: 'Search for a project, place, figure or topic',
    submit: 'Search',
    searchKey: 'Press / to jump to the search',
  },
  footer: {
    groups: { lookUp: 'Look up', verify: 'Verify', about: 'About this site' },
    independence: {
      text: 'Not an official site: independent of the State of North Rhine-Westphalia and the municipalities.',
      link: 'Who is behind it',
    },
    lastChanged: 'This page was last changed:',
    lines: { heading: 'The line under a figure', link: 'What it means' },
  },
  theme: { label: 'Colours', automatic: 'same as device', light: 'light', dark: 'dark' },
  contents: 'On this page',
  breadcrumbs: 'Breadcrumb',
  factSheet: 'Fact sheet',
  report: 'Report an error',
  share: { mail: 'Send by email', address: 'Address of this page', copy: 'Copy link', send: 'Share' },
  openSearch: {
    name: 'Model regions',
    description: `Search the documentation ${siteName}`,
  },
};
