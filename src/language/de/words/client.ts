/** Words for scripts in the browser: plain texts with `{places}` for values, because they travel as JSON. */

export const client = {
  copyText: {
    copy: 'Kopieren',
    /** Begins with the word that is seen. */
    copyOf: 'Kopieren: {name}',
    copied: 'Kopiert',
    selected: 'Markiert, bitte jetzt kopieren',
  },
  factDrawer: { proof: 'Beleg', numbered: 'Beleg {number}', close: 'Schließen' },
  listFilter: {
    all: '{count} {noun}',
    some: '{count} von {total} {noun}',
    filter: 'Filter',
    active: 'Filter: {count} aktiv',
    show: '{count} {noun} zeigen',
    none: 'Keine Filter gesetzt',
    moment: 'Stand {moment}',
    noMoment: '„{text}“ ist kein Monat und bleibt unbeachtet. Bitte so schreiben: 2019-06.',
    allFilters: 'Alle Filter',
    remove: 'entfernen',
    quoted: '„{text}“',
    and: ' und ',
    withoutOne: 'Ohne {what} wäre es 1 {noun}.',
    withoutMany: 'Ohne {what} wären es {count} {noun}.',
    theMoment: 'den Stand',
    theWord: 'das Suchwort',
    several: 'Es müssen mehrere Filter fallen.',
  },
  listCsv: {
    file: 'fakten',
    columns: ['Kennung', 'Gegenstand', 'Bezeichnung', 'Angabe', 'Beleg', 'Stand', 'Gültig bis', 'Adresse'],
  },
  siteSearch: {
    running: 'Suche läuft …',
    /** Behind what was found, where a word was asked for. */
    asked: ' für „{term}“',
    foundOne: '1 Treffer{asked}',
    foundMany: '{count} Treffer{asked}',
    nothing: 'Nichts gefunden{asked}. {advice}',
    fewerFilters: 'Vielleicht ohne die Filter?',
    otherWord: 'Bitte ein anderes Wort versuchen; die Listen unten führen zu allem.',
    failed: 'Die Suche konnte nicht geladen werden. Die Listen unten führen zu allem.',
  },
  regionMap: { failed: 'Die bewegliche Karte konnte nicht geladen werden; die gezeichnete bleibt.' },
  /** These come with the data of the interactive map. */
  map: {
    skip: 'Karte überspringen',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    close: 'Schließen',
    projectOne: '1 Projekt',
    projectMany: '{count} Projekte',
    place: '{name}: {projects}',
    cluster: '{projects} bei {name}, öffnen',
  },
};
