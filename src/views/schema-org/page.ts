/** What a page is for machines: schema.org as JSON-LD, one object a page. */
import type {
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  SearchResultsPageLeaf,
  Thing,
  WebPageLeaf,
  WebSiteLeaf,
  WithContext,
} from 'schema-dts';
import type { Edition } from '#edition/edition.ts';
import { perEdition } from '#edition/per-edition.ts';
import { absolute } from '#site/routes.ts';
import { known } from './object.ts';

type PageLeaf = WebPageLeaf | CollectionPageLeaf | SearchResultsPageLeaf;

/** Pages that are more than a page, by address. */
const pageTypes = perEdition(({ routes }): Readonly<Record<string, PageLeaf['@type']>> => ({
  ...Object.fromEntries(
    [
      routes.regions(),
      routes.projects(),
      routes.topics(),
      routes.map(),
      routes.facts(),
      routes.contradictions(),
      routes.sources(),
      routes.events(),
      routes.allNews(),
      routes.organisations(),
      routes.places(),
      routes.transfer(),
      routes.charts(),
    ].map((address) => [address, 'CollectionPage' as const]),
  ),
  [routes.search()]: 'SearchResultsPage',
}));

/** A step on the way to a page. */
interface Step {
  readonly label: string;
  readonly href?: string;
  /** The region whose page it is. */
  readonly key?: string;
}

export interface MachinePage {
  /** Path of the page, with the base path; none for the page that stands for unknown addresses. */
  readonly address: string | undefined;
  readonly title: string;
  readonly crumbs?: readonly Step[] | undefined;
  /** What the page is about. */
  readonly thing?: Thing | undefined;
  /** Day of the last change, ISO 8601. */
  readonly changed?: string | undefined;
}

/** A page with the way to it and with what it is about. */
export function webPage(
  { address, title, crumbs, thing, changed }: MachinePage,
  edition: Edition,
): WithContext<WebPageLeaf> {
  return known<WithContext<WebPageLeaf>>({
    '@context': 'https://schema.org',
    // The kinds of pages differ in their names alone.
    '@type': (pageTypes(edition)[address ?? ''] ?? 'WebPage') as 'WebPage',
    name: title,
    inLanguage: edition.tag,
    url: address && absolute(address),
    dateModified: changed,
    breadcrumb: crumbs && breadcrumbs(crumbs),
    mainEntity: thing,
  });
}

/** Steps with an address, without the page itself. Regions side by side are no way from one to the next. */
function breadcrumbs(crumbs: readonly Step[]): BreadcrumbListLeaf | undefined {
  const isPath = crumbs.filter(({ key }) => key).length < 2;
  const steps = crumbs.flatMap(({ label, href, key }) =>
    href === undefined || (key && !isPath) ? [] : [{ name: label, item: absolute(href) }],
  );
  if (steps.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

/** The home page stands for the site and says how to search it. */
export const webSite = ({ words, routes, tag }: Edition): WithContext<WebSiteLeaf> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: words.shell.siteName,
  inLanguage: tag,
  url: absolute(routes.home()),
  potentialAction: {
    '@type': 'SearchAction',
    target: `${absolute(routes.search())}?q={q}`,
    // @ts-expect-error schema.org writes inputs with a hyphen; schema-dts types them for other actions alone
    'query-input': 'required name=q',
  },
});
