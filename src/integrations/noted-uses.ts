/** Reads where facts are used from the notes of finished pages, and fills the places for it. */
import { usesEnd, usesStart, type CitingPage } from '#emit/fact-uses.ts';
import { escapeHtml } from '#site/text.ts';
import { readMarkup, withEdits, type Edit, type Stretch } from './markup.ts';

const note = /^<!--cites ([^]*)-->$/;
const count = /^<!--uses-count (\d+)-->$/;

export interface FinishedPage {
  readonly address: string;
  readonly html: string;
}

export interface Use extends Pick<CitingPage, 'title' | 'kind' | 'order'> {
  /** The page that cites the fact, at its first mark. */
  readonly href: string;
}

interface Comment extends Stretch {
  readonly text: string;
}

/** False of pages that need not be taken apart. */
export const mayHaveNotes = (html: string): boolean => /<!--(?:cites|uses)/.test(html);

/** The comments of a page; in titles and descriptions the same letters are words. */
function commentsIn(html: string): Comment[] {
  return readMarkup(html).comments.map(({ start, end }) => ({ start, end, text: html.slice(start, end) }));
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
    for (const { text } of commentsIn(html)) {
      const [, noted] = note.exec(text) ?? [];
      if (noted === undefined) continue;
      const { facts, ...page } = JSON.parse(noted) as CitingPage;
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
export function withUses(html: string, uses: readonly Use[] = []): string {
  const edits: Edit[] = [];
  let place: number | undefined;
  for (const { start, end, text } of commentsIn(html)) {
    const [, known] = count.exec(text) ?? [];
    if (note.test(text)) edits.push({ start, end, text: '' });
    else if (known !== undefined) edits.push({ start, end, text: String(Number(known) + uses.length) });
    else if (text === usesStart) {
      edits.push({ start, end, text: '' });
      place = end;
    } else if (text === usesEnd && place !== undefined) {
      edits.push({ start: uses.length > 0 ? place : start, end, text: uses.map(rowOf).join('') });
    }
  }
  return withEdits(html, edits);
}

/** As `LinkList.astro` writes it. */
const rowOf = ({ href, title, kind }: Use): string =>
  `<li><span><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></span><p class="meta">${escapeHtml(kind)}</p></li>`;
