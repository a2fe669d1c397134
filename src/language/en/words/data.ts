/** Words of the open data: what a dataset is, files, calendar, feeds; and what stands on every social card. */
import type { Words } from '../../language.ts';
import { countOf } from '../format.ts';

export const data: Words['data'] = {
  datasets: {
    projekte: {
      one: 'project',
      many: 'projects',
      title: 'Projects of the digital model regions',
      description:
        'All projects with region, topics, participants, funding, period and status; every sum and every date with the identifier of the fact that documents it.',
      keywords: ['funding programme', 'projects', 'digitalisation', 'e-government', 'smart city'],
    },
    fakten: {
      one: 'fact',
      many: 'facts',
      title: 'Facts on the digital model regions',
      description:
        'Every sourced statement with value, scope, date, reliability and sources; contradictions with all sides and the preferred reading.',
      keywords: ['funding programme', 'facts', 'sources', 'funding', 'digitalisation'],
    },
    fundstellen: {
      one: 'place in a source',
      many: 'places in sources',
      title: 'Where in the sources the facts on the digital model regions stand',
      description:
        'What every fact rests on: one row for each source and place in it; for contradictions with what the source states. Links the table of facts to the sources.',
      keywords: ['funding programme', 'references', 'sources', 'evidence', 'digitalisation'],
    },
    organisationen: {
      one: 'organisation',
      many: 'organisations',
      title: 'Organisations in the digital model regions',
      description: 'Who took part: kind, seat, regions, and the projects they ran or took part in.',
      keywords: ['funding programme', 'organisations', 'municipalities', 'universities', 'digitalisation'],
    },
    termine: {
      one: 'event',
      many: 'events',
      title: 'Events of the digital model regions',
      description: 'What happened when, with place, participants and the fact that documents the date.',
      keywords: ['funding programme', 'events', 'chronicle', 'digitalisation'],
    },
    orte: {
      one: 'place',
      many: 'places',
      title: 'Places of the digital model regions',
      description:
        'Municipalities and districts that belong to a model region or that a project names: official key, region, population, projects.',
      keywords: ['funding programme', 'municipalities', 'districts', 'municipality key', 'digitalisation'],
    },
    quellen: {
      one: 'source',
      many: 'sources',
      title: 'Sources on the digital model regions',
      description: 'All documents on which facts rest, for reference managers.',
      keywords: ['funding programme', 'sources', 'bibliography', 'digitalisation'],
    },
    regionen: {
      one: 'region',
      many: 'regions',
      title: 'Areas of the digital model regions',
      description:
        'The areas of the municipalities that took part, according to the funding guideline, simplified to about 300 metres; boundaries as of 1\u00a0January\u00a02016.',
      keywords: ['funding programme', 'model regions', 'boundaries', 'map'],
    },
  },
  dictionary: 'Dictionary of the columns',
  projectPlaces: 'Projects at the places they name',
  files: {
    csv: 'CSV for programs',
    spreadsheet: 'CSV for Excel and LibreOffice',
    parquet: 'Parquet',
  },
  spreadsheet: { delimiter: ',', decimal: '.', yes: 'yes', no: 'no' },
  catalog: {
    title: (site) => `Data of the documentation ${site}`,
    description: (programme) =>
      `Projects, facts, organisations, events, places, sources and areas of the funding programme “${programme}”.`,
  },
  columnTypes: {
    number: 'Number',
    flag: 'yes or no (true, false)',
    address: 'Address',
    date: 'Date (ISO 8601)',
    key: 'Key',
    mixed: 'Number, text or date',
    text: 'Text',
    list: (type) => `List: ${type}`,
  },
  fileSchema: {
    about: 'About this file',
    title: 'Title',
    description: 'Description',
    licence: 'Licence',
    licenceUrl: 'Full text of the licence',
    date: 'Date of the data',
    count: 'Number of records',
    schema: 'JSON Schema of this file',
    source: 'Page that the file comes from',
    records: 'Records',
    kind: 'Kind',
    id: 'Identifier',
    box: 'Bounding box (west, south, east, north)',
    geometry: 'Geometry, or nothing where the place is not known',
    coordinates: 'Coordinates (WGS\u00a084, longitude before latitude)',
    properties: 'Properties',
    attribution: 'Required attribution',
  },
  // Programs. cspell:disable
  examples: {
    curl: (facts, fact) => `# All facts as JSON
curl -O ${facts}

# One fact alone
curl ${fact}`,
    python: (facts) => `import csv
import io
import urllib.request

address = "${facts}"
with urllib.request.urlopen(address) as response:
    text = io.TextIOWrapper(response, encoding="utf-8", newline="")
    facts = list(csv.DictReader(text))

for fact in facts:
    if fact["key"] == "true":
        print(fact["label"], fact["display.value"], fact["url"], sep=" | ")`,
    r: (facts) => `facts <- read.csv("${facts}", encoding = "UTF-8")
key_facts <- subset(facts, key == "true", c(label, display.value, asOf))
print(key_facts)`,
  },
  // cspell:enable
  // Of columns: cspell:ignore edtf
  readme: {
    dataset: (title, count) => `${title} (${count})`,
    text: (about, lists, listSeparator, licences) => `${about.site}: data
As of: ${about.date}
Origin and description: ${about.page}

${lists}

In addition
  woerterbuch.csv: every column of every CSV file
  datapackage.json: all CSV files with types and keys, for programs (Data Package 2.0)
  schema/: JSON Schema (draft 2020-12) of the JSON and GeoJSON files
  katalog.jsonld, katalog.ttl: data catalogue after DCAT-AP.de 3.0
  SHA256SUMS: checksums of all files

How the files are written
  JSON: UTF-8. What is not known is left out; lists are always there.
  CSV for programs (NAME.csv): RFC 4180, UTF-8 without BOM, comma, decimal point, true and false.
  CSV for Excel and LibreOffice (NAME-tabelle.csv): UTF-8 with BOM, semicolon, decimal comma, ja and nein.
  Parquet: the same columns as in the CSV for programs, numbers as numbers, lists as lists, dates as text.
  Inside a cell ${listSeparator} separates the values of a list. A full stop in the name of a column leads into the JSON: funding.amount.
  Where a text begins with = + - or @, an apostrophe stands before it, so that no spreadsheet runs it as a formula.
  Dates: YYYY, YYYY-MM or YYYY-MM-DD, as exact as documented; a period as from/to.
  Doubt: beside every value precision (rounded, at the latest, planned) and confidence (how well sourced). Columns with edtf
  write a date with its doubt (ISO 8601-2): ~ approximate, ? planned or disputed, [..DAY] by then at the latest.
  ags and ars are official keys; read them as text, or the leading zero is lost.
  GeoJSON: RFC 7946, WGS 84. Projects lie at the centres of their municipalities; without a known place they have no geometry.

Before you calculate
  Only amounts of projects where inSums is true may be added up; the others are already part of a whole, belong to no
  region or were only planned. Even that does not give a total for the programme: for many the amount is missing.
  “sourced” means: two publishers or more, not two independent investigations.

Licence
  ${licences.data.name}: ${licences.data.url}
  Not included are boundaries and points (*.geojson): ${licences.boundaries.name}.
  For them, state: ${licences.boundaries.attribution}
  Texts of the website that are not in these files: ${licences.texts}.
`,
  },
  versions: {
    readme: (site, date, files) => `${site}: data as of ${date}

This version stays as it is. Newer ones lie beside it; the list versionen.json names all.

Files (UTF-8; CSV after RFC 4180, woerterbuch.csv explains every column)
  ${files}

Addresses stand without a host name: /fakten/… lies on the website that this version comes from.
Where a text begins with = + - or @, an apostrophe stands before it, so that no spreadsheet runs it as a formula.

Licence: Data licence Germany – Zero – version 2.0, https://www.govdata.de/dl-de/zero-2-0
`,
  },
  calendar: {
    product: 'Events',
    title: (site) => `Events: ${site}`,
    description: (leftOut, address) => `What is sourced to the day. ${leftOut} All events: ${address}`,
    leftOut: (count) => {
      if (count === 0) return 'No event is missing from the calendar.';
      return `For ${countOf(count, 'event', 'events')} the day is not exactly known from sources. ${count === 1 ? 'It is' : 'They are'} missing from the calendar.`;
    },
    date: (date, known) => `Date: ${date} (${known.join('; ')}).`,
    disputed: (values, address) => `The sources disagree (${values}): ${address}`,
  },
  news: {
    title: (site) => `News: ${site}`,
    subtitle: 'What is new on these pages, has been corrected or remains open.',
  },
  changes: {
    title: (site) => `Changed facts: ${site}`,
    subtitle: 'Facts that have changed, and how they read now.',
    none: (facts, checked) =>
      `So far no fact has changed. ${countOf(facts, 'fact has', 'facts have')} been checked, most recently on ${checked}.`,
    entry: (fact, subject) => `${fact} – ${subject}`,
  },
  socialCard: {
    role: 'Independent documentation',
    promise: 'Every figure with its source',
  },
};
