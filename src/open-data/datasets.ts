/** The one list of all datasets: what they hold, and their files. */
import type { Catalogue } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { Column } from './columns.ts';
import { geojsonFile, sourceFiles, tableFiles, type DataFile } from './data-files.ts';
import { projectFeatures, regionFeatures } from './places.ts';
import { featureSchemas, schemasOf } from './schemas.ts';
import { described, tablesOf } from './tables.ts';

export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly count: number;
  /** What is counted, singular and plural. */
  readonly units: readonly [string, string];
  /** Of its CSV files. */
  readonly columns: readonly Column[];
  readonly files: readonly DataFile[];
  /** JSON Schemas of its JSON and GeoJSON files, by name. */
  readonly schemas: ReadonlyMap<string, object>;
}

/** The latest day on which anything here was checked, seen or written. */
export const lastUpdate = ({ facts, sources, news }: Catalogue): string =>
  [
    ...facts.flatMap(({ checked, changes }) => [checked, ...changes.map(({ date }) => date)]),
    ...sources.map(({ retrieved }) => retrieved),
    ...news.map(({ date }) => date),
  ]
    .sort()
    .at(-1) ?? '';

/** Every dataset with its finished files. */
export function datasetsOf(edition: Edition): Dataset[] {
  const { catalogue, words } = edition;
  const { quellen, regionen } = words.data.datasets;
  const date = lastUpdate(catalogue);
  const projectPlaces = geojsonFile('projekte', words.data.projectPlaces, projectFeatures(edition), date, edition);
  const tables = tablesOf(edition).map((table) => ({
    ...table,
    count: table.records.length,
    schemas: new Map([
      ...schemasOf(table, edition),
      ...(table.id === 'projekte' ? featureSchemas('projekte', words.data.projectPlaces, edition) : []),
    ]),
    files: [...tableFiles(table, date, edition), ...(table.id === 'projekte' ? [projectPlaces] : [])],
  }));
  return [
    ...tables,
    {
      id: 'quellen',
      ...described(quellen),
      count: catalogue.sources.length,
      columns: [],
      schemas: new Map(),
      files: sourceFiles(edition),
    },
    {
      id: 'regionen',
      ...described(regionen),
      count: catalogue.regions.length,
      columns: [],
      schemas: featureSchemas('regionen', regionen.title, edition),
      files: [geojsonFile('regionen', regionen.title, regionFeatures(edition), date, edition)],
    },
  ];
}
