/** Where on this site a fact is used: pages that show it, and facts calculated from it. */
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { programmeEndFact } from '#site/config.ts';
import { factLink } from './cards.ts';
import { useHref } from './links.ts';

export interface UseRow {
  readonly href: string;
  readonly label: string;
  readonly note: string;
}

/** Pages in the order of the menu, then the facts that rest on this one. */
export function useRows(fact: Fact, edition: Edition): UseRow[] {
  const { words, routes } = edition;
  const { pageKindWords, placeWords } = words.kinds;
  const { header, headerNote, home, on, inDerivation } = words.parts.uses;
  return [
    ...(fact.id === programmeEndFact ? [{ href: routes.home(), label: header, note: headerNote }] : []),
    ...fact.uses.map((use) => ({
      href: useHref(use, routes),
      label: use.collection === 'seiten' && use.id === 'start' ? home : use.title,
      note: on(pageKindWords[use.collection], placeWords[use.place]),
    })),
    ...fact.usedIn.map((derived) => ({ ...factLink(derived, edition), note: inDerivation })),
  ];
}
