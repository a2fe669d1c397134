/** Where a fact is used beside the pages that cite it: on top of every page, and in facts calculated from it. */
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { programmeEndFact } from '#site/config.ts';
import { factLink } from './cards.ts';

export interface UseRow {
  readonly href: string;
  readonly label: string;
  readonly note: string;
}

export function useRows(fact: Fact, edition: Edition): UseRow[] {
  const { header, headerNote, inDerivation } = edition.words.parts.uses;
  return [
    ...(fact.id === programmeEndFact ? [{ href: edition.routes.home(), label: header, note: headerNote }] : []),
    ...fact.usedIn.map((derived) => ({ ...factLink(derived, edition), note: inDerivation })),
  ];
}
