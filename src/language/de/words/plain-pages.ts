/** What the plain pages of `seiten/` say beside their texts. */

export const plainPages = {
  /** `baseMap` and `offline` are the ids of headings that are left out where neither is offered. */
  plain: { operator: 'Betreiber', baseMap: 'hintergrundkarte', offline: 'offline-lesen' },
  offline: {
    without: 'Dafür braucht Ihr Browser JavaScript. Ohne JavaScript legt diese Website nichts auf Ihrem Gerät ab.',
    retry: 'Noch einmal versuchen',
    copy: {
      heading: 'Die ganze Website',
      looking: 'Einen Augenblick: Was schon auf Ihrem Gerät liegt, steht gleich hier.',
      extras: 'Auf Wunsch dazu',
      papers: 'Faktenblätter (PDF)',
      data: 'Datendateien und Diagramme',
      progress: 'Geladen',
      stop: 'Anhalten',
      remove: 'Vom Gerät löschen',
    },
    pages: {
      heading: 'Gelesene Seiten',
      keep: 'Gelesene Seiten auf diesem Gerät behalten',
      remove: 'Gelesene Seiten löschen',
    },
  },
  licences: {
    origin: 'So nennen Sie die Herkunft',
    originNote:
      'Für Texte; für Daten ist es freiwillig. Statt der Startseite steht besser die Adresse der Seite da, von der Sie etwas übernehmen.',
    originText: 'Herkunft',
    /** Of what others made and the site holds. */
    heading: 'Programme, Schriften und Grenzen anderer',
    intro:
      'Diese Werke stecken in der Seite. Fassung, Lizenz und Urheber stehen hier so, wie die Werke selbst sie nennen.',
    texts: 'Alle Lizenzen im Wortlaut (Textdatei)',
    work: 'Werk',
    licence: 'Lizenz',
    holders: 'Rechte',
    works: {
      archivo: { name: 'Archivo', use: 'Schrift der Überschriften und Tabellen, hier als „DMR Schrift“' },
      boundaries: { name: 'Verwaltungsgebiete', use: 'Grenzen auf den Karten' },
      kdbush: { name: 'KDBush', use: 'findet nahe Punkte für Supercluster' },
      leaflet: { name: 'Leaflet', use: 'die bewegliche Karte' },
      pagefind: { name: 'Pagefind', use: 'die Suche' },
      'source-serif': { name: 'Source Serif 4', use: 'Schrift der Texte, hier als „DMR Lese“' },
      supercluster: { name: 'Supercluster', use: 'fasst nahe Punkte auf der Karte zusammen' },
      'topojson-client': { name: 'TopoJSON Client', use: 'liest die Grenzen' },
    },
    /** Of the file with all texts. */
    file: {
      title: 'Lizenzen im Wortlaut',
      note: 'Werke anderer, die in dieser Website stecken, jedes mit seiner Lizenz. Was hier selbst entstanden ist, hat eigene Lizenzen; sie stehen auf der Seite „Lizenzen“.',
    },
  },
};
