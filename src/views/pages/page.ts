/** What every page says about itself: title, description, place in the navigation and in the search. */
import { plainFactText } from '#catalogue/fact-text.ts';
import { onlyEnglish } from '#site/editions.ts';
import { mediaTypes } from '#site/media-types.ts';
import { offersOffline } from '#site/offline.ts';
import type { PageId } from '#site/requirements.ts';
import { shorten } from '#site/text.ts';
import type { Thing } from 'schema-dts';
import type { Edition } from '#edition/edition.ts';
import { perEdition } from '#edition/per-edition.ts';
import type { DataLink } from '#views/parts/data-links.ts';

export interface Crumb {
  readonly label: string;
  readonly href?: string;
  /** The region whose key stands before the label. */
  readonly key?: string;
}

/** What a page is about, as the search sorts it. */
export type PageKind = keyof Edition['words']['shell']['pageKinds'];

export interface PageView {
  readonly title: string;
  /** At most about 160 characters; the search engine's text under the title. */
  readonly description: string;
  /** Address of the entry in the main menu under which the page belongs. */
  readonly section?: string;
  /** The region whose key is marked in the thumb index. */
  readonly region?: string;
  /** Pages without are not searched. */
  readonly kind?: PageKind;
  /** The way to the page. */
  readonly crumbs?: readonly Crumb[];
  /** What the page is about, for machines. */
  readonly thing?: Thing;
  /** Day of publication of a piece of news, ISO 8601. */
  readonly published?: string;
  /** What else belongs to the page: feeds, the calendar, the search. */
  readonly headLinks?: readonly HeadLink[];
}

export interface HeadLink {
  readonly rel: 'alternate' | 'search';
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

/** The main menu. */
export const navigation = perEdition(({ words, routes, original }) => {
  const { sections } = words.pages;
  return [
    { label: sections.regions, href: routes.regions() },
    { label: sections.projects, href: routes.projects() },
    // Municipalities of the state read German; who comes from elsewhere asks what became of it all.
    original === undefined
      ? { label: sections.transfer, href: routes.transfer() }
      : { label: sections.remains, href: routes.remains() },
    { label: sections.facts, href: routes.facts() },
    { label: sections.press, href: routes.press() },
    { label: sections.search, href: routes.search() },
  ];
});

/** What the foot of every page leads to beside the menu, in its three groups. */
export const footerGroups = perEdition(({ catalogue, words, routes, original }) => {
  const { sections } = words.pages;
  const { groups } = words.shell.footer;
  return [
    {
      heading: groups.lookUp,
      links: [
        { label: sections.remains, href: routes.remains() },
        { label: sections.programme, href: routes.programme() },
        { label: sections.topics, href: routes.topics() },
        { label: sections.map, href: routes.map() },
        { label: sections.places, href: routes.places() },
        { label: sections.events, href: routes.events() },
        { label: sections.organisations, href: routes.organisations() },
        { label: sections.questions, href: routes.questions() },
        { label: sections.news, href: routes.allNews() },
      ],
    },
    {
      heading: groups.verify,
      links: [
        { label: sections.contradictions, href: routes.contradictions() },
        { label: sections.sources, href: routes.sources() },
        { label: sections.data, href: routes.data() },
        { label: sections.method, href: routes.method() },
        { label: sections.guide, href: routes.guide() },
        ...onlyEnglish.flatMap((id) => {
          const page = original === undefined ? undefined : catalogue.pages.get(id);
          return page ? [{ label: page.title, href: routes.plainPage(id) }] : [];
        }),
        { label: sections.glossary, href: routes.glossary() },
      ],
    },
    {
      heading: groups.about,
      links: [
        { label: sections.imprint, href: routes.imprint() },
        { label: sections.privacy, href: routes.privacy() },
        { label: sections.accessibility, href: routes.accessibility() },
        { label: words.easy.name, href: routes.easy() },
        { label: words.easy.signLanguage.name, href: routes.signLanguage() },
        { label: sections.licences, href: routes.licences() },
        { label: sections.report, href: routes.report() },
        ...(offersOffline ? [{ label: sections.offline, href: routes.offline() }] : []),
      ],
    },
  ];
});

/** How a link of a menu stands to the page: „page“ only on the page itself; on what lies below it is current in a wider sense. */
export const ariaCurrent = (href: string, address: string, isWithin: boolean): 'page' | 'true' | undefined =>
  href === address ? 'page' : isWithin ? 'true' : undefined;

/** Where a page stands in the menus: the home page before all, the main menu before the foot. */
export function menuOrder(
  { section, crumbs }: Pick<PageView, 'section' | 'crumbs'>,
  address: string,
  edition: Edition,
): number {
  const entry = section ?? crumbs?.[0]?.href ?? address;
  return [...navigation(edition), ...footerGroups(edition).flatMap(({ links }) => links)].findIndex(
    ({ href }) => href === entry,
  );
}

/** What may belong to a page beside itself. */
export function headLinks({ words, routes, original }: Edition) {
  const titles = words.pages.headLinks;
  // Another edition has one feed, of what changed in its facts: the news are not translated.
  const feed = (title: string) =>
    ({ rel: 'alternate', type: mediaTypes['feed.xml'], href: routes.feed(), title }) as const;
  return {
    news: feed(original === undefined ? titles.news : titles.changes),
    newsJson: { rel: 'alternate', type: mediaTypes['feed.json'], href: routes.jsonFeed(), title: titles.newsJson },
    changes:
      original === undefined
        ? { rel: 'alternate', type: mediaTypes['aenderungen.xml'], href: routes.changes(), title: titles.changes }
        : feed(titles.changes),
    calendar: { rel: 'alternate', type: mediaTypes.ics, href: routes.calendar(), title: titles.calendar },
    search: {
      rel: 'search',
      type: mediaTypes['opensearch.xml'],
      href: routes.openSearch(),
      title: words.shell.siteName,
    },
  } satisfies Record<string, HeadLink>;
}

/** The same page in another form, for programs that read its head. */
export const alternates = (links: readonly DataLink[]): HeadLink[] =>
  links.map(({ href, type, title }) => ({ rel: 'alternate', type, href, title }));

/** What the head of a page names: what belongs to it, and on every page the feeds, each once. */
export function allHeadLinks(own: readonly HeadLink[], edition: Edition): HeadLink[] {
  const { news, newsJson, changes } = headLinks(edition);
  const named = new Set(own.map(({ href }) => href));
  const feeds = edition.original === undefined ? [news, newsJson, changes] : [changes];
  return [...own, ...feeds.filter(({ href }) => !named.has(href))];
}

/** A description that fits under a search result. */
export const describe = (text: string): string => shorten(text, 160);

/** A page of `seiten/` with all its fields; `head` is what it says of itself to the layout. */
export function pageOf(id: PageId, { catalogue, forms }: Edition) {
  const page = catalogue.pages.get(id);
  if (!page) throw new Error(`content/seiten/${id}.mdx is missing.`);
  const { title, lead, description = lead } = page;
  const head = { title, description: describe(plainFactText(description, catalogue.factById, forms)) };
  return { ...page, head };
}

/** The parts of a text as its contents: the headings of the second level. */
export const contentsOf = (
  headings: ReadonlyArray<{ readonly depth: number; readonly slug: string; readonly text: string }>,
): Array<{ href: string; label: string }> =>
  headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ href: `#${slug}`, label: text }));
