/** What this site itself publishes beside its pages, in the words of schema.org. */
import type { DataCatalogLeaf, DataDownloadLeaf, DatasetLeaf, NewsArticleLeaf } from 'schema-dts';
import { plainFactText } from '#catalogue/fact-text.ts';
import type { News } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { Dataset } from '#open-data/datasets.ts';
import { absolute } from '#site/routes.ts';
import { known, named } from './object.ts';

export const newsThing = (news: News, { catalogue, words, forms, routes }: Edition): NewsArticleLeaf => ({
  '@type': 'NewsArticle',
  headline: news.title,
  description: plainFactText(news.lead, catalogue.factById, forms),
  url: absolute(routes.news(news.id)),
  datePublished: news.date,
  author: named('Organization', catalogue.operator.name ?? words.shell.siteName),
});

/** All data of the site. A dataset has the licences of its files, which are not always one. */
export const dataThing = (name: string, datasets: readonly Dataset[], { routes }: Edition): DataCatalogLeaf => ({
  '@type': 'DataCatalog',
  name,
  url: absolute(routes.data()),
  dataset: datasets.map(({ id, title, description, keywords, files }): DatasetLeaf => ({
    '@type': 'Dataset',
    name: title,
    description,
    keywords,
    url: `${absolute(routes.data())}#${id}`,
    license: [...new Set(files.map(({ licence }) => licence.url))],
    distribution: files.map((file) =>
      known<DataDownloadLeaf>({
        '@type': 'DataDownload',
        name: file.title,
        contentUrl: absolute(routes.dataFile(file.name)),
        encodingFormat: file.mediaType,
        license: file.licence.url,
      }),
    ),
  })),
});
