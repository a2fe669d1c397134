/** What the feeds say: news of this site, and what changed in which fact. */
import { plainFactText } from '#catalogue/fact-text.ts';
import { lastChecked } from '#catalogue/proof.ts';
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { FeedContent, FeedEntry } from '#emit/feed.ts';
import { absolute } from '#site/routes.ts';
import { factHref } from '#views/parts/links.ts';
import { replaceMarks } from '#views/parts/proofs.ts';

/** @param proseOf the text of a piece of news as HTML, its facts marked and unnumbered */
export async function newsFeed(edition: Edition, proseOf: (id: string) => Promise<string>): Promise<FeedContent> {
  const { catalogue, words, forms, routes } = edition;
  return feed(edition, {
    title: words.data.news.title(words.shell.siteName),
    subtitle: words.data.news.subtitle,
    href: absolute(routes.allNews()),
    entries: await Promise.all(
      catalogue.news.map(async ({ id, title, date, lead }) => ({
        id: absolute(routes.news(id)),
        href: absolute(routes.news(id)),
        title,
        date,
        summary: plainFactText(lead, catalogue.factById, forms),
        html: linkedProse(await proseOf(id), edition),
      })),
    ),
  });
}

/** What was changed in facts and why, the latest first; without changes the feed is empty and says so. */
export function changesFeed(edition: Edition): FeedContent {
  const { words, forms, routes } = edition;
  const { facts } = edition.catalogue;
  const { changes } = words.data;
  const entries = facts.flatMap((fact) => changesOf(fact, edition)).sort((a, b) => b.date.localeCompare(a.date));
  return feed(edition, {
    title: changes.title(words.shell.siteName),
    subtitle: entries.length > 0 ? changes.subtitle : changes.none(facts.length, forms.date(lastChecked(facts)!)),
    href: absolute(routes.facts()),
    entries,
  });
}

function feed(
  { catalogue, words, tag }: Edition,
  view: Omit<FeedContent, 'author' | 'language' | 'updated'>,
): FeedContent {
  const { name = words.shell.siteName, email } = catalogue.operator;
  const updated = view.entries[0]?.date ?? lastChecked(catalogue.facts)!;
  return { ...view, language: tag, author: { name, email }, updated };
}

/** Several changes of one day are told apart by their order in the content, which only grows. */
function changesOf(fact: Fact, { words, routes, original, tag }: Edition): FeedEntry[] {
  const { hostname } = new URL(absolute(routes.home()));
  return fact.changes.map(({ date, text }, index) => ({
    // A tag (RFC 4151): a fact has one page, its changes have none.
    id: `tag:${hostname},${date}:${fact.id}/${index + 1}${original === undefined ? '' : `/${tag}`}`,
    href: absolute(factHref(fact, routes)),
    title: words.data.changes.entry(fact.label, fact.subject.title),
    date,
    // Why is told in the language of the content; other readers learn how it reads now.
    summary: original === undefined ? text : fact.statement,
  }));
}

/** Text outside of its page: marks link to the facts’ own pages, addresses are whole. */
function linkedProse(html: string, edition: Edition): string {
  const { routes } = edition;
  const linked = replaceMarks(html, edition, (fact, words) => `<a href="${factHref(fact, routes)}">${words}</a>`);
  return linked.replace(/ href="(\/[^"]*)"/g, (_, href: string) => ` href="${absolute(href)}"`);
}
