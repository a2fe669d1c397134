/** Everything that lies under `/daten/`. */
import type { Edition } from '#edition/edition.ts';
import { toCsv } from '#emit/csv.ts';
import { toChecksums } from '#emit/checksums.ts';
import { toDcat } from '#emit/dcat.ts';
import { toTurtle } from '#emit/turtle.ts';
import { toZip } from '#emit/zip.ts';
import { dataCatalog } from './catalog.ts';
import { dataPackage } from './data-package.ts';
import { datasetsOf, lastUpdate, type Dataset } from './datasets.ts';
import { dictionaryTable } from './dictionary.ts';
import { readme } from './readme.ts';

export const archiveName = 'digitale-modellregionen.zip';
export const checksumsName = 'SHA256SUMS';

export interface Publication {
  /** ISO day of the data. */
  readonly date: string;
  readonly datasets: readonly Dataset[];
  /** By name below `/daten/`. */
  readonly files: ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>;
}

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** @param licenceTexts wording of the licences by file name, for the archive */
export function publish(edition: Edition, licenceTexts: ReadonlyMap<string, string>): Publication {
  const date = lastUpdate(edition.catalogue);
  const datasets = datasetsOf(edition);
  const catalog = toDcat(dataCatalog(edition, datasets));
  const dictionary = toCsv(dictionaryTable(datasets));
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>([
    ['LIESMICH.txt', readme(datasets, date, edition)],
    ...datasets.flatMap((dataset) => dataset.files.map(({ name, body }) => [name, body] as const)),
    ['woerterbuch.csv', dictionary],
    ['datapackage.json', asJson(dataPackage(datasets, dictionary, edition))],
    ...datasets.flatMap(({ schemas }) => [...schemas].map(([name, schema]) => [name, asJson(schema)] as const)),
    ['katalog.jsonld', asJson(catalog)],
    ['katalog.ttl', toTurtle(catalog)],
  ]);
  const archive = new Map([...files, ...[...licenceTexts].map(([name, text]) => [`lizenzen/${name}`, text] as const)]);
  files.set(archiveName, toZip(archive, date));
  files.set(checksumsName, toChecksums(files));
  return { date, datasets, files };
}
