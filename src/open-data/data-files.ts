/** The files of a dataset, finished. */
import type { Edition } from '#edition/edition.ts';
import { toBibtex, toCslJson, toRis } from '#emit/bibliography.ts';
import { toCsv, toSpreadsheetCsv } from '#emit/csv.ts';
import { toFeatureCollection } from '#emit/geojson.ts';
import { toParquet } from '#emit/parquet.ts';
import { licences, type Licence } from '#site/licences.ts';
import { mediaTypes } from '#site/media-types.ts';
import { absolute, type Routes } from '#site/routes.ts';
import { citedSource } from '#views/quoting/bibliography.ts';
import { machineTable, parquetColumns, spreadsheetTable } from './columns.ts';
import { schemaAddress } from './schemas.ts';
import type { Table } from './tables.ts';

export interface DataFile {
  /** Below `/daten/`. */
  readonly name: string;
  /** The format in a word or two. */
  readonly title: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Code of the EU’s file types. */
  readonly format: string;
  /** The registered media type, where there is one. */
  readonly mediaType?: string;
  readonly licence: Licence;
  /** Address of the schema that the file follows. */
  readonly schema?: string;
}

/** What a file says about itself. */
const about = (title: string, { name, url, attribution }: Licence, date: string, routes: Routes) => ({
  title,
  licence: name,
  licenceUrl: url,
  ...(attribution && { attribution }),
  date,
  source: absolute(routes.data()),
});

/**
 * The records of a table as JSON.
 *
 * @param date ISO day of the data
 */
export function tableJson({ id, title, description, records }: Table, date: string, { routes }: Edition): DataFile {
  const licence = licences.data;
  const schema = schemaAddress(id, routes);
  const meta = { ...about(title, licence, date, routes), description, count: records.length, schema };
  return {
    name: `${id}.json`,
    title: 'JSON',
    body: JSON.stringify({ meta, data: records }),
    format: 'JSON',
    mediaType: mediaTypes.json,
    licence,
    schema,
  };
}

/** @param date ISO day of the data */
export function tableFiles(table: Table, date: string, edition: Edition): DataFile[] {
  const { id, title, columns, records, isLarge } = table;
  const { words, routes } = edition;
  const licence = licences.data;
  const csv = { format: 'CSV', mediaType: mediaTypes.csv, licence };
  return [
    tableJson(table, date, edition),
    { name: `${id}.csv`, title: words.data.files.csv, body: toCsv(machineTable(columns, records)), ...csv },
    {
      name: `${id}-tabelle.csv`,
      title: words.data.files.spreadsheet,
      body: toSpreadsheetCsv(spreadsheetTable(columns, records), words.data.spreadsheet),
      ...csv,
    },
    ...(isLarge
      ? [
          {
            name: `${id}.parquet`,
            title: words.data.files.parquet,
            body: toParquet(parquetColumns(columns, records), {
              title,
              licence: licence.name,
              date,
              source: absolute(routes.data()),
            }),
            format: 'PARQUET',
            mediaType: mediaTypes.parquet,
            licence,
          },
        ]
      : []),
  ];
}

/** @param date ISO day of the data */
export function geojsonFile(
  id: string,
  title: string,
  features: Parameters<typeof toFeatureCollection>[0],
  date: string,
  { routes }: Edition,
): DataFile {
  const licence = licences.boundaries;
  const schema = schemaAddress(`${id}.geojson`, routes);
  return {
    name: `${id}.geojson`,
    title: 'GeoJSON',
    body: JSON.stringify(toFeatureCollection(features, { ...about(title, licence, date, routes), schema })),
    format: 'GEOJSON',
    mediaType: mediaTypes.geojson,
    licence,
    schema,
  };
}

/** All sources for programs that manage literature. */
export function sourceFiles(edition: Edition): DataFile[] {
  const records = edition.catalogue.sources.map((source) => citedSource(source, edition));
  const licence = licences.data;
  return [
    {
      name: 'quellen.json',
      title: 'CSL-JSON',
      body: JSON.stringify(toCslJson(records)),
      format: 'JSON',
      mediaType: mediaTypes['csl.json'],
      licence,
    },
    { name: 'quellen.bib', title: 'BibTeX', body: toBibtex(records), format: 'TXT', licence },
    { name: 'quellen.ris', title: 'RIS', body: toRis(records), format: 'TXT', licence },
  ];
}
