/** Where a fact is used beside the pages that cite it: in facts calculated from it. */
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { factLink } from './cards.ts';

export interface UseRow {
  readonly href: string;
  readonly label: string;
  readonly note: string;
}

export function useRows(fact: Fact, edition: Edition): UseRow[] {
  const { inDerivation } = edition.words.parts.uses;
  return fact.usedIn.map((derived) => ({ ...factLink(derived, edition), note: inDerivation }));
}
