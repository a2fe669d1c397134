/** What this site itself publishes beside its pages, in the words of schema.org. */
import type { DataCatalogLeaf, DataDownloadLeaf, DatasetLeaf, NewsArticleLeaf } from 'schema-dts';
import { plainFactText } from '#catalogue/fact-text.ts';
import type { News } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { openedOn, programmeSpan, stateKey } from '#open-data/coverage.ts';
import { lastUpdate, type Dataset } from '#open-data/datasets.ts';
import { edtfPeriod } from '#site/edtf.ts';
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
export function dataThing(name: string, datasets: readonly Dataset[], edition: Edition): DataCatalogLeaf {
  const { catalogue, words, routes, tag } = edition;
  const page = absolute(routes.data());
  const creator = {
    ...named('Organization', catalogue.operator.name ?? words.shell.siteName),
    url: absolute(routes.home()),
  };
  const { start, end } = programmeSpan(catalogue);
  const shared = {
    creator,
    publisher: creator,
    datePublished: openedOn(catalogue),
    dateModified: lastUpdate(catalogue) || undefined,
    temporalCoverage: edtfPeriod(start, end),
    spatialCoverage: {
      '@type': 'State',
      name: words.pages.schemaOrg.state,
      identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: stateKey },
    },
    inLanguage: tag,
    isAccessibleForFree: true,
  } as const;
  return known<DataCatalogLeaf>({
    '@type': 'DataCatalog',
    name,
    url: page,
    ...shared,
    dataset: datasets.map(({ id, title, description, keywords, files }) =>
      known<DatasetLeaf>({
        '@type': 'Dataset',
        name: title,
        description,
        keywords,
        url: `${page}#${id}`,
        identifier: `${page}#${id}`,
        license: [...new Set(files.map(({ licence }) => licence.url))],
        ...shared,
        distribution: files.map((file) =>
          known<DataDownloadLeaf>({
            '@type': 'DataDownload',
            name: file.title,
            contentUrl: absolute(routes.dataFile(file.name)),
            encodingFormat: file.mediaType,
            license: file.licence.url,
          }),
        ),
      }),
    ),
  });
}
