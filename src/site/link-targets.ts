/**
 * Where texts may link to beside pages and their headings: sections that templates give an address of their own, and files.
 * Left out is what depends on the content alone, such as letters and numbers of notes.
 */
import { englishEdition } from './editions.ts';

const tables = ['projekte', 'fakten', 'fundstellen', 'organisationen', 'termine', 'orte'] as const;
const largeTables = ['projekte', 'fakten', 'fundstellen'] as const;

/** Files that lie at fixed addresses, without the slash in front. */
export const linkableFiles: readonly string[] = [
  ...['feed.xml', 'feed.json', 'aenderungen.xml', 'termine.ics', 'opensearch.xml', 'lizenzen/wortlaute.txt'],
  `${englishEdition.folder}feed.xml`,
  ...tables.flatMap((name) => [`daten/${name}.json`, `daten/${name}.csv`, `daten/${name}-tabelle.csv`]),
  ...largeTables.map((name) => `daten/${name}.parquet`),
  ...['projekte', 'regionen'].map((name) => `daten/${name}.geojson`),
  ...['json', 'bib', 'ris'].map((ending) => `daten/quellen.${ending}`),
  ...[
    ...['katalog.jsonld', 'katalog.ttl', 'woerterbuch.csv', 'datapackage.json', 'LIESMICH.txt', 'SHA256SUMS'],
    'digitale-modellregionen.zip',
  ].map((name) => `daten/${name}`),
];

/** On every page. */
export const commonAnchors = ['inhalt', 'belege', 'alle-belege'] as const;

/** By folder of the records. */
export const recordAnchors: Readonly<Record<string, readonly string[]>> = {
  projekte: ['daten', 'fakten', 'nachnutzen', 'widersprueche', 'beteiligte', 'zitieren', 'fehler-melden'],
  regionen: [
    'steckbrief',
    'profil',
    'vorhaben',
    'kontakt',
    'fakten',
    'termine',
    'widersprueche',
    'beteiligte',
    'quellen',
    'zitieren',
  ],
  themen: ['vorhaben'],
  termine: ['steckbrief', 'fakten', 'galerie'],
  meldungen: [],
  organisationen: ['vorhaben', 'termine', 'fakten'],
  orte: [],
  quellen: ['zur-quelle', 'zitieren', 'fehler-melden'],
  fakten: [
    'daten',
    'zitieren',
    'einbetten',
    'verwendet',
    'eintrag',
    'verwandt',
    'quellen',
    'widerspricht',
    'geaendert',
    'fehler-melden',
  ],
  'presse/diagramme': ['tabelle', 'dateien', 'einzeln', 'einbetten', 'nutzung'],
};

/** By page of `seiten/`. */
export const pageAnchors: Readonly<Record<string, readonly string[]>> = {
  start: ['regionen'],
  daten: [
    ...[
      'projekte',
      'fakten',
      'fundstellen',
      'organisationen',
      'termine',
      'orte',
      'quellen',
      'regionen',
      'rechnen',
      'beispiele',
      'excel',
      'libreoffice',
    ],
    ...['fragen', 'versionen', 'katalog', 'einzeln', 'abonnieren', 'schreibweise', 'lizenz'],
  ],
  fakten: ['programm', 'region', 'projekt', 'termin', 'organisation'],
  impressum: ['fehler-melden'],
  meldungen: ['abonnieren'],
  orte: ['mein-ort'],
  nachnutzen: ['code-offen', 'beschreibung', 'keine-unterlage'],
  presse: [
    ...['zitierbar', 'kontakt', 'diagramme', 'widersprueche', 'kurz', 'faktenblaetter', 'nutzung', 'auf-dem-laufenden'],
    ...[
      'weitere-widersprueche',
      'kernfakten',
      'geld',
      'zeitleiste',
      'regionen',
      'schreibweisen',
      'faktenblaetter-vorhaben',
      'dateien',
    ],
  ],
  programm: ['stationen', 'fuenf', 'geld', 'wer', 'ausgang', 'nachschlagen', 'widersprueche', 'fakten'],
  'was-blieb': [
    ...['vorhaben', 'jahre', 'versprochen', 'offen'],
    ...['laeuft-weiter', 'in-anderer-form', 'abgeschlossen', 'eingestellt', 'unbekannt', 'nur-geplant'],
  ],
  widersprueche: ['regionen', 'projekte', 'termine'],
};
