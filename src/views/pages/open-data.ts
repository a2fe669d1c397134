/** The page that explains the data files. */
import type { Edition } from '#edition/edition.ts';
import { programmeDates } from '#site/requirements.ts';
import type { Column } from '#open-data/columns.ts';
import { keysInWords } from '#open-data/dictionary.ts';
import { examples, questions } from '#open-data/examples.ts';
import { archiveName, checksumsName, type Publication } from '#open-data/publication.ts';

const columnView = (column: Column, { words }: Edition) => ({
  key: column.key,
  title: column.title,
  text: [column.description, words.pages.data.cells(column.type, column.unit, column.mayBeEmpty), keysInWords(column)]
    .filter(Boolean)
    .join(' '),
});

export function dataView({ date, datasets, files }: Publication, edition: Edition) {
  const { catalogue, words, forms, routes } = edition;
  /** Where a file lies, and its size in thousands of bytes. */
  const file = (name: string) => ({
    name,
    href: routes.dataFile(name),
    size: words.pages.data.size(forms.number(Math.ceil(Buffer.byteLength(files.get(name) ?? '') / 1000))),
  });
  return {
    date: forms.date(date),
    archive: file(archiveName),
    datasets: datasets.map(({ id, description, count, units, columns, schemas, ...dataset }) => ({
      id,
      heading: units[1],
      description,
      count: forms.count(count, ...units),
      files: dataset.files.map(({ name, title: format, licence }) => ({ ...file(name), format, licence })),
      columns: columns.map((column) => columnView(column, edition)),
      schemas: [...schemas.keys()].map(file),
    })),
    readme: file('LIESMICH.txt'),
    dictionary: file('woerterbuch.csv'),
    dataPackage: file('datapackage.json'),
    checksums: file(checksumsName),
    /** GovData takes no catalogue whose provider it has not named. */
    lacksContributor: catalogue.operator.contributorId === undefined,
    examples: examples(programmeDates.end, edition),
    questions: questions(edition),
  };
}
