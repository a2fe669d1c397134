/** What every page says about itself: title, description, place in the navigation and in the search. */
import { shorten } from '#site/text.ts';
import type { Thing } from 'schema-dts';
import { siteName } from '#site/config.ts';
import { routes } from '#site/routes.ts';

export interface Crumb {
  readonly label: string;
  readonly href?: string;
  /** The region whose key stands before the label. */
  readonly key?: string;
}

export interface PageView {
  readonly title: string;
  /** At most about 160 characters; the search engine's text under the title. */
  readonly description: string;
  /** Address of the entry in the main menu under which the page belongs. */
  readonly section?: string;
  /** The region whose key is marked in the thumb index. */
  readonly region?: string;
  /** Facets of the search; pages without `kind` are not searched. */
  readonly search?: {
    readonly kind: string;
    readonly regions?: readonly string[];
    readonly topics?: readonly string[];
  };
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

export const navigation = [
  { label: 'Regionen', href: routes.regions() },
  { label: 'Projekte', href: routes.projects() },
  { label: 'Themen', href: routes.topics() },
  { label: 'Fakten', href: routes.facts() },
  { label: 'Termine', href: routes.events() },
  { label: 'Presse', href: routes.press() },
  { label: 'Suche', href: routes.search() },
] as const;

export const footerLinks = [
  { label: 'Programm', href: routes.programme() },
  { label: 'Karte', href: routes.map() },
  { label: 'Widersprüche', href: routes.contradictions() },
  { label: 'Quellen', href: routes.sources() },
  { label: 'Organisationen', href: routes.organisations() },
  { label: 'Nachnutzen', href: routes.transfer() },
  { label: 'Meldungen', href: routes.allNews() },
  { label: 'Glossar', href: routes.glossary() },
  { label: 'Daten', href: routes.data() },
  { label: 'Fragen', href: routes.questions() },
  { label: 'So funktioniert die Seite', href: routes.guide() },
  { label: 'Prüfung', href: routes.method() },
  { label: 'Fehler melden', href: routes.report() },
  { label: 'Barrierefreiheit', href: routes.accessibility() },
  { label: 'Datenschutz', href: routes.privacy() },
  { label: 'Impressum', href: routes.imprint() },
  { label: 'Lizenzen', href: routes.licences() },
] as const;

const atom = 'application/atom+xml';

export const newsFeedLink: HeadLink = { rel: 'alternate', type: atom, href: routes.feed(), title: 'Meldungen' };
export const newsJsonLink: HeadLink = {
  rel: 'alternate',
  type: 'application/feed+json',
  href: routes.jsonFeed(),
  title: 'Meldungen (JSON)',
};
export const changesFeedLink: HeadLink = {
  rel: 'alternate',
  type: atom,
  href: routes.changes(),
  title: 'Geänderte Fakten',
};
export const calendarLink: HeadLink = {
  rel: 'alternate',
  type: 'text/calendar',
  href: routes.calendar(),
  title: 'Termine',
};
export const searchLink: HeadLink = {
  rel: 'search',
  type: 'application/opensearchdescription+xml',
  href: routes.openSearch(),
  title: siteName,
};

/** A description that fits under a search result. */
export const describe = (text: string): string => shorten(text, 160);
