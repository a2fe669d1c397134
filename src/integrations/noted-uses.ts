/** Reads where facts are used from the notes of pages, and fills the places for it. */
import { usesEnd, usesStart, type CitingPage } from '#emit/fact-uses.ts';
import { escapeHtml } from '#site/text.ts';
import type { Edit, Markup } from './markup.ts';

const note = /^<!--cites ([^]*)-->$/;
const count = /^<!--uses-count (\d+)-->$/;

export interface Use extends Pick<CitingPage, 'title' | 'name' | 'kind' | 'order' | 'place'> {
  /** The page that cites the fact, at its first mark. */
  readonly href: string;
}

/** The uses of each fact, by the address of its page. */
export type Uses = ReadonlyMap<string, readonly Use[]>;

/** False of pages that hold no note, whatever else is in them. */
export const mayCite = (html: string): boolean => html.includes('<!--cites ');

/** False of pages that have no place for uses. */
export const mayHavePlace = (html: string): boolean => html.includes(usesStart);

/** The comments of a page; in titles and descriptions the same letters are words. */
const commentsIn = (html: string, { comments }: Markup) =>
  comments.map(({ start, end }) => ({ start, end, text: html.slice(start, end) }));

/** Collects what pages note. */
export class NotedUses {
  readonly #uses = new Map<string, Use[]>();

  /** @param address of the page, with the base path */
  read(address: string, html: string, markup: Markup): void {
    for (const { text } of commentsIn(html, markup)) {
      const [, noted] = note.exec(text) ?? [];
      if (noted === undefined) continue;
      const { facts, ...page } = JSON.parse(noted) as CitingPage;
      for (const [index, fact] of facts.entries()) {
        const number = `${index + 1}`;
        const use = { ...page, place: page.place.replace('{number}', number), href: `${address}#r${number}` };
        const known = this.#uses.get(fact);
        if (known) known.push(use);
        else this.#uses.set(fact, [use]);
      }
    }
  }

  /** @param compare how titles of the same order follow each other */
  inOrder(compare: (a: string, b: string) => number): Uses {
    for (const of of this.#uses.values())
      of.sort((a, b) => a.order - b.order || compare(a.title, b.title) || (a.href < b.href ? -1 : 1));
    return this.#uses;
  }
}

/** What a page loses and gets: no note stays, and these uses stand in their place as rows of a list. */
export function useEdits(html: string, markup: Markup, uses: readonly Use[] = []): Edit[] {
  const edits: Edit[] = [];
  let place: number | undefined;
  for (const { start, end, text } of commentsIn(html, markup)) {
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
  return edits;
}

/** As `LinkList.astro` writes it. */
const rowOf = ({ href, name, place, kind }: Use): string =>
  `<li><span><a href="${escapeHtml(href)}">${name}<span class="vh">, ${escapeHtml(place)}</span></a></span><p class="meta">${escapeHtml(kind)}</p></li>`;

/** What a row has, as `Markup.present` names it. */
export const rowParts: readonly string[] = ['li', 'span', 'a', 'p', '.meta', '.vh'];
