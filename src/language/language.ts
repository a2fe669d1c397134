/** What a language brings to an edition of the site: its words, and how it writes numbers, dates and values. */
import type * as words from './de/words/index.ts';
import type { Valued } from './values.ts';

/** What each language has to say: what German says. */
export type Words = typeof words;

/** How the language writes what is no word. German is in `de/`; what languages share in that is beside this file. */
export interface Forms {
  /** `2019-08-27` → „27. August 2019“, `2019-08` → „August 2019“; other text comes back as it is. */
  date(iso: string): string;
  /** For tables: `2019-08-27` → „08/2019“. */
  month(iso: string): string;
  number(value: number): string;
  /** A sum in euros. */
  euro(value: number, style?: 'long' | 'short'): string;
  /** 1 → „1 Projekt“, 59 → „59 Projekte“. */
  count(count: number, one: string, many: string): string;
  /** „A, B und C“. */
  list(items: readonly string[]): string;
  /** A title in quotation marks. */
  quote(title: string): string;
  /** Alphabetical order, digits by their value. */
  compare(a: string, b: string): number;
  /** Running text with the language's signs; `previous` and `next` are what stands beside it. */
  typeset(text: string, previous?: string, next?: string): string;
  /** A fact's value with its precision. */
  value(fact: Valued, style?: 'long' | 'short'): string;
  /** When something ran, for tables; undefined when neither end is known. */
  period(start: Pick<Valued, 'value'> | undefined, end: Pick<Valued, 'value'> | undefined): string | undefined;
}

export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly words: Words;
  readonly forms: Forms;
}
