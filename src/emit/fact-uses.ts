/**
 * Where facts are used, as the pages tell it: a page that cites facts ends with a note, and the page of a fact has a place for
 * its uses, both as comments. When all pages are there, the notes are read and the places filled; no comment stays.
 */

export interface CitingPage {
  readonly title: string;
  /** The same as HTML, with the language of foreign words. */
  readonly name: string;
  /** „Beleg {number}“: what tells its link from others to the same page. */
  readonly place: string;
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
