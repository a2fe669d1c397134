/** Words around every page: header, footer, way to the page, report and fact sheet links, what a page says in its head. */

const siteName = 'Digitale Modellregionen NRW';

export const shell = {
  siteName,
  /** The programme's own name, where a text stands without a mark. On pages the fact of that name proves it. */
  programmeName: 'Digitale Modellregionen in Nordrhein-Westfalen',
  /** As Open Graph writes it. */
  locale: 'de_DE',
  pageTitle: (title: string) => `${title} – ${siteName}`,
  homeTitle: (title: string) => `${siteName} – ${title}`,
  embedTitle: (title: string) => `${title} – ${siteName}, zum Einbetten`,
  /** Among the apps of a device. */
  app: {
    shortName: 'Modellregionen',
    description: 'Was aus dem Förderprogramm wurde: Regionen, Projekte und Fakten mit Belegen.',
  },
  skip: 'Zum Inhalt',
  /** What a page is about, for the search. */
  pageKinds: {
    region: 'Region',
    project: 'Projekt',
    topic: 'Thema',
    fact: 'Fakt',
    event: 'Termin',
    place: 'Ort',
    organisation: 'Organisation',
    source: 'Quelle',
    news: 'Meldung',
    programme: 'Programm',
    page: 'Seite',
  },
  header: {
    tagline: 'Was aus dem Förderprogramm wurde. Unabhängig dokumentiert',
    menu: 'Hauptmenü',
    regions: 'Modellregionen',
  },
  search: {
    prompt: 'Projekt, Ort, Zahl oder Thema suchen',
    submit: 'Suchen',
    searchKey: 'Taste / springt zur Suche',
  },
  footer: {
    groups: { lookUp: 'Nachsehen', verify: 'Prüfen', about: 'Über die Seite' },
    independence: {
      text: 'Keine amtliche Seite: unabhängig vom Land Nordrhein-Westfalen und den Kommunen.',
      link: 'Wer dahintersteht',
    },
    lastChanged: 'Diese Seite zuletzt geändert:',
    lines: { heading: 'Die Linie unter der Zahl', link: 'Was das heißt' },
  },
  theme: { label: 'Farben', automatic: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
  contents: 'Auf dieser Seite',
  breadcrumbs: 'Pfad',
  factSheet: 'Faktenblatt',
  report: 'Fehler melden',
  share: { mail: 'Per E-Mail weitergeben', address: 'Adresse dieser Seite', copy: 'Link kopieren', send: 'Teilen' },
  openSearch: {
    /** At most 16 characters. */
    name: 'Modellregionen',
    description: `Suche in der Dokumentation ${siteName}`,
  },
};
