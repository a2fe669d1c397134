/** Words of the search: what it finds, its field, its page. What a script says are plain texts with `{places}`. */
import type { Words } from '../../language.ts';

const kinds: Words['search']['kinds'] = {
  region: 'Region',
  ort: 'Place',
  projekt: 'Project',
  thema: 'Topic',
  organisation: 'Organisation',
  begriff: 'Term',
  termin: 'Event',
  seite: 'Page',
  fakt: 'Fact',
  quelle: 'Source',
  meldung: 'News',
};

const kindsOfMany: Words['search']['kindsOfMany'] = {
  region: 'Regions',
  ort: 'Places',
  projekt: 'Projects',
  thema: 'Topics',
  organisation: 'Organisations',
  begriff: 'Terms',
  termin: 'Events',
  seite: 'Pages',
  fakt: 'Facts',
  quelle: 'Sources',
  meldung: 'News',
};

export const search: Words['search'] = {
  kinds,
  kindsOfMany,
  facets: { art: 'Kind', region: 'Region', ausgang: 'Outcome', thema: 'Topic' },
  narrow: 'Narrow down the results',
  open: 'Narrow down',
  show: 'Show results',
  lists: 'Everything in lists',
  withoutScript:
    'The search needs JavaScript. Without it, your search word stands only in the address above; these lists lead to everything.',
  // Kinds begin with a capital where they stand alone.
  searchedIn: (counts) => `Searched: ${counts.toLowerCase()}.`,
  ways: 'Or:',
  allProjects: 'all projects',
  byPlace: 'by place',
  report: 'report what is missing',
};

/** The listbox under a field; the outcomes come with the words for scripts. */
export const searchBox: Omit<Words['client']['searchBox'], 'outcomes'> = {
  kinds,
  kindAnd: '{kind}, {outcome}',
  suggestions: 'Suggestions',
  groups: { places: 'Places and regions', projects: 'Projects', others: 'Others' },
  alias: 'also “{alias}”',
  one: '1 suggestion',
  many: '{count} suggestions',
  none: 'No suggestion',
};

/** The page of results; the words for how well facts are sourced come with those for scripts. */
export const siteSearch: Omit<Words['client']['siteSearch'], 'statuses'> = {
  title: '{term} – {page}',
  running: 'Searching …',
  asked: ' for “{term}”',
  foundOne: '1 result{asked}',
  foundMany: '{count} results{asked}',
  foundCard: 'One answer and {found}',
  failed: 'The search could not be loaded. The lists lead to everything.',
  open: 'Narrow down',
  active: 'Narrow down: {count} active',
  showOne: 'Show 1 result',
  showMany: 'Show {count} results',
  remove: 'remove',
  all: 'All filters',
  results: 'Results',
  more: 'Show more',
  meant: 'Did you mean',
  meantShown: '? Its results:',
  expanded: 'Also searched for: {words}.',
  nothing: 'There is nothing here on “{term}”',
  nothingHere: 'Nothing matches all filters',
  near: 'Close to it:',
  withoutFilters: 'Without filters: {found}',
  factOne: '1 fact',
  factMany: '{count} facts',
  moreFactOne: '1 more fact',
  moreFactMany: '{count} more facts',
  card: {
    question: ', asked:',
    programme: 'The programme',
    asOf: 'as of {date}',
    disputed: 'The sources disagree:',
    sources: 'Where this comes from',
    whole: 'The whole fact, also for quoting',
    related: 'Related answers',
    page: '{title}, whole page',
    quoted: '“{title}”',
  },
};
