/** Words of the open data: what a dataset is, files, calendar, feeds; and what stands on every social card. */
import { countOf } from '../format.ts';

interface Terms {
  readonly name: string;
  readonly url: string;
  readonly attribution?: string;
}

export const data = {
  /** Datasets by their ids; `one` and `many` are what is counted. */
  datasets: {
    projekte: {
      one: 'Projekt',
      many: 'Projekte',
      title: 'Projekte der Digitalen Modellregionen',
      description:
        'Alle Vorhaben mit Region, Themen, Beteiligten, Fördermitteln, Laufzeit und Status; jede Summe und jedes Datum mit der Kennung des Fakts, der sie belegt.',
      keywords: ['Förderprogramm', 'Projekte', 'Digitalisierung', 'E-Government', 'Smart City'],
    },
    fakten: {
      one: 'Fakt',
      many: 'Fakten',
      title: 'Fakten zu den Digitalen Modellregionen',
      description:
        'Jede belegte Angabe mit Wert, Geltung, Stand, Verlässlichkeit und Quellen; Widersprüche mit allen Seiten und der bevorzugten Lesart.',
      keywords: ['Förderprogramm', 'Fakten', 'Quellen', 'Fördermittel', 'Digitalisierung'],
    },
    fundstellen: {
      one: 'Fundstelle',
      many: 'Fundstellen',
      title: 'Fundstellen zu den Digitalen Modellregionen',
      description:
        'Worauf jeder Fakt beruht: eine Zeile je Quelle und Fundstelle; bei Widersprüchen mit dem, was die Quelle angibt. Verbindet die Tabelle der Fakten mit den Quellen.',
      keywords: ['Förderprogramm', 'Fundstellen', 'Quellen', 'Belege', 'Digitalisierung'],
    },
    organisationen: {
      one: 'Organisation',
      many: 'Organisationen',
      title: 'Organisationen in den Digitalen Modellregionen',
      description: 'Wer mitgewirkt hat: Art, Sitz, Regionen und die Projekte, die er trug oder an denen er teilnahm.',
      keywords: ['Förderprogramm', 'Organisationen', 'Kommunen', 'Hochschulen', 'Digitalisierung'],
    },
    termine: {
      one: 'Termin',
      many: 'Termine',
      title: 'Termine der Digitalen Modellregionen',
      description: 'Was wann geschah, mit Ort, Beteiligten und dem Fakt, der das Datum belegt.',
      keywords: ['Förderprogramm', 'Termine', 'Chronik', 'Digitalisierung'],
    },
    orte: {
      one: 'Ort',
      many: 'Orte',
      title: 'Orte der Digitalen Modellregionen',
      description:
        'Gemeinden und Kreise, die zu einer Modellregion gehören oder die ein Projekt nennt: amtlicher Schlüssel, Region, Bevölkerung, Projekte.',
      keywords: ['Förderprogramm', 'Gemeinden', 'Kreise', 'Gemeindeschlüssel', 'Digitalisierung'],
    },
    quellen: {
      one: 'Quelle',
      many: 'Quellen',
      title: 'Quellen zu den Digitalen Modellregionen',
      description: 'Alle Dokumente, auf denen Fakten beruhen, für Literaturverwaltungen.',
      keywords: ['Förderprogramm', 'Quellen', 'Bibliografie', 'Digitalisierung'],
    },
    regionen: {
      one: 'Region',
      many: 'Regionen',
      title: 'Gebiete der Digitalen Modellregionen',
      description:
        'Die Gebiete der beteiligten Kommunen nach der Förderrichtlinie, auf rund 300 Meter vereinfacht; Gebietsstand 1.\u00a0Januar\u00a02016.',
      keywords: ['Förderprogramm', 'Modellregionen', 'Grenzen', 'Karte'],
    },
  },
  dictionary: 'Wörterbuch der Spalten',
  projectPlaces: 'Projekte an den Orten, die sie nennen',
  files: {
    csv: 'CSV für Programme',
    spreadsheet: 'CSV für Excel und LibreOffice',
    parquet: 'Parquet',
  },
  /** How the language's spreadsheets write and separate. */
  spreadsheet: { delimiter: ';', decimal: ',', yes: 'ja', no: 'nein' },
  catalog: {
    title: (site: string) => `Daten der Dokumentation ${site}`,
    description: (programme: string) =>
      `Projekte, Fakten, Organisationen, Termine, Orte, Quellen und Gebiete zum Förderprogramm „${programme}“.`,
  },
  columnTypes: {
    number: 'Zahl',
    flag: 'ja oder nein (true, false)',
    address: 'Adresse',
    date: 'Datum (ISO 8601)',
    key: 'Schlüssel',
    mixed: 'Zahl, Text oder Datum',
    text: 'Text',
    list: (type: string) => `Liste: ${type}`,
  },
  /** What the schema of a file calls its own fields. */
  fileSchema: {
    about: 'Über diese Datei',
    title: 'Titel',
    description: 'Beschreibung',
    licence: 'Lizenz',
    licenceUrl: 'Wortlaut der Lizenz',
    date: 'Datenstand',
    count: 'Zahl der Datensätze',
    schema: 'JSON Schema dieser Datei',
    source: 'Seite, von der die Datei stammt',
    records: 'Datensätze',
    kind: 'Art',
    id: 'Kennung',
    box: 'Umgrenzung (West, Süd, Ost, Nord)',
    geometry: 'Geometrie, oder nichts, wo der Ort nicht bekannt ist',
    coordinates: 'Koordinaten (WGS\u00a084, Länge vor Breite)',
    properties: 'Eigenschaften',
    attribution: 'Vorgeschriebener Hinweis',
  },
  // Programs. cspell:disable
  examples: {
    curl: (facts: string, fact: string) => `# Alle Fakten als JSON
curl -O ${facts}

# Ein Fakt allein
curl ${fact}`,
    python: (facts: string) => `import csv
import io
import urllib.request

adresse = "${facts}"
with urllib.request.urlopen(adresse) as antwort:
    text = io.TextIOWrapper(antwort, encoding="utf-8", newline="")
    fakten = list(csv.DictReader(text))

for fakt in fakten:
    if fakt["key"] == "true":
        print(fakt["label"], fakt["display.value"], fakt["url"], sep=" | ")`,
    r: (facts: string) => `fakten <- read.csv("${facts}", encoding = "UTF-8")
kernfakten <- subset(fakten, key == "true", c(label, display.value, asOf))
print(kernfakten)`,
  },
  // cspell:enable
  // Of standards and columns: cspell:ignore draft edtf funding katalog sums
  readme: {
    dataset: (title: string, count: string) => `${title} (${count})`,
    /** @param lists the datasets with their files */
    text: (
      about: { readonly site: string; readonly date: string; readonly page: string },
      lists: string,
      listSeparator: string,
      licences: { readonly data: Terms; readonly boundaries: Terms; readonly texts: string },
    ) => `${about.site}: Daten
Stand: ${about.date}
Herkunft und Beschreibung: ${about.page}

${lists}

Dazu
  woerterbuch.csv: jede Spalte jeder CSV-Datei
  datapackage.json: alle CSV-Dateien mit Typen und Schlüsseln, für Programme (Data Package 2.0)
  schema/: JSON Schema (draft 2020-12) der JSON- und GeoJSON-Dateien
  katalog.jsonld, katalog.ttl: Datenkatalog nach DCAT-AP.de 3.0
  SHA256SUMS: Prüfsummen aller Dateien

So sind die Dateien geschrieben
  JSON: UTF-8. Was nicht bekannt ist, fehlt; Listen sind immer da.
  CSV für Programme (NAME.csv): RFC 4180, UTF-8 ohne BOM, Komma, Punkt als Dezimalzeichen, true und false.
  CSV für Excel und LibreOffice (NAME-tabelle.csv): UTF-8 mit BOM, Semikolon, Dezimalkomma, ja und nein.
  Parquet: dieselben Spalten wie im CSV für Programme, Zahlen als Zahlen, Listen als Listen, Daten als Text.
  In einer Zelle trennt ${listSeparator} die Werte einer Liste. Ein Punkt im Spaltennamen führt in das JSON hinein: funding.amount.
  Beginnt ein Text mit = + - oder @, steht ein Apostroph davor, damit keine Tabelle ihn als Formel ausführt.
  Daten: JJJJ, JJJJ-MM oder JJJJ-MM-TT, so genau wie belegt; ein Zeitraum als von/bis.
  Zweifel: neben jedem Wert precision (gerundet, spätestens, geplant) und confidence (wie gut belegt). Spalten mit edtf
  schreiben ein Datum samt Zweifel (ISO 8601-2): ~ ungefähr, ? geplant oder strittig, [..TAG] spätestens dann.
  ags und ars sind amtliche Schlüssel; als Text einlesen, sonst fehlt die führende Null.
  GeoJSON: RFC 7946, WGS 84. Projekte liegen auf den Mittelpunkten ihrer Gemeinden, ohne bekannten Ort haben sie keine Geometrie.

Vor dem Rechnen
  Addiert werden dürfen nur Beträge von Projekten, bei denen inSums wahr ist; die anderen stecken schon in einem
  Ganzen, gehören zu keiner Region oder waren nur geplant. Eine Gesamtsumme des Programms ergibt auch das nicht:
  Bei vielen fehlt der Betrag. „belegt“ heißt: zwei Herausgeber oder mehr, nicht zwei unabhängige Untersuchungen.

Lizenz
  ${licences.data.name}: ${licences.data.url}
  Ausgenommen sind Grenzen und Punkte (*.geojson): ${licences.boundaries.name}.
  Bei ihnen ist anzugeben: ${licences.boundaries.attribution}
  Texte der Website, die nicht in diesen Dateien stehen: ${licences.texts}.
`,
  },
  versions: {
    readme: (site: string, date: string, files: string) => `${site}: Daten, Stand ${date}

Dieser Stand bleibt, wie er ist. Neuere liegen daneben; die Liste versionen.json nennt alle.

Dateien (UTF-8; CSV nach RFC 4180, woerterbuch.csv erklärt jede Spalte)
  ${files}

Adressen stehen ohne Rechnernamen: /fakten/… liegt auf der Website, von der dieser Stand kommt.
Beginnt ein Text mit = + - oder @, steht ein Apostroph davor, damit keine Tabelle ihn als Formel ausführt.

Lizenz: Datenlizenz Deutschland – Zero – Version 2.0, https://www.govdata.de/dl-de/zero-2-0
`,
  },
  calendar: {
    /** In the calendar's own id. */
    product: 'Termine',
    title: (site: string) => `Termine: ${site}`,
    description: (leftOut: string, address: string) =>
      `Was auf den Tag genau belegt ist. ${leftOut} Alle Termine: ${address}`,
    /** No comma and no semicolon: programs disagree on whether they are escaped in the description of a calendar. */
    leftOut: (count: number) => {
      if (count === 0) return 'Kein Termin fehlt im Kalender.';
      return `Bei ${countOf(count, 'Termin', 'Terminen')} ist der Tag nicht genau belegt. ${count === 1 ? 'Er fehlt' : 'Sie fehlen'} im Kalender.`;
    },
    date: (date: string, known: readonly string[]) => `Datum: ${date} (${known.join('; ')}).`,
    disputed: (values: string, address: string) => `Die Quellen sind uneins (${values}): ${address}`,
  },
  news: {
    title: (site: string) => `Meldungen: ${site}`,
    subtitle: 'Was auf diesen Seiten neu ist, berichtigt wurde oder offen bleibt.',
  },
  changes: {
    title: (site: string) => `Geänderte Fakten: ${site}`,
    subtitle: 'Was sich in welchem Fakt geändert hat und warum.',
    none: (facts: number, checked: string) =>
      `Bisher hat sich kein Fakt geändert. Geprüft sind ${countOf(facts, 'Fakt', 'Fakten')}, zuletzt am ${checked}.`,
    entry: (fact: string, subject: string) => `${fact} – ${subject}`,
  },
  socialCard: {
    role: 'Unabhängige Dokumentation',
    promise: 'Jede Zahl mit ihrem Beleg',
  },
};
