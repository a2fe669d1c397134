/** What the cells and texts of a fact sheet are made of. */
import { lineOf } from '#catalogue/proof.ts';
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { OutcomeState } from '#schema/project.ts';
import { publicAddress } from '#site/routes.ts';
import { factHref } from '#views/parts/links.ts';

/** Words with what stands under and behind them. */
export interface SheetPiece {
  readonly words: string;
  /** The line signature of a fact. */
  readonly line?: string;
  /** The outcome whose sign stands before the words, and the letter of the region that colours it. */
  readonly sign?: { readonly state: OutcomeState; readonly letter: string | undefined };
  /** A whole address; none before the site has one. */
  readonly href?: string | undefined;
  /** Numbers in the sheet's list of sources. */
  readonly sources?: readonly number[];
}

export type Cell = readonly SheetPiece[];

export interface SheetTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: ReadonlyArray<readonly Cell[]>;
}

export const factPiece = (fact: Fact, { forms, routes }: Edition, words = forms.value(fact)): SheetPiece => ({
  words: forms.typeset(words),
  line: lineOf(fact),
  href: publicAddress(factHref(fact, routes)),
});
