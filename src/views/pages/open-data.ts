/** The page that explains the data files. */
import type { Catalogue } from '#catalogue/types.ts';
import { programmeDates } from '#site/requirements.ts';
import { countOf, formatDate, formatNumber } from '#language/de/format.ts';
import { absolute, routes } from '#site/routes.ts';
import type { Column } from '#open-data/columns.ts';
import { keysInWords } from '#open-data/dictionary.ts';
import { examples } from '#open-data/examples.ts';
import { archiveName, type Publication } from '#open-data/publication.ts';

const columnView = (column: Column) => ({
  key: column.key,
  title: column.title,
  text: [
    column.description,
    `${column.type}${column.unit ? ` in ${column.unit}` : ''}${column.mayBeEmpty ? ', kann leer sein' : ''}.`,
    keysInWords(column),
  ]
    .filter(Boolean)
    .join(' '),
});

export function dataView({ date, datasets, files }: Publication, { operator }: Pick<Catalogue, 'operator'>) {
  /** Where a file lies, and its size in thousands of bytes. */
  const file = (name: string) => ({
    name,
    href: routes.dataFile(name),
    size: `${formatNumber(Math.ceil(Buffer.byteLength(files.get(name) ?? '') / 1000))}\u00a0kB`,
  });
  return {
    date: formatDate(date),
    archive: file(archiveName),
    datasets: datasets.map(({ id, description, count, units, columns, schemas, ...dataset }) => ({
      id,
      heading: units[1],
      description,
      count: countOf(count, ...units),
      files: dataset.files.map(({ name, title: format, licence }) => ({ ...file(name), format, licence })),
      columns: columns.map(columnView),
      schemas: [...schemas.keys()].map(file),
    })),
    readme: file('LIESMICH.txt'),
    dictionary: file('woerterbuch.csv'),
    catalog: file('katalog.jsonld'),
    /** GovData takes no catalogue whose provider it has not named. */
    lacksContributor: operator.contributorId === undefined,
    examples: examples(programmeDates.end),
    factRecord: { href: routes.factData(programmeDates.end), name: absolute(routes.factData(programmeDates.end)) },
    /** For the steps in a spreadsheet. */
    spreadsheet: file('fakten-tabelle.csv'),
  };
}
