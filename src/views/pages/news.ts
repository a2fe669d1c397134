/** News of this site, the latest first, year by year on pages of their own where there are many. */
import { plainFactText } from '#catalogue/fact-text.ts';
import type { News } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { listIndex, longList, type IndexEntry, type LongList } from '#views/parts/list-index.ts';
import { isLong } from '#views/parts/long-lists.ts';

/** The pages of the list; undefined where one page holds all. */
export function newsPages({ catalogue }: Edition): LongList<News> | undefined {
  const { news } = catalogue;
  if (!isLong(news.length, 'news')) return undefined;
  const years = [...Map.groupBy(news, ({ date }) => date.slice(0, 4))];
  return longList(
    'meldungen',
    'news',
    years.map(([year, things]) => ({ id: `j${year}`, title: year, things })),
  );
}

export const newsLinks = (news: readonly News[], { catalogue, forms, routes }: Edition) =>
  news.map(({ id, title, date, lead }) => ({
    href: routes.news(id),
    label: title,
    note: `${forms.date(date)}. ${plainFactText(lead, catalogue.factById, forms)}`,
  }));

/** Of many the latest stand on the first page. */
const latest = 12;

export function newsView(edition: Edition) {
  const { news } = edition.catalogue;
  const long = newsPages(edition);
  return {
    items: newsLinks(long ? news.slice(0, latest) : news, edition),
    index: (long ? listIndex(long, edition) : []) as readonly IndexEntry[],
  };
}
