/** What the search knows before it is asked: `/suche/namen.json`. */
import type { NameRow } from './names.ts';

export interface Question {
  /** „Geld vom Land“ */
  readonly label: string;
  /** Words and groups of words by which the question is recognised. */
  readonly words: readonly string[];
  /** The fact that answers for the programme as a whole. */
  readonly programme?: string;
}

export interface SearchNames {
  readonly things: readonly NameRow[];
  readonly stopWords: readonly string[];
  /** Words that tell kinds of things, not things: a name is found with and without them. */
  readonly kindWords: readonly string[];
  /** What people type, and what the texts say. */
  readonly synonyms: ReadonlyArray<readonly [typed: readonly string[], written: readonly string[]]>;
  readonly questions: readonly Question[];
}
