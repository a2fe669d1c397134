/** Where on this site a fact is used: pages that show it, and facts calculated from it. */
import type { Fact } from '#catalogue/types.ts';
import { pageKindWords, placeWords } from '#language/de/words/kinds.ts';
import { programmeEndFact } from '#site/config.ts';
import { routes } from '#site/routes.ts';
import { factLink } from './cards.ts';
import { useHref } from './links.ts';

export interface UseRow {
  readonly href: string;
  readonly label: string;
  readonly note: string;
}

/** Pages in the order of the menu, then the facts that rest on this one. */
export function useRows(fact: Fact): UseRow[] {
  return [
    ...(fact.id === programmeEndFact
      ? [{ href: routes.home(), label: 'Kopfzeile', note: 'auf jeder Seite, unter dem Namen' }]
      : []),
    ...fact.uses.map((use) => ({
      href: useHref(use),
      label: use.collection === 'seiten' && use.id === 'start' ? 'Startseite' : use.title,
      note: `${pageKindWords[use.collection]}, ${placeWords[use.place]}`,
    })),
    ...fact.usedIn.map((derived) => ({ ...factLink(derived), note: `Fakt, ${placeWords.derivation}` })),
  ];
}
