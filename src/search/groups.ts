/** A record as Pagefind gives it back, made into a group: its page, and the facts in it that were found. */
import { excerptOf } from './excerpt.ts';
import { readFactAnchor } from './records.ts';
import type { Term } from './terms.ts';
import type { FoundFact, Group, Kind } from './types.ts';

/** What a fragment of Pagefind holds. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: ReadonlyArray<{ readonly id: string; readonly text: string; readonly location: number }>;
}

export interface LoadedGroup extends Group {
  /** Whether it stands behind others that say as much. */
  readonly isBehind: boolean;
  /** Numbers of the terms that the record holds. */
  readonly terms: ReadonlySet<number>;
  /** All facts whose heading holds every term that the title lacks; the answer to a question, if there is one. */
  readonly headed: readonly FoundFact[];
}

interface RatedFact {
  readonly fact: FoundFact;
  readonly terms: ReadonlySet<number>;
  /** Share of the terms that the record's title lacks and the fact's heading has. */
  readonly inHeading: number;
}

/** @param base the base path, with a slash at its end */
export function groupOf(
  { url, content, meta, filters, anchors }: Fragment,
  terms: readonly Term[],
  base: string,
): LoadedGroup {
  const words = content.split(/\s+/).filter((word) => word !== '');
  const places = anchors.flatMap((anchor) => {
    const fact = readFactAnchor(anchor.id);
    return fact ? [{ ...fact, title: anchor.text.trim(), location: anchor.location }] : [];
  });
  const end = places[0]?.location ?? words.length;
  const title = meta['title'] ?? meta['quelle'] ?? '';
  const inTitle = excerptOf(`${title} ${meta['namen'] ?? ''}`.split(/\s+/), terms).terms;
  // Pagefind begins the content with the title.
  const page = excerptOf(words.slice(title.split(/\s+/).length, end), terms);
  const rated = places.map(({ href, status, title: heading, location }, index): RatedFact => {
    const length = heading.split(/\s+/).length;
    const text = words.slice(location + length, places[index + 1]?.location ?? words.length);
    const headingTerms = excerptOf(heading.split(/\s+/), terms).terms;
    const { terms: textTerms, excerpt } = excerptOf(text, terms, 22);
    const all = new Set([...headingTerms, ...textTerms]);
    const open = [...terms.keys()].filter((term) => !inTitle.has(term));
    return {
      fact: { title: heading, href: base + href, excerpt, status },
      terms: all,
      inHeading: open.length === 0 ? 0 : open.filter((term) => headingTerms.has(term)).length / open.length,
    };
  });
  const most = Math.max(0, ...rated.map((each) => each.terms.size));
  const found = rated
    .filter((each) => each.terms.size > 0 && each.terms.size >= most)
    // What the subject is part of is said with every subject.
    .sort((a, b) => b.inHeading - a.inHeading || Number(a.fact.href.includes('#')) - Number(b.fact.href.includes('#')));
  const [kind = 'seite'] = (filters['art'] ?? []).filter(
    (art) => art !== 'fakt' || (filters['art'] ?? []).length === 1,
  );
  return {
    kind: kind as Kind,
    title,
    href: url,
    regions: filters['region'] ?? [],
    ...(filters['ausgang']?.[0] !== undefined && { outcome: filters['ausgang'][0] }),
    excerpt: end > title.split(/\s+/).length && page.terms.size > 0 ? page.excerpt : [],
    facts: found.map(({ fact }) => fact),
    isBehind: filters['rang'] !== undefined,
    terms: new Set([...inTitle, ...page.terms, ...rated.flatMap((each) => [...each.terms])]),
    headed: found.filter((each) => each.inHeading === 1).map(({ fact }) => fact),
  };
}
