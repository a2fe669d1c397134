/** What the feeds say: news of this site, and what changed in which fact. */
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Catalogue, Fact } from '#catalogue/types.ts';
import { lastChecked } from '#catalogue/proof.ts';
import type { FeedContent, FeedEntry } from '#emit/feed.ts';
import { siteName } from '#site/config.ts';
import { countOf, formatDate } from '#language/de/format.ts';
import { absolute, routes } from '#site/routes.ts';
import { replaceMarks } from '#views/parts/proofs.ts';
import { factHref } from '#views/parts/links.ts';

/** @param proseOf the text of a piece of news as HTML, its facts marked and unnumbered */
export async function newsFeed(catalogue: Catalogue, proseOf: (id: string) => Promise<string>): Promise<FeedContent> {
  const { news, factById } = catalogue;
  return feed(catalogue, {
    title: `Meldungen: ${siteName}`,
    subtitle: 'Was auf diesen Seiten neu ist, berichtigt wurde oder offen bleibt.',
    href: absolute(routes.allNews()),
    entries: await Promise.all(
      news.map(async ({ id, title, date, lead }) => ({
        id: absolute(routes.news(id)),
        href: absolute(routes.news(id)),
        title,
        date,
        summary: plainFactText(lead, factById),
        html: linkedProse(await proseOf(id), factById),
      })),
    ),
  });
}

/** What was changed in facts and why, the latest first; without changes the feed is empty and says so. */
export function changesFeed(catalogue: Catalogue): FeedContent {
  const entries = catalogue.facts.flatMap(changesOf).sort((a, b) => b.date.localeCompare(a.date));
  const count = countOf(catalogue.facts.length, 'Fakt', 'Fakten');
  return feed(catalogue, {
    title: `Geänderte Fakten: ${siteName}`,
    subtitle:
      entries.length > 0
        ? 'Was sich in welchem Fakt geändert hat und warum.'
        : `Bisher hat sich kein Fakt geändert. Geprüft sind ${count}, zuletzt am ${formatDate(lastChecked(catalogue.facts)!)}.`,
    href: absolute(routes.facts()),
    entries,
  });
}

function feed(catalogue: Catalogue, view: Omit<FeedContent, 'author' | 'updated'>): FeedContent {
  const { name = siteName, email } = catalogue.operator;
  return { ...view, author: { name, email }, updated: view.entries[0]?.date ?? lastChecked(catalogue.facts)! };
}

/** Several changes of one day are told apart by their order in the content, which only grows. */
function changesOf(fact: Fact): FeedEntry[] {
  const { hostname } = new URL(absolute(routes.home()));
  return fact.changes.map(({ date, text }, index) => ({
    // A tag (RFC 4151): a fact has one page, its changes have none.
    id: `tag:${hostname},${date}:${fact.id}/${index + 1}`,
    href: absolute(factHref(fact)),
    title: `${fact.label} – ${fact.subject.title}`,
    date,
    summary: text,
  }));
}

/** Text outside of its page: marks link to the facts’ own pages, addresses are whole. */
function linkedProse(html: string, factById: ReadonlyMap<string, Fact>): string {
  const linked = replaceMarks(html, factById, (fact, words) => `<a href="${factHref(fact)}">${words}</a>`);
  return linked.replace(/ href="(\/[^"]*)"/g, (_, href: string) => ` href="${absolute(href)}"`);
}
