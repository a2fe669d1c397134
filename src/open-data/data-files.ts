/** The files of a dataset, finished. */
import type { Catalogue } from '#catalogue/types.ts';
import { toBibtex, toCslJson, toRis } from '#emit/bibliography.ts';
import { toCsv, toSpreadsheetCsv } from '#emit/csv.ts';
import { toFeatureCollection } from '#emit/geojson.ts';
import { licences, type Licence } from '#site/licences.ts';
import { absolute, routes } from '#site/routes.ts';
import { citedSource } from '#views/quoting/bibliography.ts';
import { machineTable, spreadsheetTable } from './columns.ts';
import { schemaAddress } from './schemas.ts';
import type { Table } from './tables.ts';

export interface DataFile {
  /** Below `/daten/`. */
  readonly name: string;
  /** The format in a word or two. */
  readonly title: string;
  readonly body: string;
  /** Code of the EU’s file types. */
  readonly format: string;
  /** The registered media type, where there is one. */
  readonly mediaType?: string;
  readonly licence: Licence;
  /** Address of the schema that the file follows. */
  readonly schema?: string;
}

/** What a file says about itself. */
const about = (title: string, { name, url, attribution }: Licence, date: string) => ({
  title,
  licence: name,
  licenceUrl: url,
  ...(attribution && { attribution }),
  date,
  source: absolute(routes.data()),
});

/** @param date ISO day of the data */
export function tableFiles({ id, title, description, columns, records }: Table, date: string): DataFile[] {
  const licence = licences.data;
  const schema = schemaAddress(id);
  const meta = { ...about(title, licence, date), description, count: records.length, schema };
  const csv = { format: 'CSV', mediaType: 'text/csv', licence };
  return [
    {
      name: `${id}.json`,
      title: 'JSON',
      body: JSON.stringify({ meta, data: records }),
      format: 'JSON',
      mediaType: 'application/json',
      licence,
      schema,
    },
    { name: `${id}.csv`, title: 'CSV für Programme', body: toCsv(machineTable(columns, records)), ...csv },
    {
      name: `${id}-tabelle.csv`,
      title: 'CSV für Excel und LibreOffice',
      body: toSpreadsheetCsv(spreadsheetTable(columns, records)),
      ...csv,
    },
  ];
}

/** @param date ISO day of the data */
export function geojsonFile(
  id: string,
  title: string,
  features: Parameters<typeof toFeatureCollection>[0],
  date: string,
): DataFile {
  const licence = licences.boundaries;
  return {
    name: `${id}.geojson`,
    title: 'GeoJSON',
    body: JSON.stringify(toFeatureCollection(features, about(title, licence, date))),
    format: 'GEOJSON',
    mediaType: 'application/geo+json',
    licence,
  };
}

/** All sources for programs that manage literature. */
export function sourceFiles({ sources }: Pick<Catalogue, 'sources'>): DataFile[] {
  const records = sources.map(citedSource);
  const licence = licences.data;
  return [
    {
      name: 'quellen.json',
      title: 'CSL-JSON',
      body: JSON.stringify(toCslJson(records)),
      format: 'JSON',
      mediaType: 'application/vnd.citationstyles.csl+json',
      licence,
    },
    { name: 'quellen.bib', title: 'BibTeX', body: toBibtex(records), format: 'TXT', licence },
    { name: 'quellen.ris', title: 'RIS', body: toRis(records), format: 'TXT', licence },
  ];
}
