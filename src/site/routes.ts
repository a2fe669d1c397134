/**
 * Every address of the site. The base path is applied here and nowhere else; all page addresses end with a slash.
 *
 * `import.meta.env` exists under Astro and Vitest; in plain Node the base is `/`.
 */
import { framedFolder, listFolder, localSite } from './config.ts';
import { regionIds } from './regions.ts';

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** An address below the base path: `withBase('karte/')` → `/karte/`. */
export const withBase = (address: string): string => `${base}${address.replace(/^\//, '')}`;

let known: { readonly site: string; readonly origin: string; readonly isLocal: boolean } | undefined;

/** Where the site is published (`SITE_URL`), taken apart once: pages and data name thousands of whole addresses. */
function published() {
  const site = import.meta.env?.SITE ?? localSite;
  if (known?.site === site) return known;
  const { origin, hostname } = new URL(site);
  known = { site, origin, isLocal: hostname === new URL(localSite).hostname };
  return known;
}

/** Addresses that are whole once the origin stands before them. */
const plain = /^\/(?:[\w-]+\/)*(?:[\w-]+(?:\.[\w-]+)*)?(?:#[\w-]*)?$/;

/** The whole address, with the origin under which the site is published (`SITE_URL`). */
export function absolute(address: string): string {
  const { site, origin } = published();
  return plain.test(address) ? origin + address : new URL(address, site).href;
}

/**
 * The whole address for what leaves the site: citations, letters, paper, pieces to embed. None where nobody has said under
 * which one it is published, for nobody else finds anything on this machine.
 */
export const publicAddress = (address: string): string | undefined =>
  published().isLocal && new URL(absolute(address)).origin === published().origin ? undefined : absolute(address);

const file = (address: string) => (): string => withBase(address);

/** Query part for a filtered list; empty values are left out. */
const query = (filters: Readonly<Record<string, string | undefined>>): string => {
  const entries = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`;
};

/** Files lie once for all editions: data, pictures, paper. */
const files = {
  /** Data of the interactive map, fetched when it is asked for. */
  mapProjects: file('karte/projekte.json'),
  /** What „Mein Ort“ knows, and the areas of all municipalities for whoever asks by position. */
  myPlace: file('orte/mein-ort.json'),
  townAreas: file('orte/gebiete.json'),
  factData: (id: string) => withBase(`fakten/${id}.json`),
  projectData: (id: string) => withBase(`projekte/${id}.json`),
  /** `dataFile('fakten.csv')` */
  dataFile: (name: string) => withBase(`daten/${name}`),
  /** `chartFile('foerdermittel.svg')` */
  chartFile: (name: string) => withBase(`presse/diagramme/${name}`),
  factSheet: (id: string) => withBase(`faktenblatt/${id}.pdf`),
  /** The picture of a page in social networks: `socialCard('projekte/oecherlab')`. */
  socialCard: (name: string) => withBase(`bilder/${name}.png`),
  jsonFeed: file('feed.json'),
  changes: file('aenderungen.xml'),
  calendar: file('termine.ics'),
  /** The sign of the site for the start screens of devices, and what it is called there. */
  touchIcon: file('apple-touch-icon.png'),
  icon: (size: number) => withBase(`symbol-${size}.png`),
  manifest: file('manifest.webmanifest'),
  /** The licences of what others made, in full. */
  licenceTexts: file('lizenzen/wortlaute.txt'),
} as const;

/** Pages of `seiten/` that do not lie at their name. */
const elsewhere = new Map([
  ['start', ''],
  ['diagramme', 'presse/diagramme/'],
  ['datenstaende', 'daten/versionen/'],
]);
const easyFolder = 'leichte-sprache/';
/** Pages in Leichte Sprache lie as those of which they tell. */
function addressOfEasy(id: string): string {
  if (id === 'start') return easyFolder;
  return (regionIds as readonly string[]).includes(id) ? `${easyFolder}regionen/${id}/` : `${easyFolder}${id}/`;
}

const addressOfPage = (id: string): string => elsewhere.get(id) ?? `${id}/`;

/**
 * Every address of an edition.
 *
 * @param folder where the edition lies: `''` for the main one, else `en/`
 * @param has whether the edition has a page, by its address below the folder; what it lacks the main edition has
 */
export function createRoutes(folder = '', has: (page: string) => boolean = () => true) {
  const at = (address: string, page = address.replace(/[?#].*/, '')): string =>
    withBase(has(page) ? folder + address : address);
  const page = (address: string) => (): string => at(address);
  const record =
    (name: string) =>
    (id: string): string =>
      at(`${name}/${id}/`);
  return {
    ...files,

    /** What changed: on this site, and in another edition in its facts. */
    feed: () => withBase(`${folder}feed.xml`),
    openSearch: () => withBase(`${folder}opensearch.xml`),
    /** A citation of the fact's page: `csl.json`, `bib` or `ris`. */
    factCitation: (id: string, ending: string) => at(`fakten/${id}.${ending}`, `fakten/${id}/`),
    /** The same of a region's and of a project's page. */
    regionCitation: (id: string, ending: string) => at(`regionen/${id}.${ending}`, `regionen/${id}/`),
    projectCitation: (id: string, ending: string) => at(`projekte/${id}.${ending}`, `projekte/${id}/`),

    /** An address as content writes it, that of the main edition: `/regionen/soest/#kontakt`. */
    written: (address: string) => at(address.slice(1)),

    home: page(''),
    /** A page of `seiten/` by its name. */
    plainPage: (id: string) => at(addressOfPage(id)),
    programme: page('programm/'),
    /** What remained of the programme. */
    remains: page('was-blieb/'),
    regions: page('regionen/'),
    region: record('regionen'),
    /** A region in brief. */
    regionBrief: (id: string) => at(`regionen/${id}/kurz/`),
    /** Leichte Sprache: the first page, and one by its name in `leicht/`. */
    easy: page(easyFolder),
    easyPage: (id: string) => at(addressOfEasy(id)),
    /** Videos in sign language. */
    signLanguage: page('gebaerdensprache/'),
    projects: (filters: Readonly<Record<string, string | undefined>> = {}) => at(`projekte/${query(filters)}`),
    project: record('projekte'),
    topics: page('themen/'),
    topic: record('themen'),
    map: page('karte/'),
    facts: page('fakten/'),
    factPage: record('fakten'),
    /** The proof of a relation, which has no page, as a file that a script shows beside the figure. */
    factProof: (id: string) => at(`fakten/${id}/beleg.html`),
    contradictions: page('widersprueche/'),
    sources: page('quellen/'),
    source: record('quellen'),
    events: page('termine/'),
    event: record('termine'),
    allNews: page('meldungen/'),
    news: record('meldungen'),
    organisations: page('organisationen/'),
    organisation: record('organisationen'),
    places: page('orte/'),
    place: record('orte'),
    /** What others can take over; with answers to its questions: `transfer({ aufgabe: 'verkehr' })`. */
    transfer: (answers: Readonly<Record<string, string | undefined>> = {}) => at(`nachnutzen/${query(answers)}`),
    press: page('presse/'),
    search: page('suche/'),
    /** All terms, or the place of one. */
    glossary: (id?: string) => at(`glossar/${id === undefined ? '' : `#${id}`}`),
    imprint: page('impressum/'),
    privacy: page('datenschutz/'),
    accessibility: page('barrierefreiheit/'),
    licences: page('lizenzen/'),
    /** A page of a long list: `listPart('fakten', 'projekt-2')`; below a thing `listPart('regionen/soest', 'vorhaben')`. */
    listPart: (list: string, part: string) => at(`${list}/${listFolder}/${part}/`),
    /** How to report a mistake. */
    report: page('fehler-melden/'),
    charts: page(addressOfPage('diagramme')),
    chart: record('presse/diagramme'),
    /** The bare fact, for frames on other sites. */
    embeddedFact: record(`${framedFolder}/fakten`),
    data: page('daten/'),
    /** Earlier states of the data. */
    dataVersions: page(addressOfPage('datenstaende')),
    /** How this site works, how its facts are checked, and what people ask. */
    guide: page('so-funktioniert-die-seite/'),
    method: page('pruefung/'),
    questions: page('fragen/'),
    /** What of the site lies on the reader's device. */
    offline: page('offline/'),
  } as const;
}

export type Routes = ReturnType<typeof createRoutes>;

/** The addresses of the main edition. */
export const routes = createRoutes();
