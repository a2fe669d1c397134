/** Words of the page that explains the data files, around what is computed. Its prose is content. */

export const dataPage = {
  together: {
    heading: 'Alles zusammen',
    download: (size: string) => `Alle Dateien herunterladen (ZIP, ${size})`,
    /** Around four links. */
    note: {
      before: 'Alle Dateien dieser Seite mit',
      readme: 'Erklärung',
      dictionary: 'Wörterbuch der Spalten',
      dataPackage: 'Beschreibung für Programme',
      after: 'und Lizenztexten.',
      checksums: 'Prüfsummen',
      date: (date: string) => `aller Dateien. Stand der Daten: ${date}.`,
    },
  },
  versions: {
    heading: 'Abgelegte Stände',
    none: 'Noch ist kein Stand abgelegt.',
    first: 'Der erste abgelegte Stand.',
    since: (date: string) => `Seit dem Stand vom ${date}:`,
    unchanged: 'nichts',
    added: (count: string) => `${count} neu`,
    changed: (count: string) => `${count} geändert`,
    removed: (count: string) => `${count} entfernt`,
    table: (name: string, changes: string) => `${name}: ${changes}`,
    file: (date: string, size: string) => `Stand vom ${date} (ZIP, ${size})`,
    changes: 'Alle Änderungen (JSON)',
    list: 'Liste aller Stände mit Prüfsummen (JSON)',
  },
  schema: 'JSON Schema:',
  calculating: 'Vor dem Rechnen',
  examples: 'Beispiele',
  catalog: {
    heading: 'Daten\u00adkatalog',
    lacksContributor:
      'GovData kann den Katalog noch nicht übernehmen: Es fehlt die Kennung des Datenbereitstellers, die die Geschäftsstelle von GovData dem Betreiber dieser Seite gibt.',
  },
};
