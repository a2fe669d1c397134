/** Feeds: Atom (RFC 4287) and JSON Feed 1.1 (jsonfeed.org). */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';

export interface FeedEntry {
  /** An address that stays, RFC 4287, 4.2.6. */
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly summary: string;
  /** The full text, where there is more than the summary. */
  readonly html?: string;
}

export interface FeedContent {
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47. */
  readonly language: string;
  /** The page that says the same to readers. */
  readonly href: string;
  readonly author: { readonly name: string; readonly email: string | undefined };
  /** ISO 8601 day of the latest entry; without entries the day on which the facts were last checked. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** The content knows days; readers in Germany see the right one at midnight UTC, in summer and in winter. */
const moment = (day: string): string => `${day}T00:00:00Z`;

/** @param self the feed's own address, also its id */
export function toAtom(
  { title, subtitle, language, href, author, updated, entries }: FeedContent,
  self: string,
): string {
  const feed = generateAtomFeed({
    id: self,
    title: { value: title },
    subtitle: { value: subtitle },
    updated: moment(updated),
    authors: [author.email ? { name: author.name, email: author.email } : { name: author.name }],
    links: [
      { rel: 'alternate', href },
      { rel: 'self', href: self },
    ],
    entries: entries.map(({ id, href: link, title: headline, date, summary, html }) => ({
      id,
      title: { value: headline },
      links: [{ href: link }],
      published: moment(date),
      updated: moment(date),
      summary: { value: summary },
      ...(html === undefined ? {} : { content: { value: html, type: 'html' } }),
    })),
  });
  // RFC 4287, 2: the language of all texts. The library has no field for it.
  return feed.replace('<feed ', `<feed xml:lang="${language}" `);
}

export function toJsonFeed({ title, subtitle, language, href, author, entries }: FeedContent, self: string): string {
  const feed = generateJsonFeed({
    title,
    description: subtitle,
    home_page_url: href,
    feed_url: self,
    language,
    authors: [{ name: author.name }],
    items: entries.map(({ id, href: url, title: headline, date, summary, html }) => ({
      id,
      url,
      title: headline,
      summary,
      ...(html === undefined ? { content_text: summary } : { content_html: html }),
      date_published: moment(date),
    })),
  });
  // The format requires the list; the library leaves an empty one out.
  return `${JSON.stringify({ items: [], ...(feed as object) }, undefined, 2)}\n`;
}
