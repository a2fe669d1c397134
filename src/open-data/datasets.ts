/** The one list of all datasets: what they hold, and their files. */
import type { Catalogue } from '#catalogue/types.ts';
import type { Column } from './columns.ts';
import { geojsonFile, sourceFiles, tableFiles, type DataFile } from './data-files.ts';
import { projectFeatures, regionFeatures } from './places.ts';
import { schemasOf } from './schemas.ts';
import { tablesOf } from './tables.ts';

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
  /** JSON Schemas of its JSON file, by name. */
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
export function datasetsOf(catalogue: Catalogue): Dataset[] {
  const date = lastUpdate(catalogue);
  const projectPlaces = geojsonFile(
    'projekte',
    'Projekte an den Orten, die sie nennen',
    projectFeatures(catalogue),
    date,
  );
  const tables = tablesOf(catalogue).map((table) => ({
    ...table,
    count: table.records.length,
    schemas: schemasOf(table),
    files: [...tableFiles(table, date), ...(table.id === 'projekte' ? [projectPlaces] : [])],
  }));
  return [
    ...tables,
    {
      id: 'quellen',
      title: 'Quellen zu den Digitalen Modellregionen',
      description: 'Alle Dokumente, auf denen Fakten beruhen, für Literaturverwaltungen.',
      keywords: ['Förderprogramm', 'Quellen', 'Bibliografie', 'Digitalisierung'],
      count: catalogue.sources.length,
      units: ['Quelle', 'Quellen'],
      columns: [],
      schemas: new Map(),
      files: sourceFiles(catalogue),
    },
    {
      id: 'regionen',
      title: 'Gebiete der Digitalen Modellregionen',
      description:
        'Die Gebiete der beteiligten Kommunen nach der Förderrichtlinie, auf rund 300 Meter vereinfacht; Gebietsstand 1.\u00a0Januar\u00a02016.',
      keywords: ['Förderprogramm', 'Modellregionen', 'Grenzen', 'Karte'],
      count: catalogue.regions.length,
      units: ['Region', 'Regionen'],
      columns: [],
      schemas: new Map(),
      files: [geojsonFile('regionen', 'Gebiete der Digitalen Modellregionen', regionFeatures(catalogue), date)],
    },
  ];
}
