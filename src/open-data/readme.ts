/** The text that lies beside the files, for whoever meets them without the website. */
import type { Edition } from '#edition/edition.ts';
import { licences, textLicence } from '#site/licences.ts';
import { absolute } from '#site/routes.ts';
import { listSeparator } from './columns.ts';
import type { Dataset } from './datasets.ts';

const { data, boundaries } = licences;

/** @param date ISO day of the data */
export function readme(datasets: readonly Dataset[], date: string, { words, forms, routes }: Edition): string {
  const said = words.data.readme;
  const lists = datasets.map(({ title, description, count, units, files }) =>
    [
      said.dataset(title, forms.count(count, ...units)),
      `  ${description}`,
      ...files.map((file) => `  ${file.name}: ${file.title}`),
    ].join('\n'),
  );
  const about = { site: words.shell.siteName, date: forms.date(date), page: absolute(routes.data()) };
  return said
    .text(about, lists.join('\n\n'), listSeparator, { data, boundaries, texts: textLicence })
    .replace(/[\u00a0\u202f]/g, ' ');
}
