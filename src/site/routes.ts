/**
 * Every address of the site. The base path is applied here and nowhere else; all page addresses end with a slash.
 *
 * `import.meta.env` exists under Astro and Vitest; in plain Node the base is `/`.
 */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** An address below the base path: `withBase('karte/')` → `/karte/`. */
export const withBase = (address: string): string => `${base}${address.replace(/^\//, '')}`;

const page = (address: string) => (): string => withBase(address);
const record =
  (folder: string) =>
  (id: string): string =>
    withBase(`${folder}/${id}/`);

/** Query part for a filtered list; empty values are left out. */
const query = (filters: Readonly<Record<string, string | undefined>>): string => {
  const entries = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`;
};

export const routes = {
  home: page(''),
  programme: page('programm/'),
  regions: page('regionen/'),
  region: record('regionen'),
  projects: (filters: Readonly<Record<string, string | undefined>> = {}) => withBase(`projekte/${query(filters)}`),
  project: record('projekte'),
  topics: page('themen/'),
  topic: record('themen'),
  map: page('karte/'),
  facts: page('fakten/'),
  factPage: record('fakten'),
  contradictions: page('widersprueche/'),
  sources: page('quellen/'),
  source: record('quellen'),
  events: page('termine/'),
  event: record('termine'),
  allNews: page('meldungen/'),
  news: record('meldungen'),
  organisations: page('organisationen/'),
  organisation: record('organisationen'),
  transfer: page('nachnutzen/'),
  press: page('presse/'),
  search: page('suche/'),
  imprint: page('impressum/'),
  privacy: page('datenschutz/'),
  accessibility: page('barrierefreiheit/'),
  licences: page('lizenzen/'),
  /** Data of the interactive map, fetched when it is asked for. */
  mapProjects: page('karte/projekte.json'),
} as const;
