/**
 * Where facts are used, as the finished pages tell it.
 *
 * A page that cites facts ends with a note, and the page of a fact has a place for its uses, both as comments. When all pages
 * are there, the notes are read and the places filled; no comment stays.
 */
import { escapeHtml } from '#site/text.ts';

export interface CitingPage {
  readonly title: string;
  /** „Region“, „Projekt“. */
  readonly kind: string;
  /** Pages with a lower number are named before. */
  readonly order: number;
  /** The pages of the cited facts; the nth is first marked at `#rN`. */
  readonly facts: readonly string[];
}

/** Between these two stands what a fact's page says when no page cites the fact. */
export const usesStart = '<!--uses-->';
export const usesEnd = '<!--/uses-->';

/** Where the page says how often, with the uses it already knows. */
export const usesCount = (known: number): string => `<!--uses-count ${known}-->`;

/** The note. No word in it can end the comment. */
export const noteOf = (page: CitingPage): string => `<!--cites ${JSON.stringify(page).replaceAll('>', '\\u003e')}-->`;

const notePattern = /<!--cites (.*?)-->/g;
const countPattern = /<!--uses-count (\d+)-->/g;
const placePattern = new RegExp(`${usesStart}([^]*?)${usesEnd}`, 'g');

export interface FinishedPage {
  readonly address: string;
  readonly html: string;
}

export interface Use extends Pick<CitingPage, 'title' | 'kind' | 'order'> {
  /** The page that cites the fact, at its first mark. */
  readonly href: string;
}

/**
 * Reads all notes.
 *
 * @param compare how titles of the same order follow each other
 * @returns the uses of each fact, by the address of its page
 */
export function usesIn(
  pages: readonly FinishedPage[],
  compare: (a: string, b: string) => number,
): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { address, html } of pages) {
    for (const [, note = ''] of html.matchAll(notePattern)) {
      const { facts, ...page } = JSON.parse(note) as CitingPage;
      for (const [index, fact] of facts.entries()) {
        const use = { ...page, href: `${address}#r${index + 1}` };
        uses.set(fact, [...(uses.get(fact) ?? []), use]);
      }
    }
  }
  for (const of of uses.values()) of.sort((a, b) => a.order - b.order || compare(a.title, b.title));
  return uses;
}

/** The page without its notes, and with these uses in their place as rows of a list. */
export const withUses = (html: string, uses: readonly Use[] = []): string =>
  html
    .replace(notePattern, '')
    .replace(countPattern, (_, known: string) => String(Number(known) + uses.length))
    .replace(placePattern, (_, unused: string) => (uses.length > 0 ? uses.map(rowOf).join('') : unused));

/** As `LinkList.astro` writes it. */
const rowOf = ({ href, title, kind }: Use): string =>
  `<li><span><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></span><p class="meta">${escapeHtml(kind)}</p></li>`;
