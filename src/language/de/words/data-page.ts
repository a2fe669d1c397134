/** Words of the page that explains the data files. Backticks mark code, as in Markdown. */

export const dataPage = {
  together: {
    heading: 'Alles zusammen',
    download: (size: string) => `Alle Dateien herunterladen (ZIP, ${size})`,
    /** Around two links. */
    note: {
      before: 'Alle Dateien dieser Seite mit',
      readme: 'Erklärung',
      dictionary: 'Wörterbuch der Spalten',
      after: (date: string) => `und Lizenztexten. Stand der Daten: ${date}.`,
    },
  },
  schema: 'JSON Schema:',
  single: {
    heading: 'Einzeln',
    /** Around the address of an example. */
    before:
      'Jeden Fakt und jedes Projekt gibt es auch allein: die Adresse der Seite ohne den letzten Schrägstrich, dahinter `.json`, zum Beispiel ',
    after:
      '. Mit `.csl.json`, `.bib` oder `.ris` statt `.json` kommt der fertige Nachweis eines Fakts für die Literaturverwaltung. Relationen wie eine Beteiligung haben keine eigene Seite, aber ein JSON. Adressen bleiben: Ein zurückgezogener Fakt nennt den, der ihn ersetzt.',
  },
  subscribe: {
    heading: 'Abonnieren',
    /** Behind the name of a file. */
    atomAnd: '(Atom) und',
    news: '(JSON Feed 1.1): Meldungen dieser Seite im vollen Wortlaut.',
    changes: '(Atom): was sich an welchem Fakt geändert hat.',
    events: '(iCalendar, RFC 5545): alle Termine, die auf den Tag bekannt sind.',
  },
  calculating: 'Vor dem Rechnen',
  examples: {
    heading: 'Beispiele',
    excel: {
      /** Behind the name of the file. */
      open: 'herunterladen und doppelt anklicken. Spalten, Umlaute und Dezimalkommas stimmen im deutschen Excel von selbst.',
      oneColumn:
        'Steht alles in einer Spalte, ist Excel nicht auf Deutsch gestellt. Dann: Daten, „Aus Text/CSV“, Dateiursprung „65001: Unicode (UTF-8)“, Trennzeichen „Semikolon“, Laden.',
      dates: 'Ein Datum ohne Tag, etwa „2019-08“, zeigt Excel als „Aug 19“.',
    },
    libreOffice: {
      open: 'öffnen.',
      window:
        'Im Fenster „Textimport“: Zeichensatz „Unicode (UTF-8)“, Sprache „Deutsch (Deutschland)“, getrennt durch Semikolon; dann OK.',
    },
  },
  notation: {
    heading: 'Schreib\u00adweise',
    json: { name: 'JSON:', text: 'UTF-8. Was nicht bekannt ist, fehlt; Listen sind immer da.' },
    csv: {
      name: 'CSV für Programme:',
      text: 'RFC 4180, UTF-8 ohne BOM, Komma als Trenner, Punkt als Dezimalzeichen, `true` und `false`. Ein Punkt im Spaltennamen führt in das JSON hinein.',
    },
    spreadsheet: {
      name: 'CSV für Excel und LibreOffice:',
      text: 'UTF-8 mit BOM, Semikolon, Dezimalkomma, ja und nein, deutsche Überschriften.',
    },
    cells:
      'In einer Zelle trennt `|` die Werte einer Liste. Beginnt ein Text mit `=`, `+`, `-` oder `@`, steht ein Apostroph davor, damit ihn keine Tabelle als Formel ausführt.',
    dates: {
      name: 'Daten:',
      text: 'JJJJ, JJJJ-MM oder JJJJ-MM-TT (ISO 8601), so genau wie belegt; ein Zeitraum als von/bis.',
    },
    geojson: {
      name: 'GeoJSON:',
      text: 'RFC 7946, WGS 84. Projekte liegen auf den Mittelpunkten der Gemeinden, die sie nennen, nicht auf Adressen; ohne bekannten Ort haben sie keine Geometrie.',
    },
  },
  catalog: {
    heading: 'Daten\u00adkatalog',
    /** Around the file. */
    before: 'Für Datenportale:',
    after: (size: string) => `(${size}) beschreibt alle Datensätze nach DCAT-AP.de.`,
    lacksContributor:
      'GovData kann den Katalog noch nicht übernehmen: Es fehlt die Kennung des Datenbereitstellers, die die Geschäftsstelle von GovData dem Betreiber dieser Seite gibt.',
  },
  licence: {
    heading: 'Lizenz',
    /** Around the licences of the data and of the boundaries. */
    before: 'Die Daten stehen unter der',
    between: (short: string) =>
      `(${short}): Nutzung ohne Auflagen, ein Hinweis auf die Herkunft hilft anderen. Für Grenzen und Punkte in den GeoJSON-Dateien gilt die`,
    after: (attribution: string, texts: string) =>
      `; anzugeben ist „${attribution}“. Die Texte der Website stehen unter ${texts}.`,
    all: 'Alle Lizenzen',
  },
};
