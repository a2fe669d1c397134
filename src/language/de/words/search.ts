/** Words of the search: what it finds, its field, its page. What a script says are plain texts with `{places}`. */

/** What a thing or a page is, by the keys of the search. */
const kinds = {
  region: 'Region',
  ort: 'Ort',
  projekt: 'Projekt',
  thema: 'Thema',
  organisation: 'Organisation',
  begriff: 'Begriff',
  termin: 'Termin',
  seite: 'Seite',
  fakt: 'Fakt',
  quelle: 'Quelle',
  meldung: 'Meldung',
};

/** The same for several, as filters are called. */
const kindsOfMany = {
  region: 'Regionen',
  ort: 'Orte',
  projekt: 'Projekte',
  thema: 'Themen',
  organisation: 'Organisationen',
  begriff: 'Begriffe',
  termin: 'Termine',
  seite: 'Seiten',
  fakt: 'Fakten',
  quelle: 'Quellen',
  meldung: 'Meldungen',
};

export const search = {
  kinds,
  kindsOfMany,
  facets: { art: 'Art', region: 'Region', ausgang: 'Ausgang', thema: 'Thema' },
  narrow: 'Treffer eingrenzen',
  open: 'Eingrenzen',
  show: 'Treffer zeigen',
  lists: 'Alles in Listen',
  /** With the query in the address, which a page without a script cannot read. */
  withoutScript:
    'Die Suche braucht JavaScript. Ohne steht Ihr Suchwort nur oben in der Adresse; diese Listen führen zu allem.',
  searchedIn: (counts: string) => `Durchsucht: ${counts}.`,
  ways: 'Oder:',
  allProjects: 'alle Projekte',
  byPlace: 'nach Orten',
  report: 'Fehlendes melden',
};

/** The listbox under a field. */
export const searchBox = {
  kinds,
  /** Behind the kind of a project: what became of it. */
  kindAnd: '{kind}, {outcome}',
  suggestions: 'Vorschläge',
  groups: { places: 'Orte und Regionen', projects: 'Projekte', others: 'Weitere' },
  /** Where another name was recognised than the title. */
  alias: 'auch „{alias}“',
  one: '1 Vorschlag',
  many: '{count} Vorschläge',
  none: 'Kein Vorschlag',
};

/** The page of results. */
export const siteSearch = {
  title: '{term} – {page}',
  running: 'Suche läuft …',
  /** Behind what was found, where a word was asked for. */
  asked: ' zu „{term}“',
  foundOne: '1 Treffer{asked}',
  foundMany: '{count} Treffer{asked}',
  foundCard: 'Eine Antwort und {found}',
  failed: 'Die Suche konnte nicht geladen werden. Die Listen führen zu allem.',
  open: 'Eingrenzen',
  active: 'Eingrenzen: {count} aktiv',
  showOne: '1 Treffer zeigen',
  showMany: '{count} Treffer zeigen',
  remove: 'entfernen',
  all: 'Alle Filter',
  results: 'Treffer',
  more: 'Mehr zeigen',
  meant: 'Meinten Sie',
  meantShown: '? Die Treffer dazu:',
  expanded: 'Auch gesucht: {words}.',
  nothing: 'Zu „{term}“ steht hier nichts',
  nothingHere: 'Nichts passt zu allen Filtern',
  near: 'Nah dran:',
  withoutFilters: 'Ohne Filter: {found}',
  factOne: '1 Fakt',
  factMany: '{count} Fakten',
  moreFactOne: '1 weiterer Fakt',
  moreFactMany: '{count} weitere Fakten',
  card: {
    /** „Projekt MobiHell, gefragt: Geld vom Land“ */
    question: ', gefragt:',
    programme: 'Das Programm',
    asOf: 'Stand {date}',
    disputed: 'Die Quellen sind uneins:',
    sources: 'Woher das kommt',
    whole: 'Ganzer Fakt, auch zum Zitieren',
    related: 'Verwandte Antworten',
    page: '{title}, ganze Seite',
    quoted: '„{title}“',
  },
};
