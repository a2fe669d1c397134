/** Lists inside of a page about something: of many the first, and a link to all, which stand on pages below that one. */
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { hasOwnPage } from './links.ts';
import { shortened, withinPage, type InnerKind } from './long-lists.ts';

export interface MoreLink {
  readonly href: string;
  /** „Alle 412 Vorhaben“ */
  readonly label: string;
}

export interface InnerList<Thing> {
  readonly shown: readonly Thing[];
  /** Undefined where all are shown. */
  readonly all: MoreLink | undefined;
}

/**
 * @param address of the page below the edition, without slashes at the ends: `regionen/soest`
 * @param part its name in the address of its pages, `regionen/soest/liste/vorhaben/`
 * @param things in the order in which the first are shown
 */
export function innerList<Thing>(
  address: string,
  part: string,
  things: readonly Thing[],
  kind: InnerKind,
  { words, forms, routes }: Edition,
): InnerList<Thing> {
  const { shown, more } = shortened(things, kind);
  const say = words.lists.parts;
  return {
    shown,
    all:
      more > 0
        ? { href: routes.listPart(address, part), label: say.all(forms.number(things.length), nameOf(part, say.names)) }
        : undefined,
  };
}

/** „Vorhaben“, „Fakten“; other lists hold projects. */
const nameOf = (part: string, names: Readonly<Record<string, string>>): string => names[part] ?? names['vorhaben']!;

/** Facts likewise; those that have no page are found at their subject, so all of them stay there. */
export function innerFacts(address: string, facts: readonly Fact[], edition: Edition): InnerList<Fact> {
  const { shown, all } = innerList(address, 'fakten', facts, 'facts', edition);
  return { shown: all ? [...shown, ...facts.slice(shown.length).filter((fact) => !hasOwnPage(fact))] : shown, all };
}

export const isShortened = (things: readonly unknown[], kind: InnerKind): boolean =>
  things.length > withinPage[kind].upTo;
